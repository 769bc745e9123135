import { invalid } from '../domain-error';
import { messages } from '../messages';
import type { MonthlyRate } from '../months/monthly-rate';
import type { MonthSeries } from '../months/series';
import { inMillionths } from '../numbers/decimal';
import { relativeChange } from './relative-change';
import { oneMonth } from './windows';

/** Bestand: relative change. Quote: difference of the fractions. In the order in which Excel offers them. */
export const ARTEN = ['Bestand', 'Quote'] as const;

type Art = (typeof ARTEN)[number];

/**
 * Change of a month's value against the same month of the year before.
 *
 * Bestand: value ÷ value of the year before − 1, a fraction. Quote: value − value of the year before, both fractions,
 * so that 0.004 stands for 0,4 percentage points; never a change in percent of a rate. Both values are needed. Error: VALUE for a Quote above 1 (10,6 instead of 10,6 %).
 * Source: as K1 and K3, § 4 Abs. 1 and § 6 Abs. 1 of the Verordnung nach § 48a SGB II; differences of rates as the
 * Bundesagentur publishes them (unemployment rate 10,6 against 10,2: +0,4 percentage points).
 */
export function vorjahresveraenderung(werte: MonthSeries, art: Art): MonthlyRate {
  if (art === 'Quote') refusePercentages(werte);
  const change = art === 'Quote' ? difference : relativeChange;
  return {
    name: 'Veränderung gegenüber dem Vorjahr',
    at: (month) => change(werte.at(month), werte.at(month - 12)),
    windows: [oneMonth(werte), oneMonth(werte, 12)],
  };
}

function refusePercentages({ name, values }: MonthSeries): void {
  const percentage = values.find((value) => value > 1);
  if (percentage !== undefined) throw invalid(messages.rateOutOfRange(name, percentage));
}

/** Exact for rates as they are published: 0.106 − 0.102 is 0.004, while binary numbers give 0.0039999…. */
function difference(value: number, before: number): number {
  const exact = (inMillionths(value) - inMillionths(before)) / 1_000_000;
  return Number.isNaN(exact) ? value - before : exact;
}
