import type { Check } from '../../check';
import { cellName } from '../../read/cell-name';
import { hiddenIn } from '../../read/hidden';
import { isShown } from '../../read/shown';
import { proofMessages as messages } from '../messages';

/** Hidden rows and columns are empty, if the options say so. */
export const hiddenCellsCheck: Check = {
  id: 'zellen',
  *run({ copy, shared, report: { options } }) {
    if (options.hiddenCells === 'bleiben') return;
    for (const sheet of shared) {
      const { grid } = sheet;
      const isHidden = hiddenIn(sheet);
      for (let index = 0; isHidden && index < grid.count; index += 1) {
        if (!isHidden(index)) continue;
        if (!isShown(copy, sheet, index) && !grid.formulas.has(grid.keys[index] as number)) continue;
        const place = { sheet: sheet.title, cell: cellName(grid.row(index), grid.column(index)) };
        yield { message: messages.remains('zellen', `${place.sheet}!${place.cell}`), place };
      }
    }
  },
};
