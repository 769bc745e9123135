import type { Check } from '../../check';
import { cellName } from '../../read/cell-name';
import { unseenIn } from '../../read/hidden';
import { isShown } from '../../read/shown';
import { proofMessages as messages } from '../messages';

/** What merged cells cover is empty, and hidden rows and columns are, if the options say so. */
export const hiddenCellsCheck: Check = {
  id: 'zellen',
  *run({ copy, shared, report: { options } }) {
    for (const sheet of shared) {
      const { grid } = sheet;
      const isHidden = unseenIn(sheet, options.hiddenCells === 'leeren', copy.formats);
      for (let index = 0; isHidden && index < grid.count; index += 1) {
        if (!isHidden(index)) continue;
        if (!isShown(copy, sheet, index) && !grid.formulas.has(grid.keys[index] as number)) continue;
        const place = { sheet: sheet.title, cell: cellName(grid.row(index), grid.column(index)) };
        yield { message: messages.remains('zellen', `${place.sheet}!${place.cell}`), place };
      }
    }
  },
};
