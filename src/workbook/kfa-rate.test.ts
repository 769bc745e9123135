import kaiserslautern from '../../test/fixtures/amip-2021.json';
import { emptyState, filledState, withCell } from '../../test/support/filled-state';
import { parseCase, wishOfCase } from './case';
import { draftPlan } from './plan';
import type { WorkbookState } from './state';
import type { Wish } from './types';

const wish = wishOfCase(parseCase(kaiserslautern));
const filled = filledState(draftPlan(emptyState(), wish));
const planOf = (state: WorkbookState, changed: Wish) => draftPlan(state, changed).plan;

describe('a year without a known KFA rate', () => {
  it.each([2005, 2010, 2011])('is blocked for %i, a year without a known KFA rate', (jahr) => {
    const [problem, ...more] = planOf(emptyState(), { inputs: { jahr } }).problems;
    expect(problem).toMatchObject({
      blocking: true,
      message: expect.stringContaining(
        `Für das Jahr ${jahr} ist kein KFA-Satz hinterlegt. Geben Sie den Satz ein`,
      ),
    });
    expect(more).toEqual([]);
    expect(planOf(emptyState(), { inputs: { jahr, satz: null } }).blocked).toBe(true);
    expect(planOf(emptyState(), { inputs: { jahr, satz: 0.126 } }).blocked).toBe(false);
    expect(planOf(emptyState(), { inputs: { jahr: 2012 } }).blocked).toBe(false);
  });

  it('is blocked when the year is changed to one without a KFA rate and the rate is empty', () => {
    const emptied = withCell(filled, 'AMIP_Satz', '');
    expect(planOf(emptied, { inputs: { jahr: 2010 } }).blocked).toBe(true);
    expect(planOf(filled, { inputs: { jahr: 2010, satz: null } }).blocked).toBe(true);
    expect(planOf(emptied, { inputs: { jahr: 2010, satz: 0.1 } }).blocked).toBe(false);
    expect(planOf(emptied, { inputs: { jahr: 2010 }, sheets: ['ziele'] }).blocked).toBe(false);
  });
});
