import type { Check } from '../../check';
import { proofMessages as messages } from '../messages';

/** No sheet but those that go along, and the cover; all of them visible. */
export const sheetsCheck: Check = {
  id: 'blatt',
  *run({ copy, expected, cover }) {
    const titles = new Set(expected.map(({ title }) => title));
    for (const sheet of copy.sheets) {
      const place = { sheet: sheet.title };
      if (!sheet.isVisible) yield { message: messages.sheetHidden(sheet.title), place };
      if (sheet !== cover && !titles.has(sheet.title))
        yield { message: messages.sheetExtra(sheet.title), place };
    }
  },
};
