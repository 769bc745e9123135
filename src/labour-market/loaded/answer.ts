import type { FigureAnswer, LoadedFigures } from '../../domain/arbeitsmarkt/loaded-figures';
import type { Figure } from '../catalogue';
import type { Frequency } from '../feed/frequency';
import { frequencyOf } from '../feed/frequency';
import { inOrderOfChoice } from './choose-origin';
import type { LoadedFigure } from './loaded-figure';
import { merkmalNamed } from './merkmal-named';
import { loadedMessages as messages } from './messages';
import type { OriginSeries } from './origin-series';
import { regionNamed } from './region-named';

/** The series of a figure (id) in a region (AGS), each from one origin. */
type SeriesOf = (figure: string, region: string) => readonly OriginSeries[];

/** Answers formulas: of a period, or the newest there is (months rather than years, unless those are of later years), from one origin only. */
export function answerFrom(seriesOf: SeriesOf): LoadedFigures {
  return {
    find: (merkmal, region, period) => {
      const figure = merkmalNamed(merkmal);
      if (!figure) return { code: 'VALUE', message: messages.unknownFigure(merkmal) };
      const place = regionNamed(region);
      if ('message' in place) return { code: 'VALUE', message: place.message };
      const loaded = seriesOf(figure.id, place.region.ags);
      const series = seriesFor(loaded, period);
      const found = period === undefined ? series.at(-1) : series.find((one) => one.period === period);
      if (found) return answerOf(figure, found);
      const periods = (series.length > 0 ? series : seriesFor(loaded, undefined)).map((one) => one.period);
      return { code: 'NA', message: messages.notThere(figure.label, place.region.name, period, periods) };
    },
  };
}

function seriesFor(loaded: readonly OriginSeries[], period: string | undefined): OriginSeries {
  if (period !== undefined) return ofFrequency(loaded, frequencyOf(period));
  const [monthly, yearly] = [ofFrequency(loaded, 'm'), ofFrequency(loaded, 'a')];
  return newestYear(monthly) < newestYear(yearly) ? yearly : monthly;
}

/** Of the newest number; '' without one. */
function newestYear(series: OriginSeries): string {
  const newest = series.filter(({ value }) => value !== null).at(-1);
  return newest?.period.slice(0, 4) ?? '';
}

function ofFrequency(loaded: readonly OriginSeries[], frequency: Frequency | null): OriginSeries {
  const series = loaded
    .map((figures) => figures.filter(({ period }) => frequencyOf(period) === frequency))
    .filter((figures) => figures.length > 0);
  return inOrderOfChoice(series)[0] ?? [];
}

function answerOf({ label, unit }: Figure, { value, sign, period }: LoadedFigure): FigureAnswer {
  if (value === null) return { code: 'NA', message: messages.sign(label, period, sign ?? '') };
  // Cells take rates as fractions; the decimals that were published stay exact.
  return { value: unit === 'Prozent' ? Number(`${value}e-2`) : value };
}
