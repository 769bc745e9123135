import fc from 'fast-check';
import { shareCopy } from '.';
import { LEVELS } from './levels';
import type { RecipientLevel } from './levels';
import { partsByTitle, partsOf, shownIn } from './testing/read-copy';
import type { Parts } from './testing/read-copy';
import { randomSheets, workbookOf } from './testing/random-workbook';

/** The parts of a copy that was proven. */
async function copyOf(bytes: Uint8Array, level: RecipientLevel): Promise<Parts> {
  const request = { level, options: LEVELS[level], recipient: '', day: '2026-11-26' };
  const outcome = await shareCopy(bytes, request);
  if (!outcome.done) throw new Error(outcome.refusals.map(({ message }) => message).join(' '));
  return partsOf(outcome.copy);
}

/** What must not be in any part, at any level. */
const FORBIDDEN = /_xldudf_|_xll\.|NOW\(|Ziel/;

describe('whatever a workbook holds', () => {
  it.each(['kommune', 'traegerversammlung', 'beirat'] as const)(
    'its copy is proven, shows the same values, and calls no add-in: %s',
    async (level) => {
      await fc.assert(
        fc.asyncProperty(randomSheets, async (random) => {
          const { bytes, sheets } = workbookOf(random);
          const parts = await copyOf(bytes, level);
          expect(Object.values(parts).filter((text) => FORBIDDEN.test(text))).toEqual([]);
          const going = sheets.filter(
            ({ title, isHidden }) => !isHidden && !LEVELS[level].leaveOut.includes(title),
          );
          const sheetParts = partsByTitle(parts);
          expect([...sheetParts.keys()]).toEqual([...going.map(({ title }) => title), 'Weitergabe']);
          for (const { title, shown } of going) {
            const part = sheetParts.get(title) ?? '';
            expect(shownIn(parts, part)).toEqual(shown);
            if (LEVELS[level].formulas === 'werte') expect(parts[part]).not.toContain('<f');
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});
