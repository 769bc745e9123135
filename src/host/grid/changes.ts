import type { ICellData, IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { bounding, cellArea } from './area';
import type { CellMatrix, Engine } from './engine/engine';
import { fromRange } from './layout';
import type { Area } from './reference';
import { MAX_COLUMNS, MAX_ROWS } from '../xlsx/address';

/** Contents of cells that changed, by the user's hand or by the add-in; never by calculation. */
export interface CellChange {
  readonly sheetId: string;
  readonly area: Area;
  readonly source: 'user' | 'addin';
  /** Excel.DataChangeType */
  readonly changeType: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
}

const STRUCTURAL: Readonly<Record<string, CellChange['changeType']>> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};

export type ChangeListener = (change: CellChange) => void;

/** Reports edits, as Excel's onChanged does: not recalculated values, not formats. */
export class Changes {
  private readonly listeners = new Set<ChangeListener>();

  constructor(private readonly engine: Engine) {
    engine.commands.onCommandExecuted(({ id, params }, options) => {
      const structural = STRUCTURAL[id];
      if (structural) {
        const { subUnitId, range } = params as { subUnitId: string; range: IRange };
        this.notify(subUnitId, wholeLines(fromRange(range), structural), structural);
      }
      if (id !== SetRangeValuesMutation.id || options?.onlyLocal) return;
      const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: CellMatrix };
      const area = changedArea(cellValue ?? {});
      if (area) this.notify(subUnitId, area, 'RangeEdited');
    });
  }

  /** Returns the way to stop listening. */
  listen(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private notify(sheetId: string, area: Area, changeType: CellChange['changeType']): void {
    const change = { sheetId, area, changeType, source: this.engine.writing ? 'addin' : 'user' } as const;
    for (const listener of this.listeners) listener(change);
  }
}

/** The smallest area around all cells whose content was written; null where only looks were. */
function changedArea(cells: CellMatrix): Area | null {
  let area: Area | null = null;
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      if (!touchesContent(cell)) continue;
      const position = cellArea(Number(row), Number(column));
      area = area ? bounding(area, position) : position;
    }
  }
  return area;
}

const touchesContent = (cell: ICellData | null): boolean =>
  cell === null ||
  cell.v !== undefined ||
  cell.f !== undefined ||
  cell.p !== undefined ||
  cell.si !== undefined;

const wholeLines = (area: Area, changeType: CellChange['changeType']): Area =>
  changeType.startsWith('Row')
    ? { ...area, left: 0, right: MAX_COLUMNS - 1 }
    : { ...area, top: 0, bottom: MAX_ROWS - 1 };
