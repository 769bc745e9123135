import type { Check } from '../../check';
import { keyOf } from '../../read/cell-name';
import { childOf, childrenOf } from '../../read/tree';
import type { Workbook } from '../../read/workbook';
import type { Table } from '../../read/workbook-types';
import { proofMessages as messages } from '../messages';

/** The formula that a table has for new rows of a column is one that its cells have. */
export const columnFormulasCheck: Check = {
  id: 'tabellen',
  *run({ copy }) {
    for (const table of copy.tables) {
      const columns = childrenOf(childOf(copy.package.tree(table.part), 'tableColumns'), 'tableColumn');
      for (const [index, column] of columns.entries())
        if (childOf(column, 'calculatedColumnFormula') && !hasFormulas(copy, table, index))
          yield { message: messages.remains('texte', `calculatedColumnFormula in ${table.part}`) };
    }
  },
};

function hasFormulas(copy: Workbook, { sheet, area, headerRows, totalsRows }: Table, index: number): boolean {
  const formulas = copy.sheet(sheet)?.grid.formulas;
  for (let row = area.top + headerRows; row <= area.bottom - totalsRows; row += 1)
    if (formulas?.has(keyOf(row, area.left + index))) return true;
  return false;
}
