import type { LzbMethod } from './lzb-method';
import { LZB_FORECAST } from './lzb-method';
import { firstSeasonalMonth, seasonalSum } from './seasonal-sum';

/**
 * Missing stocks are those of the same months a year before, times the trend of the last three months.
 * Source: none published; common practice, an assumption.
 */
export const lzbSaison: LzbMethod = (lzb, missing) => ({
  name: LZB_FORECAST,
  at: (month) => seasonalSum(lzb, month - 11, month - missing, month),
  windows: [
    {
      series: lzb,
      from: (month) => firstSeasonalMonth(month - missing),
      to: (month) => month - missing,
    },
  ],
});
