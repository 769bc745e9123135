import kaiserslautern from '../../test/fixtures/amip-2021.json';
import { emptyState, filledState } from '../../test/support/filled-state';
import { parseCase, wishOfCase } from './case';
import { FIELDS } from './fields';
import { draftPlan } from './plan';
import type { WorkbookState } from './state';
import type { Wish } from './types';

const wish = wishOfCase(parseCase(kaiserslautern));
const filled = filledState(draftPlan(emptyState(), wish));
const planOf = (state: WorkbookState, changed: Wish = wish) => draftPlan(state, changed).plan;

describe('what is left of a sheet', () => {
  it('does not take a name in which the user keeps something else', () => {
    const names = new Map(emptyState().names).set('AMIP_VK', { found: false, dead: true, holds: '=5' });
    const plan = planOf({ ...emptyState(), names });
    expect(plan.blocked).toBe(true);
    expect(plan.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Der Name AMIP_VK .*schon vergeben: Er enthält =5\. .*Namens-Manager/),
    ]);
  });

  it.each([
    ['an input', ['AMIP_Egl']],
    ['a result', ['AMIP_KFA']],
    ['all inputs, but no formula', Object.values(FIELDS).map(({ name }) => name)],
  ])('is blocked where only %s is left of a sheet', (_, left) => {
    const names = new Map(
      [...filled.names].map(([name, entry]) => [
        name,
        left.includes(name) ? entry : ({ found: false, dead: false } as const),
      ]),
    );
    const plan = planOf({ ...filled, names });
    expect(plan).toMatchObject({ blocked: true, changes: [] });
    expect(plan.problems[0]?.message).toMatch(
      /^Das Blatt „Ressourcen“ fehlt .*: AMIP_\w+ \(Ressourcen!B\d+\).*Namens-Manager.*wieder her/,
    );
    expect(planOf({ ...filled, names }, { ...wish, sheets: ['ziele'] }).blocked).toBe(true);
  });
});
