import { bounding, columnsOf, intersection, isOnSheet, rowsOf, sized } from '../../grid/area';
import type { Area } from '../../grid/reference';
import { MAX_COLUMNS, MAX_ROWS } from '../../xlsx/address';
import { refusals } from '../messages';

/** Areas reached from an area. A result outside the sheet is refused, as in Excel (`InvalidArgument`). */
export const navigation = {
  cell: ({ top, left }: Area, row: number, column: number): Area =>
    onSheet(sized(top + row, left + column, 1, 1)),

  row(area: Area, index: number): Area {
    if (index < 0 || index >= rowsOf(area)) throw refusals.argument('row');
    return { ...area, top: area.top + index, bottom: area.top + index };
  },

  column(area: Area, index: number): Area {
    if (index < 0 || index >= columnsOf(area)) throw refusals.argument('column');
    return { ...area, left: area.left + index, right: area.left + index };
  },

  offset: ({ top, left, bottom, right }: Area, rows: number, columns: number): Area =>
    onSheet({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns }),

  resized: (area: Area, deltaRows: number, deltaColumns: number): Area =>
    onSheet({ ...area, bottom: area.bottom + deltaRows, right: area.right + deltaColumns }),

  absoluteResized: ({ top, left }: Area, rows: number, columns: number): Area =>
    onSheet(sized(top, left, rows, columns)),

  entireRow: (area: Area): Area => ({ ...area, left: 0, right: MAX_COLUMNS - 1 }),
  entireColumn: (area: Area): Area => ({ ...area, top: 0, bottom: MAX_ROWS - 1 }),
  bounding,
  intersection,

  rowsAbove: (area: Area, count: number): Area => beside(area, count, 'above'),
  rowsBelow: (area: Area, count: number): Area => beside(area, count, 'below'),
  columnsBefore: (area: Area, count: number): Area => beside(area, count, 'before'),
  columnsAfter: (area: Area, count: number): Area => beside(area, count, 'after'),
};

/** A negative count turns the direction round, within the range (Excel.Range.getRowsAbove). */
function beside(area: Area, count: number, side: 'above' | 'below' | 'before' | 'after'): Area {
  if (count === 0) throw refusals.argument('count');
  const { top, left, bottom, right } = area;
  const size = Math.abs(count);
  switch (side) {
    case 'above':
      return onSheet(
        count > 0 ? { ...area, top: top - size, bottom: top - 1 } : { ...area, bottom: top + size - 1 },
      );
    case 'below':
      return onSheet(
        count > 0 ? { ...area, top: bottom + 1, bottom: bottom + size } : { ...area, top: bottom - size + 1 },
      );
    case 'before':
      return onSheet(
        count > 0 ? { ...area, left: left - size, right: left - 1 } : { ...area, right: left + size - 1 },
      );
    case 'after':
      return onSheet(
        count > 0 ? { ...area, left: right + 1, right: right + size } : { ...area, left: right - size + 1 },
      );
  }
}

function onSheet(area: Area): Area {
  if (!isOnSheet(area)) throw refusals.argument('the range would leave the sheet');
  return area;
}
