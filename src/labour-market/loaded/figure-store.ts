import type { FigureAnswer, LoadedFigures } from '../../domain/arbeitsmarkt/loaded-figures';
import { findFigure } from '../catalogue';
import type { Observation } from '../observation';
import { loadedMessages as messages } from './messages';
import { merkmalNamed } from './merkmal-named';
import { regionNamed } from './region-named';

/** One figure of one region in one frequency, newest last. */
type Series = readonly Observation[];

/** The figures that are loaded in this runtime. */
export class FigureStore implements LoadedFigures {
  private readonly series = new Map<string, Series>();

  /**
   * Takes over observations of the catalogue. A series (figure, region, frequency) replaces an earlier one as a whole:
   * sources are never mixed in one series.
   */
  add(observations: readonly Observation[]): void {
    const added = new Map<string, Observation[]>();
    for (const observation of observations) {
      const { figure, region, period } = observation;
      if (figure === null || region === null) continue;
      const key = keyOf(figure, region, frequencyOf(period));
      const known = added.get(key);
      if (known) known.push(observation);
      else added.set(key, [observation]);
    }
    for (const [key, list] of added) {
      this.series.set(
        key,
        list.sort((a, b) => (a.period < b.period ? -1 : 1)),
      );
    }
  }

  /** A figure as a cell takes it: of a period, or the newest one there is (of months before years). */
  find(merkmal: string, region: string, period: string | undefined): FigureAnswer {
    const figure = merkmalNamed(merkmal);
    if (!figure) return { code: 'VALUE', message: messages.unknownFigure(merkmal) };
    const place = regionNamed(region);
    if ('message' in place) return { code: 'VALUE', message: place.message };
    const { ags } = place.region;
    const series = this.seriesFor(figure.id, ags, period);
    if (!series) {
      const others = this.seriesFor(figure.id, ags, undefined);
      return {
        code: 'NA',
        message: messages.notThere(figure.label, place.region.name, period, periodsOf(others)),
      };
    }
    const found = period === undefined ? series.at(-1) : series.find((one) => one.period === period);
    return found
      ? answerOf(found)
      : {
          code: 'NA',
          message: messages.notThere(figure.label, place.region.name, period, periodsOf(series)),
        };
  }

  private seriesFor(figure: string, ags: string, period: string | undefined): Series | undefined {
    if (period !== undefined) return this.series.get(keyOf(figure, ags, frequencyOf(period)));
    return this.series.get(keyOf(figure, ags, 'm')) ?? this.series.get(keyOf(figure, ags, 'a'));
  }
}

function answerOf({ figure, label, value, sign, unit, period }: Observation): FigureAnswer {
  if (value === null) return { code: 'NA', message: messages.sign(label, period, sign ?? '') };
  const known = figure === null ? null : findFigure(figure);
  // Cells take rates as fractions; the decimals that were published stay exact.
  return { value: (known?.unit ?? unit) === 'Prozent' ? Number(`${value}e-2`) : value };
}

function keyOf(figure: string, region: string, frequency: 'm' | 'a'): string {
  return `${figure} ${region} ${frequency}`;
}

function frequencyOf(period: string): 'm' | 'a' {
  return /^\d{4}-\d{2}$/.test(period) ? 'm' : 'a';
}

function periodsOf(series: Series | undefined): readonly string[] {
  return series?.map(({ period }) => period) ?? [];
}
