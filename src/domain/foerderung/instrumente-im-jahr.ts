import { monthOf } from '../months/month';
import type { Instrument } from './instrument';
import { INSTRUMENTE } from './instrumente';

/** The instruments with which a measure can begin in some month of the year or of the one before, whose cases run on. */
export function instrumenteImJahr(year: number): readonly Instrument[] {
  const [first, last] = [monthOf(year - 1, 1), monthOf(year, 12)];
  return INSTRUMENTE.filter(({ finanzierung }) =>
    finanzierung.some(({ gueltigAb, traeger }, index) => {
      const next = finanzierung[index + 1];
      return traeger !== null && gueltigAb <= last && (next === undefined || next.gueltigAb > first);
    }),
  );
}
