import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/host/xlsx/snapshot';

/** A sheet on which nothing has happened. */
export const EMPTY_SHEET: SheetSnapshot = {
  name: 'Plan 1',
  visibility: 'visible',
  showGridlines: true,
  cells: [],
  columnWidths: {},
  rowHeights: {},
  hiddenRows: [],
  hiddenColumns: [],
  frozen: { rows: 0, columns: 0 },
  merges: [],
  validations: [],
  tables: [],
};

export type SomeCell = Partial<CellSnapshot>;

/** A sheet with these cells; where a cell doesn't say otherwise, it is A1, empty and plain. */
export function sheetOf(cells: readonly SomeCell[], rest: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const whole = cells.map((cell) => ({ row: 0, column: 0, value: null, style: {}, ...cell }));
  return { ...EMPTY_SHEET, cells: whole, ...rest };
}

export function workbookOf(
  sheets: readonly SheetSnapshot[],
  rest: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot {
  return { sheets, names: [], customXmlParts: [], properties: {}, ...rest };
}
