import { invalid } from '../domain-error';
import { inMillionths } from '../numbers/decimal';
import { zieleMessages } from './messages';
import { isNoise } from './noise';
import type { Richtung } from './richtung';

/**
 * Deviation from the target, positive where it is better: ist ÷ soll − 1 for `mehr`, 1 − ist ÷ soll for `weniger`.
 *
 * Units: both figures in the same unit, above 0; the result is a fraction. A missing figure is left to the caller.
 * Figures of up to six decimals are divided exactly; of others the noise does not count, so that a computed 0,16 × 1,15
 * against 0,184 is 0 and not a trace below.
 * Error: VALUE for a negative figure: the ratio of two changes (−1,5 % to −1,3 %) would mean the wrong thing.
 * Source: own calculation on the targets under § 48b SGB II; no formula is published.
 */
export function zielerreichung(ist: number, soll: number, richtung: Richtung): number {
  if (ist < 0) throw invalid(zieleMessages.changeInsteadOfFigure('ist'));
  if (soll < 0) throw invalid(zieleMessages.changeInsteadOfFigure('soll'));
  const [upper, lower] = richtung === 'mehr' ? [ist, soll] : [soll, ist];
  const exact = (inMillionths(upper) - inMillionths(lower)) / inMillionths(soll);
  if (!Number.isNaN(exact)) return exact;
  return isNoise(upper - lower, soll) ? 0 : (upper - lower) / soll;
}
