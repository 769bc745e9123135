import Big from 'big.js';
import { invalid } from '../domain-error';
import { cellDecimal, divideRounded, inMillionths } from '../numbers/decimal';
import type { Cents } from '../numbers/money';
import { einstiegsgeldMessages } from './einstiegsgeld-messages';

const HIGHEST_ANTEIL = 0.5;
const MONTHS = 24;
const MONTHS_WITH_HEMMNIS = 6;

interface EinstiegsgeldInput {
  /** The person's own Regelbedarf. */
  readonly regelbedarf: Cents;
  /** Months of unemployment before the work. */
  readonly arbeitslosMonate: number;
  /** Leistungsberechtigte persons of the Bedarfsgemeinschaft besides the person. */
  readonly weiterePersonen: number;
  /** Whether circumstances in the person make integration harder. */
  readonly hemmnis: boolean;
  /** Regelbedarf under § 20 Abs. 2 Satz 1 SGB II; undefined = the own one. */
  readonly regelbedarfStufe1: Cents | undefined;
  /** The Grundbetrag as a fraction of the own Regelbedarf; undefined = the most that is allowed, 50 %. */
  readonly anteil: number | undefined;
}

/**
 * Highest monthly Einstiegsgeld of the single case: Grundbetrag (share of the own Regelbedarf) + 20 % of
 * Regelbedarfsstufe 1 after 24 months of unemployment (6 with Hemmnis) + 10 % of it per further person, at most
 * Regelbedarfsstufe 1.
 *
 * Cents, rounded half away from zero once, at the end; nothing is missing here. Errors: VALUE for a negative
 * Regelbedarf, a Stufe 1 below it, and a Grundbetrag above 50 %.
 * Source: § 16b SGB II, § 1 ESGV. Not the flat variant of § 2 ESGV (at most 75 %); paid for 24 months at most.
 */
export function einstiegsgeld(input: EinstiegsgeldInput): Cents {
  const { regelbedarf, regelbedarfStufe1 = regelbedarf, anteil = HIGHEST_ANTEIL } = input;
  if (regelbedarf < 0) throw invalid(einstiegsgeldMessages.negativeRegelbedarf('regelbedarf'));
  if (regelbedarfStufe1 < regelbedarf) {
    throw invalid(einstiegsgeldMessages.stufe1BelowRegelbedarf('regelbedarfStufe1', 'regelbedarf'));
  }
  if (anteil > HIGHEST_ANTEIL) throw invalid(einstiegsgeldMessages.grundbetragAboveHalf('anteil'));
  const total = sumOfShares(regelbedarf, anteil, regelbedarfStufe1, tenths(input));
  return Math.min(total, regelbedarfStufe1);
}

/** The Ergänzungsbeträge in tenths of Regelbedarfsstufe 1. */
function tenths({ arbeitslosMonate, hemmnis, weiterePersonen }: EinstiegsgeldInput): number {
  const longEnough = arbeitslosMonate >= (hemmnis ? MONTHS_WITH_HEMMNIS : MONTHS);
  return weiterePersonen + (longEnough ? 2 : 0);
}

/** regelbedarf × anteil + stufe1 × tenths ÷ 10, exact before it is rounded. */
function sumOfShares(regelbedarf: Cents, anteil: number, stufe1: Cents, supplements: number): Cents {
  const millionths = regelbedarf * inMillionths(anteil) + stufe1 * supplements * 100_000;
  if (Number.isSafeInteger(millionths)) return divideRounded(millionths, 1_000_000);
  const supplement = new Big(stufe1).times(supplements).div(10);
  return cellDecimal(anteil).times(regelbedarf).plus(supplement).round(0, Big.roundHalfUp).toNumber();
}
