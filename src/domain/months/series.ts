import { invalid } from '../domain-error';
import { messages } from '../messages';
import type { Month } from './month';
import { monthText } from './month';
import type { MonthAxis } from './month-axis';
import { NO_MONTH } from './month-axis';

/**
 * Bestand: counted on a day (ELB, LZB, sums of benefits); never 0 for a whole Jobcenter, so that a 0 is an empty cell
 * as some versions of Excel pass it.
 * Strom: events of a month (Integrationen), where 0 is a value.
 * Betrag: money of a month (Ausgaben), where 0 is a value and repayments may make a month negative.
 */
type SeriesKind = 'Bestand' | 'Strom' | 'Betrag';

export interface SeriesDescription {
  /** For messages, e.g. `elb`. */
  readonly name: string;
  readonly kind: SeriesKind;
}

/** One value per month of an axis, in the order of the months; NaN is a missing value. */
export class MonthSeries {
  readonly name: string;
  readonly first: Month;
  readonly values: readonly number[];
  /** The first month with a value; a month after every other where there is none. */
  readonly firstFilled: Month;
  /** The last month with a value. */
  readonly lastFilled: Month;

  constructor(name: string, first: Month, values: readonly number[]) {
    this.name = name;
    this.first = first;
    this.values = values;
    let begin = 0;
    let end = values.length - 1;
    while (begin <= end && Number.isNaN(values[begin])) begin += 1;
    while (end >= begin && Number.isNaN(values[end])) end -= 1;
    this.firstFilled = begin > end ? Number.POSITIVE_INFINITY : first + begin;
    this.lastFilled = first + end;
  }

  /** NaN outside the series and where the value is missing. */
  at(month: Month): number {
    return this.values[month - this.first] ?? Number.NaN;
  }
}

/** Sums of twelve of them are exact and far from overflowing. */
const LARGEST = 1e15;

/**
 * The values of a table's rows as a series.
 * `valueAt` gives the number of a row, NaN where there is none; it is not asked for rows without a month.
 * `stock`: the Bestand beside a Strom. Rows prepared for months to come are empty in both and arrive as 0 and 0 in some
 * versions of Excel, so behind the last month of the stock a flow of 0 is no value yet.
 * Errors: VALUE for a number of more than 15 digits, and for a negative one, but in a Betrag: persons and events cannot be fewer than none.
 */
export function monthSeries(
  axis: MonthAxis,
  { name, kind }: SeriesDescription,
  valueAt: (row: number) => number,
  stock?: MonthSeries,
): MonthSeries {
  const { rowMonths, first } = axis;
  const values = new Array<number>(axis.last - first + 1).fill(Number.NaN);
  for (let row = 0; row < rowMonths.length; row += 1) {
    const month = rowMonths[row] as Month;
    if (month === NO_MONTH) continue;
    const value = valueAt(row);
    // What is neither positive nor a gap needs a second look; comparing first keeps the usual case short.
    if (value > 0 && value <= LARGEST) {
      values[month - first] = value;
      continue;
    }
    if (Math.abs(value) > LARGEST) throw invalid(messages.seriesTooLarge(name, monthText(month)));
    if (value < 0 && kind !== 'Betrag') throw invalid(messages.seriesNegative(name, monthText(month)));
    if (value === 0 && (kind === 'Bestand' || (stock && month > stock.lastFilled))) continue;
    values[month - first] = value;
  }
  return new MonthSeries(name, first, values);
}

/**
 * The series without the zeros behind its last other value. For events of which a whole Jobcenter has some in every
 * month: zeros at the end are months to come, whose empty cells arrive as 0 in some versions of Excel.
 */
export function withoutTrailingZeros({ name, first, values }: MonthSeries): MonthSeries {
  let end = values.length;
  while (end > 0 && !((values[end - 1] as number) > 0)) end -= 1;
  return new MonthSeries(name, first, values.slice(0, end));
}
