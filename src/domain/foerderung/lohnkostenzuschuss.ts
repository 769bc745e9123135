import { invalid } from '../domain-error';
import type { Month } from '../months/month';
import { decimalFraction } from '../numbers/fraction';
import type { Cents } from '../numbers/money';
import { roundedQuotient } from '../numbers/rounded-quotient';
import { pauschalerAgAnteil } from './ag-anteil';
import { FOERDERSAETZE_16E, FOERDERSAETZE_16I, prozentIm } from './foerdersatz';
import { inForce } from './in-force';
import { foerderungMessages } from './messages';
import { mindestlohn } from './mindestlohn';

export const INSTRUMENTE = ['16e', '16i'] as const;

const FOERDERSAETZE = { '16e': FOERDERSAETZE_16E, '16i': FOERDERSAETZE_16I } as const;

/** A month has 52 ÷ 12 weeks: an assumption of practice. */
const WEEKS = { dividend: 13, divisor: 3 } as const;

const MOST_WEEKLY_HOURS = 48;

export interface Foerderfall {
  readonly instrument: (typeof INSTRUMENTE)[number];
  /** Monthly wage. § 16i looks at it only where `tarifgebunden`; 0 where there is none. */
  readonly lohn: Cents;
  /** Month of support, 1 is the first. */
  readonly foerdermonat: number;
  /** Weekly hours of the contract. § 16e does not look at them; 0 where there are none. */
  readonly stunden: number;
  /** Whether a tariff or church rules oblige the employer to pay `lohn`. */
  readonly tarifgebunden: boolean;
  /** For the tables; undefined takes their newest rows. */
  readonly datum: Month | undefined;
  /** Flat employer's share, a fraction; undefined takes the one of the table. */
  readonly agAnteil: number | undefined;
}

/**
 * Subsidy of a month = wage × (1 + flat employer's share) × rate of the month of support; 0 after the last month.
 *
 * § 16e: the wage is `lohn`. § 16i: the wage is Mindestlohn × weekly hours × 13/3, or `lohn` where `tarifgebunden` and
 * higher. Cents, rounded once at the end, half up.
 * Errors: VALUE for a negative wage and for hours outside 0 to 48, NA for a `datum` before the tables.
 * Source: §§ 16e Abs. 2, 16i Abs. 2 SGB II with § 91 Abs. 1 SGB III; the height of the flat share and 13/3 weeks a month
 * are assumptions. Not covered: training under § 16i (up to 3.000 € a case); one-off pay does not count as wage.
 */
export function lohnkostenzuschuss(fall: Foerderfall): Cents {
  const { instrument, lohn, stunden, tarifgebunden, datum } = fall;
  if (lohn < 0) throw invalid(foerderungMessages.amountNegative('lohn'));
  if (!(stunden >= 0 && stunden <= MOST_WEEKLY_HOURS)) throw invalid(foerderungMessages.weeklyHours(stunden));
  if (instrument === '16e') return subsidy(fall, [lohn], []);
  const hours = decimalFraction(stunden);
  const onMindestlohn = subsidy(
    fall,
    [mindestlohn(datum), hours.dividend, WEEKS.dividend],
    [hours.divisor, WEEKS.divisor],
  );
  // Rounding keeps the order: the higher subsidy is the one on the higher wage.
  return tarifgebunden ? Math.max(onMindestlohn, subsidy(fall, [lohn], [])) : onMindestlohn;
}

/** The wage, given as factors and divisors, × (1 + flat share) × rate. */
function subsidy(
  { instrument, foerdermonat, datum, agAnteil }: Foerderfall,
  factors: readonly number[],
  divisors: readonly number[],
): Cents {
  const saetze = inForce(FOERDERSAETZE[instrument], datum, `Förderung nach § ${instrument} SGB II`);
  const share = decimalFraction(agAnteil ?? pauschalerAgAnteil(datum));
  return roundedQuotient(
    [...factors, share.divisor + share.dividend, prozentIm(foerdermonat, saetze)],
    [...divisors, share.divisor, 100],
  );
}
