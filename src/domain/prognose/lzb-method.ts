import type { MonthlyRate } from '../months/monthly-rate';
import type { MonthSeries } from '../months/series';
import { YearSums } from '../months/year-sums';

/**
 * The sum of the stocks of twelve months to a month, of which the last `missing` (1 to 11) are unknown. Means of as many
 * months stand to each other as their sums, which stay whole numbers.
 */
export type LzbMethod = (lzb: MonthSeries, missing: number) => MonthlyRate;

/** For messages. */
export const LZB_FORECAST = 'LZB-Prognose';

/** The sum of the stocks of twelve known months. */
export function lzbYear(lzb: MonthSeries): MonthlyRate {
  const sums = new YearSums(lzb);
  return {
    name: 'Mittlerer LZB-Bestand',
    at: (month) => sums.twelveMonths(month),
    windows: [{ series: lzb, from: (month) => month - 11, to: (month) => month }],
  };
}
