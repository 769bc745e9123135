import fc from 'fast-check';
import { dividedHalfAway } from '../../domain/numbers/testing/half-away';
import { mittelabfluss } from '../mittelabfluss';
import { useOfficeCustomFunctions } from '../testing/office-runtime';

beforeAll(useOfficeCustomFunctions);

// A thousand times as much, as a tiny planned share makes it, is still an amount.
const cents = fc.integer({ min: -1e10, max: 5e10 });
const months = fc.array(cents, { minLength: 12, maxLength: 12 });
const positive = fc.integer({ min: 1, max: 1e13 });
const bound = fc.integer({ min: 0, max: 1e13 });

/** Twelve cumulated shares in thousandths, the last one 1000. */
const plan = fc
  .array(fc.nat(1000), { minLength: 11, maxLength: 11 })
  .map((shares) => [...shares.sort((a, b) => a - b), 1000]);

const column = (values: readonly unknown[]) => values.map((value) => [value]);
const names = Array.from({ length: 12 }, (_, index) => `${index + 1}/2021`);
const inEuros = (values: readonly number[]) => column(values.map((value) => value / 100));
const inCents = (euros: unknown) => Math.round((euros as number) * 100);

function rows(spend: readonly number[], budget: number, bindungen: number, shares?: readonly number[]) {
  return mittelabfluss(
    column(names),
    inEuros(spend),
    [[budget / 100]],
    column(names),
    [[bindungen / 100]],
    shares && [shares.map((share) => share / 1000)],
  );
}

describe('MITTELABFLUSS', () => {
  it('equals the definition in every month, with and without a plan', () => {
    fc.assert(
      fc.property(
        months,
        positive,
        bound,
        fc.option(plan, { nil: undefined }),
        (spend, budget, bindungen, shares) => {
          const expected = names.map((_, index) => {
            const ist = spend.slice(0, index + 1).reduce((sum, value) => sum + value, 0);
            const [part, whole] = shares ? [shares[index] as number, 1000] : [index + 1, 12];
            const rounded = (amount: number, above: number, below: number) =>
              Number(dividedHalfAway(BigInt(amount) * BigInt(above), BigInt(below))) / 100 + 0;
            return [
              ist / 100,
              ist / budget,
              (ist + bindungen) / budget,
              rounded(budget, part, whole),
              part === 0 ? '' : rounded(ist, whole, part),
              (budget - ist - bindungen) / 100,
            ];
          });
          expect(rows(spend, budget, bindungen, shares)).toEqual(expected);
        },
      ),
    );
  });

  it('leaves nothing of the budget out: spent, bound and free are the whole', () => {
    fc.assert(
      fc.property(months, positive, bound, (spend, budget, bindungen) => {
        for (const [ist, , , , , frei] of rows(spend, budget, bindungen))
          expect(inCents(ist) + bindungen + inCents(frei)).toBe(budget);
      }),
    );
  });

  it('ends the year with the budget as plan and the spend as projection, whatever the plan', () => {
    fc.assert(
      fc.property(months, positive, plan, (spend, budget, shares) => {
        const [ist, , , planned, projection] = rows(spend, budget, 0, shares)[11] as unknown[];
        expect(inCents(planned)).toBe(budget);
        expect(projection).toBe(ist);
      }),
    );
  });

  it('does not depend on the order of the months', () => {
    const order = fc.shuffledSubarray([...names.keys()], { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(months, positive, order, (spend, budget, places) => {
        const shuffled = mittelabfluss(
          [places.map((place) => names[place])],
          [places.map((place) => (spend[place] as number) / 100)],
          [[budget / 100]],
          column(names),
        );
        expect(shuffled).toEqual(rows(spend, budget, 0));
      }),
    );
  });
});
