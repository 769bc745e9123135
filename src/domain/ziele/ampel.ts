import { invalid } from '../domain-error';
import { messages } from '../messages';
import { isNoise } from './noise';
import type { Richtung } from './richtung';

export type Ampelfarbe = 'grün' | 'gelb' | 'rot';

const TOLERANZ = 0.05;

/**
 * `grün` where the target is met, `gelb` where it is missed by at most toleranz × |soll|, else `rot`.
 *
 * Units: both figures in the same unit, negative changes (−1,3 %) included; `toleranz` is a fraction from 0 (no gelb)
 * to 1, undefined means 0,05. A missing figure is left to the caller. Error: VALUE for a Toleranz outside 0 to 1.
 * Source: none; no official threshold is published for the targets under § 48b SGB II, so the Toleranz is a setting.
 */
export function ampel(ist: number, soll: number, richtung: Richtung, toleranz = TOLERANZ): Ampelfarbe {
  if (!(toleranz >= 0 && toleranz <= 1)) throw invalid(messages.rateOutOfRange('toleranz', toleranz));
  const [upper, lower] = richtung === 'mehr' ? [ist, soll] : [soll, ist];
  if (reaches(upper, lower, soll, 0)) return 'grün';
  return reaches(upper, lower, soll, toleranz) ? 'gelb' : 'rot';
}

/** Whether `upper` ≥ `lower` − `toleranz` × |soll|, but for noise: a computed 0,16 × 1,15 reaches 0,184. */
function reaches(upper: number, lower: number, soll: number, toleranz: number): boolean {
  const surplus = upper - lower + toleranz * Math.abs(soll);
  return surplus > 0 || isNoise(surplus, Math.max(Math.abs(upper), Math.abs(lower)));
}
