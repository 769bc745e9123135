import type { Month } from './month';
import type { MonthSeries } from './series';

/**
 * Sums over windows of up to twelve months, each in constant time.
 *
 * Every calendar year is summed once from January forward and once from December backward; a window is one such sum
 * or the end of one year plus the beginning of the next. Nothing is ever subtracted, so that nothing drifts, whole
 * numbers stay exact, and a missing month (NaN) spoils only the windows that contain it.
 */
export class YearSums {
  private readonly first: Month;
  /** January to each month; NaN in a year of which the series lacks the beginning. */
  private readonly fromJanuaryTo: readonly number[];
  /** Each month to December, 0 for January: what a window has of the year before. One entry more than months. */
  private readonly restOfYear: readonly number[];

  constructor({ first, values }: MonthSeries) {
    this.first = first;
    this.fromJanuaryTo = forwardSums(values, first % 12);
    this.restOfYear = backwardSums(values, (first + values.length) % 12);
  }

  /** January to `month` of the same year. NaN where a month is missing. */
  fromJanuary(month: Month): number {
    return this.fromJanuaryTo[month - this.first] ?? Number.NaN;
  }

  /** The twelve months that end with `month`. NaN where a month is missing. */
  twelveMonths(month: Month): number {
    const index = month - this.first;
    if (index < 11) return Number.NaN;
    return (this.restOfYear[index - 11] as number) + (this.fromJanuaryTo[index] ?? Number.NaN);
  }

  /** December of the year before to the month before `month`: as many months as January to `month`. */
  fromPreviousDecember(month: Month): number {
    const monthsOfYear = month % 12;
    const december = this.restOfYear[month - monthsOfYear - 1 - this.first] ?? Number.NaN;
    return monthsOfYear === 0 ? december : december + this.fromJanuary(month - 1);
  }
}

function forwardSums(values: readonly number[], firstInYear: number): number[] {
  const sums = new Array<number>(values.length);
  let inYear = firstInYear;
  let sum = Number.NaN;
  for (let i = 0; i < values.length; i += 1) {
    sum = inYear === 0 ? (values[i] as number) : sum + (values[i] as number);
    sums[i] = sum;
    inYear = inYear === 11 ? 0 : inYear + 1;
  }
  return sums;
}

function backwardSums(values: readonly number[], endInYear: number): number[] {
  const sums = new Array<number>(values.length + 1);
  let inYear = endInYear;
  let sum = inYear === 0 ? 0 : Number.NaN;
  sums[values.length] = sum;
  for (let i = values.length - 1; i >= 0; i -= 1) {
    inYear = inYear === 0 ? 11 : inYear - 1;
    sum = inYear === 0 ? 0 : sum + (values[i] as number);
    sums[i] = sum;
  }
  return sums;
}
