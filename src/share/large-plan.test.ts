import { shareCopy } from '.';
import { LEVELS } from './levels';
import type { RecipientLevel } from './levels';
import { isOurs, largePlan, LARGE_PLAN, sharesOurs, shownOn } from './testing/large-plan';
import { partsByTitle, partsOf, shownIn } from './testing/read-copy';

const ROWS = Array.from({ length: LARGE_PLAN.rows }, (_, index) => index + 1);
const { visible } = LARGE_PLAN;
const BYTES = largePlan();

async function copyFor(level: RecipientLevel) {
  const request = { level, options: LEVELS[level], recipient: '', day: '2026-11-27' };
  const outcome = await shareCopy(BYTES, request);
  if (!outcome.done) throw new Error(outcome.refusals.map(({ message }) => message).join(' '));
  return { report: outcome.report, parts: partsOf(outcome.copy) };
}

describe('a workbook of 16 sheets with 200,000 cells', () => {
  it('is as large as that', () => {
    expect([LARGE_PLAN.cells, visible.length]).toEqual([200_000, 15]);
  });

  it.each([
    ['kommune', { amip: 15 * 125 + 7 * 625, abhaengig: 15 * 25 }],
    // B, E and the cells of G that are formulas.
    ['beirat', { amip: 15 * 125 + 7 * 625, werte: 15 * (500 + 25) + 8 * 625 }],
  ] as const)('has a proven copy that shows the same: %s', async (level, expected) => {
    const { report, parts } = await copyFor(level);
    const reasons = Object.keys(expected) as (keyof typeof expected)[];
    expect(reasons.map((why) => [why, report.replaced.filter((one) => one.why === why).length])).toEqual(
      Object.entries(expected),
    );
    expect(new Set(report.removed.map(({ kind }) => kind))).toEqual(new Set(['blatt', 'kommentare']));
    const sheets = partsByTitle(parts);
    expect([...sheets.keys()]).toEqual([...visible, 'Weitergabe']);
    visible.forEach((title, sheet) => {
      const part = sheets.get(title) ?? '';
      expect(linesOf(shownIn(parts, part))).toBe(linesOf(shownOn(sheet)));
      expect([...(parts[part] ?? '').matchAll(/<f[\s>]/g)]).toHaveLength(
        level === 'kommune' ? nativeOn(sheet) : 0,
      );
    });
    expect(Object.values(parts).filter((text) => /_xldudf_|nur für uns|Erika/.test(text))).toEqual([]);
  });
});

/** Equality of large maps is slow to tell. */
const linesOf = (shown: ReadonlyMap<string, string>): string => [...shown].join('\n');

/** Formulas of a sheet that stay at the level Kommune. */
function nativeOn(sheet: number): number {
  const inB = ROWS.filter((row) => !isOurs(row)).length;
  return inB + (sharesOurs(sheet) ? 0 : ROWS.length);
}
