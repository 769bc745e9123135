import type { Check } from '../check';
import { CellSet } from '../disclosure/cell-set';
import { Readers } from '../formulas/readers';
import { cellName, columnOf, rowOf } from '../read/cell-name';
import { proofMessages as messages } from './messages';

/** A formula that reads emptied or suppressed cells would show something else as soon as it is computed again. */
export const dependentFormulasCheck: Check = {
  id: 'formeln',
  *run({ copy, copyAreas, emptied, suppressed }) {
    if (emptied.isEmpty && suppressed.isEmpty) return;
    const readers = new Readers(copy.sheets, copyAreas);
    const told = new CellSet();
    for (const changed of [emptied, suppressed])
      for (const cell of changed)
        for (const number of readers.of(...cell)) {
          const { sheet, key } = readers.cells[number] ?? { sheet: '', key: -1 };
          if (key < 0 || !told.add(sheet, key)) continue;
          yield {
            message: messages.formulaOfMissing(),
            place: { sheet, cell: cellName(rowOf(key), columnOf(key)) },
          };
        }
  },
};
