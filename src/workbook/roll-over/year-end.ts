import { DomainError } from '../../domain/domain-error';
import { jahresfortschritt } from '../../domain/kennzahlen/jahresfortschritt';
import { monthOf, numberInYear } from '../../domain/months/month';
import type { Month } from '../../domain/months/month';
import { monthAxis } from '../../domain/months/month-axis';
import { monthSeries } from '../../domain/months/series';
import type { MonthSeries } from '../../domain/months/series';
import { YearSums } from '../../domain/months/year-sums';
import { SERIES } from '../fields';
import type { SeriesKey } from '../fields';
import type { Reading } from '../types';

type Months = readonly (number | null)[];
/** NaN where a month is missing that the figure needs. */
type Progress = (month: Month) => number;

/** What a year reached in its months, January to December; null where it cannot be computed. */
export interface YearEnd {
  readonly months: Months;
  /** Why there is nothing at all, where a number is impossible. */
  readonly fault?: string;
}

/** The Jahresfortschrittswert of the Integrationsquote of each month; in December the rate itself. */
export function rateOfYear(reading: Reading, integrationen: SeriesKey, elb: SeriesKey): YearEnd {
  return yearEnd(reading, (year) => {
    const stock = seriesOf(reading, year, elb, 'Bestand');
    const { at, most = Infinity } = jahresfortschritt(
      seriesOf(reading, year, integrationen, 'Strom', stock),
      stock,
    );
    return (month) => (at(month) <= most ? at(month) : Number.NaN);
  });
}

/** The mean of the stocks from January to each month; in December the mean of the year. */
export function meanOfYear(reading: Reading, stock: SeriesKey): YearEnd {
  return yearEnd(reading, (year) => {
    const sums = new YearSums(seriesOf(reading, year, stock, 'Bestand'));
    return (month) => sums.fromJanuary(month) / numberInYear(month);
  });
}

function yearEnd({ inputs: { jahr } }: Reading, progressOf: (year: number) => Progress): YearEnd {
  const year = Number(jahr);
  try {
    const progress = progressOf(year);
    const values = Array.from({ length: 12 }, (_, index) => progress(monthOf(year, index + 1)));
    return { months: values.map((value) => (Number.isFinite(value) ? value : null)) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { months: Array.from({ length: 12 }, () => null), fault: error.message };
  }
}

/** The last row of every column of months is December of the programme year. */
function seriesOf(
  { series }: Reading,
  year: number,
  key: SeriesKey,
  kind: 'Bestand' | 'Strom',
  stock?: MonthSeries,
): MonthSeries {
  const values = series[key];
  const axis = monthAxis(values.map((_, row) => monthOf(year, 12) - (values.length - 1 - row)));
  return monthSeries(axis, { name: SERIES[key].label, kind }, (row) => values[row] ?? Number.NaN, stock);
}
