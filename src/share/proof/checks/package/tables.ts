import type { Check, Finding } from '../../check';
import { cellName } from '../../read/cell-name';
import { textAt } from '../../read/shown';
import { allOf } from '../../read/tree';
import type { Workbook } from '../../read/workbook';
import type { Table } from '../../read/workbook-types';
import { packageMessages as messages } from './messages';

/** Tables fit their areas, and their columns what stands above them: otherwise Excel repairs the copy. */
export const tablesCheck: Check = {
  id: 'paket',
  *run({ copy, source }) {
    for (const { part, title } of copy.sheets)
      for (const table of copy.package.related(part, 'table'))
        if (!copy.tables.some((known) => known.part === table && fits(copy, known)))
          yield { message: messages.table(table), place: { sheet: title } };
    for (const table of copy.tables) {
      const before = source.tables.find(({ name }) => name === table.name);
      if (before && [...headings(source, before)].length === 0) yield* headings(copy, table);
    }
  },
};

function fits(copy: Workbook, { area, columns, part, headerRows, totalsRows }: Table): boolean {
  const isWide = columns.length === area.right - area.left + 1;
  const isHigh = area.bottom - area.top + 1 >= headerRows + totalsRows;
  const areDifferent = new Set(columns.map((column) => column.toLowerCase())).size === columns.length;
  const filters = [...allOf(copy.package.tree(part), 'filterColumn')];
  return (
    isWide &&
    isHigh &&
    areDifferent &&
    filters.every(({ attributes: { colId } }) => Number(colId) < columns.length)
  );
}

function* headings(workbook: Workbook, table: Table): Generator<Finding> {
  const sheet = workbook.sheet(table.sheet);
  if (table.headerRows === 0 || !sheet) return;
  for (const [offset, column] of table.columns.entries()) {
    const index = sheet.grid.indexOf(table.area.top, table.area.left + offset);
    if (index >= 0 && textAt(workbook, sheet.grid, index) === column) continue;
    const cell = cellName(table.area.top, table.area.left + offset);
    yield { message: messages.tableHeading(), place: { sheet: table.sheet, cell } };
  }
}
