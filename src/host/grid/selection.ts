import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { ISetSelectionsOperationParams } from '@univerjs/sheets';
import type { Engine } from './engine/engine';
import { fromRange, toRange } from './layout';
import type { Area } from './reference';

/** What is selected in the active sheet. */
export class Selection {
  private readonly service: SheetsSelectionsService;
  private readonly listeners = new Set<(sheetId: string, area: Area) => void>();

  constructor(private readonly engine: Engine) {
    this.service = engine.injector.get(SheetsSelectionsService);
    engine.commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetSelectionsOperation.id) return;
      const { subUnitId, selections } = params as ISetSelectionsOperationParams;
      const range = selections.at(-1)?.range;
      if (range) for (const listener of this.listeners) listener(subUnitId, fromRange(range));
    });
  }

  listen(listener: (sheetId: string, area: Area) => void): void {
    this.listeners.add(listener);
  }

  current(): { readonly sheetId: string; readonly area: Area } {
    const range = this.service.getCurrentLastSelection()?.range;
    return {
      sheetId: this.activeSheet(),
      area: range ? fromRange(range) : { top: 0, left: 0, bottom: 0, right: 0 },
    };
  }

  activeCell(): { readonly sheetId: string; readonly row: number; readonly column: number } {
    const primary = this.service.getCurrentLastSelection()?.primary;
    return { sheetId: this.activeSheet(), row: primary?.actualRow ?? 0, column: primary?.actualColumn ?? 0 };
  }

  /** Makes the sheet active and brings the cell into view, as Excel's Range.select does. */
  select(sheetId: string, area: Area): void {
    this.engine.activate(sheetId);
    const primary = {
      ...toRange({ ...area, bottom: area.top, right: area.left }),
      actualRow: area.top,
      actualColumn: area.left,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.engine.run(SetSelectionsOperation, {
      subUnitId: sheetId,
      selections: [{ range: toRange(area), primary, style: null }],
      reveal: true,
    });
  }

  private activeSheet(): string {
    return this.engine.workbook.getActiveSheet()?.getSheetId() ?? '';
  }
}
