import type { LzbMethod } from './lzb-method';
import { LZB_FORECAST, lzbYear } from './lzb-method';
import { ratio, sumOf } from './sums';

/**
 * The year stands to its known months as the year before: Σ LZB of the year before × Σ LZB(T−11 … T−h)
 * ÷ Σ LZB(T−23 … T−12−h). The change of the year is so that of its known months.
 * Source: none published; common practice, an assumption.
 */
export const lzbVorjahresverlauf: LzbMethod = (lzb, missing) => {
  const year = lzbYear(lzb);
  return {
    name: LZB_FORECAST,
    at: (month) =>
      year.at(month - 12) *
      ratio(sumOf(lzb, month - 11, month - missing), sumOf(lzb, month - 23, month - 12 - missing)),
    windows: [{ series: lzb, from: (month) => month - 23, to: (month) => month - missing }],
  };
};
