import { invalid } from '../domain-error';
import type { Cents } from '../numbers/money';
import { umschichtungsquoteMessages } from './umschichtungsquote-messages';

/**
 * Umschichtungsquote = Umschichtung ÷ Zuteilung for Eingliederungsleistungen, a fraction, not rounded.
 *
 * Both in cents; `umschichtung` may be 0 or negative (from VK to EGL), `zuteilungEgl` is not 0: an Umschichtung of
 * nothing has no quotient, and the caller takes it as missing. Error: VALUE for a negative Zuteilung.
 * Source: own calculation on § 46 Abs. 1 SGB II; as published, e.g. in BT-Drs. 19/2334 (20,5 % for 2017).
 */
export function umschichtungsquote(umschichtung: Cents, zuteilungEgl: Cents): number {
  if (zuteilungEgl < 0) throw invalid(umschichtungsquoteMessages.negativeZuteilung('zuteilungEgl'));
  return umschichtung / zuteilungEgl;
}
