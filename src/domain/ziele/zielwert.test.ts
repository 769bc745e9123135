import Big from 'big.js';
import fc from 'fast-check';
import { zielwert } from './zielwert';

describe('zielwert', () => {
  it.each([
    // Worked example 5 of the domain definitions.
    [0.16, 0.15, 0.184],
    [0.16, 0, 0.16],
    [4981, -0.013, 4916.247],
    [0.1, 0.2, 0.12],
  ])('%d with a change of %d is %d', (vorjahr, veraenderung, target) => {
    expect(zielwert(vorjahr, veraenderung)).toBe(target);
  });

  it('multiplies agreed figures exactly', () => {
    const figure = fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1e6);
    fc.assert(
      fc.property(figure, figure, (vorjahr, veraenderung) => {
        expect(zielwert(vorjahr, veraenderung)).toBe(new Big(veraenderung).plus(1).times(vorjahr).toNumber());
      }),
    );
  });

  it('leaves a measured figure as it is where nothing changes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (vorjahr) => zielwert(vorjahr, 0) === vorjahr,
      ),
    );
  });

  it('is as near as binary arithmetic allows for measured figures', () => {
    expect(zielwert(1300 / 7477, 0.15) / (1300 / 7477)).toBeCloseTo(1.15, 14);
    expect(zielwert(14_944 / 3, 1 / 3)).toBeCloseTo((14_944 / 3) * (4 / 3), 8);
  });

  it('refuses a decrease by more than everything', () => {
    expect(() => zielwert(0.16, -1.3)).toThrow(/mehr als 100 %/);
    expect(zielwert(0.16, -1)).toBe(0);
  });
});
