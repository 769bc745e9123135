import type { Check } from '../../check';
import { tokensOf } from '../../formulas/tokens';
import { cellName, columnOf, contains, rowOf } from '../../read/cell-name';
import { proofMessages as messages } from '../messages';

/** Formulas in a table with hidden counts only read cells: a number in them may be one of those counts. */
export const spelledOutCheck: Check = {
  id: 'fallzahlen',
  *run({ copy, copyAreas, suppressed, marks: marked }) {
    const { marks } = marked;
    for (const { area } of marks) {
      const grid = suppressed.touches(area) ? copy.sheet(area.sheet)?.grid : undefined;
      for (const [key, formula] of grid?.formulas ?? []) {
        const [row, column] = [rowOf(key), columnOf(key)];
        if (!contains(area, row, column)) continue;
        const tokens = tokensOf(formula);
        const tells =
          tokens?.some(({ type, value }) => type === 'number' || (type === 'string' && /\d/.test(value))) ??
          true;
        const reads = copyAreas.of(formula, { sheet: area.sheet, row, column });
        if (tells || reads?.length === 0)
          yield { message: messages.spelledOut(), place: { sheet: area.sheet, cell: cellName(row, column) } };
      }
    }
  },
};
