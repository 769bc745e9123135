import type { Univer } from '@univerjs/core';
import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Workbook } from '@univerjs/core';
import type { Grid } from '../grid/grid';
import { CELL_PADDING } from './cell-display';
import { textWidth } from './text-width';

const POINTS_PER_PIXEL = 0.75;
/** Excel shows up to eleven characters of an unformatted number before it shortens it. */
const LONGEST_GENERAL = 11;

/**
 * A column whose width nobody has chosen grows when a number that is typed into it has no room, as in Excel; what
 * has grown so may grow again.
 */
export function installColumnWidening(univer: Univer, grid: Grid): void {
  const instances = univer.__getInjector().get(IUniverInstanceService);
  const grown = new Map<string, number>();
  grid.changes.listen(({ sheetId, area, source }) => {
    const { top, left, bottom, right } = area;
    if (source !== 'user' || top !== bottom || left !== right) return;
    const key = `${sheetId}|${left}`;
    const chosen = grid.layout.columnWidths(sheetId)[left];
    if (chosen !== undefined && chosen !== grown.get(key)) return;
    const { value, formula } = grid.cells.read(sheetId, top, left);
    if (typeof value !== 'number' || formula !== undefined) return;
    const { numberFormat = 'General' } = grid.cells.styleAt(sheetId, top, left);
    const text = grid.text(sheetId, top, left);
    if (numberFormat === 'General' && text.length > LONGEST_GENERAL) return;
    const workbook = instances.getUnit<Workbook>(grid.unitId, UniverInstanceType.UNIVER_SHEET);
    const style = workbook
      ?.getStyles()
      .getStyleByCell(workbook.getSheetBySheetId(sheetId)?.getCellRaw(top, left));
    const needed = (Math.ceil(textWidth(text, style)) + CELL_PADDING + 1) * POINTS_PER_PIXEL;
    if (needed <= grid.layout.columnWidth(sheetId, left)) return;
    grid.layout.setColumnWidth(sheetId, area, needed);
    grown.set(key, grid.layout.columnWidth(sheetId, left));
  });
}
