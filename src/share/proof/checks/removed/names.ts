import type { Check } from '../../check';
import type { DefinedName } from '../../read/workbook-types';
import { proofMessages as messages } from '../messages';

/** Names that Excel needs itself: they mean places of the sheet that they belong to. */
const OF_SHEETS = /^_xlnm\.(Print_Area|Print_Titles|_FilterDatabase)$/i;
const FILTER = /^_xlnm\._FilterDatabase$/i;
const MARK = /^AMIP_Fallzahlen_/i;

/** No hidden name, no marked table, and among values only what Excel needs. */
export const namesCheck: Check = {
  id: 'name',
  *run({ copy, source, report: { options } }) {
    const key = ({ name, sheet = '' }: DefinedName) => `${name} ${sheet}`.toLowerCase();
    const hidden = new Set(source.names.filter(({ isHidden }) => isHidden).map(key));
    for (const defined of copy.names) {
      const { name, formula, isHidden } = defined;
      const mustGo =
        (isHidden && !FILTER.test(name)) ||
        (hidden.has(key(defined)) && !OF_SHEETS.test(name)) ||
        MARK.test(name) ||
        /#REF!/i.test(formula) ||
        (options.formulas === 'werte' && !OF_SHEETS.test(name));
      if (mustGo) yield { message: messages.remains('name', name) };
    }
  },
};
