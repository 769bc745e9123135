/**
 * The file says what is forbidden, Office.js what is allowed (ECMA-376 Part 1, 18.3.1.85). The file forbids all of these
 * unless it says otherwise; objects and scenarios it allows unless it says otherwise.
 */
export const FORBIDDEN_BY_DEFAULT: Readonly<Record<string, string>> = {
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertRows: 'allowInsertRows',
  insertHyperlinks: 'allowInsertHyperlinks',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  sort: 'allowSort',
  autoFilter: 'allowAutoFilter',
  pivotTables: 'allowPivotTables',
};
