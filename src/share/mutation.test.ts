import { rewrite } from './copy';
import { LEVELS } from './levels';
import { prove } from './proof';
import { STEPS } from './steps';
import { everythingWorkbook } from './testing/everything';
import type { ShareRequest } from './types';

const request: ShareRequest = {
  level: 'traegerversammlung',
  options: LEVELS.traegerversammlung,
  recipient: 'Trägerversammlung',
  day: '2026-11-26',
};

/** Nothing can be copied as long as a cell shows an error: this step has work in another workbook. */
const WITH_AN_ERROR = everythingWorkbook((part, text) =>
  part === 'xl/worksheets/sheet1.xml'
    ? text.replace(/<c r="B10">(<f>.*?<\/f>)<v>84<\/v>/, '<c r="B10" t="e">$1<v>#REF!</v>')
    : text,
);

/** The whole rewriter, or what it would be with one step forgotten. */
async function flawsWithout(forgotten: string | undefined): Promise<readonly string[]> {
  const source = forgotten === 'errors' ? WITH_AN_ERROR : everythingWorkbook();
  const steps = STEPS.filter(({ id }) => id !== forgotten);
  const outcome = await rewrite(source, request, steps);
  if (!outcome.done) throw new Error(outcome.refusals.map(({ message }) => message).join(' '));
  const flaws = await prove(source, outcome.copy, outcome.report);
  return flaws.map(({ check, message }) => `${check}: ${message}`);
}

describe('the proof', () => {
  it('finds nothing in a copy that every step has worked on', async () => {
    expect(await flawsWithout(undefined)).toEqual([]);
  });

  it.each(STEPS.map(({ id }) => id))('finds out that the step %s was forgotten', async (id) => {
    expect(await flawsWithout(id)).not.toEqual([]);
  });
});
