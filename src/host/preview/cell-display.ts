import { CellValueType, HorizontalAlign, ICommandService, InterceptorEffectEnum } from '@univerjs/core';
import type { Univer, Worksheet } from '@univerjs/core';
import {
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SetWorksheetColAutoWidthCommand,
  SheetInterceptorService,
  SheetsNumfmtCellContentController,
} from '@univerjs/preset-sheets-core';
import type { Grid } from '../grid/grid';
import { fittingNumber } from './fitting-number';
import { textWidth } from './text-width';

/** After the engine's own number formats, which leave unformatted numbers and all errors in English. */
const AFTER_FORMATS = InterceptCellContentPriority.NUMFMT - 5;

/** Pixels that the engine leaves free on both sides of a text together. */
export const CELL_PADDING = 4;

/**
 * Cells show what `range.text` says: on a German page `1234,5`, `WAHR`, `#WERT!`, `31.12.2021`, and `####` where a
 * number has no room. The stored values stay as they are.
 */
export function installCellDisplay(univer: Univer, grid: Grid): void {
  const injector = univer.__getInjector();
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(grid.displayLocale === 'de' ? 'de' : 'en');
  const decimalSign = grid.displayLocale === 'de' ? ',' : '.';
  const isAutofitting = watchAutofit(injector.get(ICommandService));

  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_FORMATS,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      if (!cell || cell.v === undefined || cell.v === null) return next(cell);
      const { subUnitId, row, col, workbook, worksheet } = location;
      const { value, error } = grid.cells.read(subUnitId, row, col);
      if (typeof value === 'string' && !error) return next(cell);
      const text = grid.text(subUnitId, row, col);
      if (typeof value !== 'number') {
        const interceptorStyle = { ...cell.interceptorStyle, ht: HorizontalAlign.CENTER };
        return next({ ...cell, v: text, t: CellValueType.STRING, interceptorStyle });
      }
      const style = workbook.getStyles().getStyleByCell(location.rawData);
      const general = (style?.n?.pattern ?? 'General') === 'General';
      const room = isAutofitting() ? Infinity : roomFor(worksheet, row, col);
      const v = fittingNumber({ text, value, general, decimalSign }, room, (part) => textWidth(part, style));
      return next({ ...cell, v, t: CellValueType.NUMBER });
    },
  });
}

/** The width of a cell's text area in pixels; a merged cell has all its columns. */
function roomFor(sheet: Worksheet, row: number, column: number): number {
  const { startColumn = column, endColumn = column } = sheet.getMergedCell(row, column) ?? {};
  let width = 0;
  for (let each = startColumn; each <= endColumn; each += 1) width += sheet.getColumnWidth(each);
  return width - CELL_PADDING;
}

/** While the engine looks for the width that a column needs, `####` would tell it that there is room enough. */
function watchAutofit(commands: ICommandService): () => boolean {
  let running = false;
  commands.beforeCommandExecuted(({ id }) => {
    if (id === SetWorksheetColAutoWidthCommand.id) running = true;
  });
  commands.onCommandExecuted(({ id }) => {
    if (id === SetWorksheetColAutoWidthCommand.id) running = false;
  });
  return () => running;
}
