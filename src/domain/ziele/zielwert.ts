import { inMillionths } from '../numbers/decimal';
import { invalid } from '../domain-error';
import { messages } from '../messages';

/**
 * Target value = prior-year value × (1 + agreed change); the change is relative: 16 % and +15 % give 18,4 %.
 *
 * Units: the result has the unit of `vorjahreswert` (a fraction or a stock); `veraenderung` is a fraction.
 * Figures of up to six decimals, as they are agreed, are multiplied exactly: they decide whether a target is reached,
 * not the noise of binary arithmetic. Errors: VALUE for a decrease by more than 100 %, and for an increase
 * by more than that: 15 instead of 15 %.
 * Source: target agreements under § 48b SGB II, e.g. Landkreis Würzburg 2019.
 */
export function zielwert(vorjahreswert: number, veraenderung: number): number {
  if (veraenderung < -1) throw invalid(messages.changeBelowMinusOne('veraenderung', veraenderung));
  if (veraenderung > 1) throw invalid(messages.changeAboveOne('veraenderung', veraenderung));
  return product(vorjahreswert, veraenderung) + 0;
}

function product(vorjahreswert: number, veraenderung: number): number {
  const factor = 1_000_000 + inMillionths(veraenderung);
  if (Number.isNaN(factor)) return vorjahreswert * (1 + veraenderung);
  // A safe product of whole millionths is exact, and so is the rounding of its one division.
  const millionths = inMillionths(vorjahreswert) * factor;
  return Number.isSafeInteger(millionths) ? millionths / 1e12 : vorjahreswert * (factor / 1_000_000);
}
