import type { LoadedFigure } from './loaded-figure';
import { compareAge, compareTexts, originOf } from './loaded-figure';
import type { OriginSeries } from './origin-series';
import { comparePeriods } from './period-order';

/**
 * The series with the newest number first, those without any number last. Of the same period the later Datenstand
 * comes first, then what was retrieved later.
 */
export function inOrderOfChoice(series: readonly OriginSeries[]): readonly OriginSeries[] {
  return series
    .map((figures) => ({ figures, newest: figures.filter(({ value }) => value !== null).at(-1) }))
    .sort((a, b) => compareNewest(b.newest ?? b.figures.at(-1), a.newest ?? a.figures.at(-1)))
    .map(({ figures }) => figures);
}

function compareNewest(a: LoadedFigure | undefined, b: LoadedFigure | undefined): number {
  if (!a || !b) return 0;
  if ((a.value === null) !== (b.value === null)) return a.value === null ? -1 : 1;
  return comparePeriods(a.period, b.period) || compareAge(a, b) || compareTexts(originOf(b), originOf(a));
}
