import type { LzbMethod } from './lzb-method';
import { LZB_FORECAST } from './lzb-method';
import { sumOf } from './sums';

/**
 * The stock goes on by its mean monthly change since T−12 (the December before), never below 0.
 * Source: none published; common practice, an assumption.
 */
export const lzbLinear: LzbMethod = (lzb, missing) => ({
  name: LZB_FORECAST,
  at: (month) => {
    const last = lzb.at(month - missing);
    const change = (last - lzb.at(month - 12)) / (12 - missing);
    let sum = sumOf(lzb, month - 11, month - missing);
    for (let ahead = 1; ahead <= missing; ahead += 1) sum += Math.max(0, last + change * ahead);
    return sum;
  },
  windows: [{ series: lzb, from: (month) => month - 12, to: (month) => month - missing }],
});
