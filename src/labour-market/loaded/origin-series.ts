import type { Delivery } from './delivery';
import type { Loadable } from './loadable';
import type { LoadedFigure } from './loaded-figure';
import { compareAge, loadedFigure, originOf } from './loaded-figure';
import { inOrderOfTime } from './period-order';

/** What one delivery says about one figure in one region. */
export interface Share {
  readonly delivery: Delivery;
  readonly observations: readonly Loadable[];
  /** Origins of which this delivery has nothing but signs for the region, whatever the figure. */
  readonly silent: ReadonlySet<string>;
}

/** One figure of one region from one origin, periods ascending. */
export type OriginSeries = readonly LoadedFigure[];

/**
 * The figures of all deliveries, by origin. For each period the later Datenstand counts, then what was retrieved later;
 * but a number is never replaced by a sign, and a delivery that has only signs for the region does not count where
 * another one has numbers: such a reply names a region that the source does not know.
 */
export function seriesByOrigin(shares: readonly Share[]): readonly OriginSeries[] {
  const proven = new Set<string>();
  for (const { observations } of shares)
    for (const observation of observations) if (observation.value !== null) proven.add(originOf(observation));
  const series = new Map<string, Map<string, LoadedFigure>>();
  for (const { delivery, observations, silent } of shares) {
    for (const observation of observations) {
      const origin = originOf(observation);
      if (silent.has(origin) && proven.has(origin)) continue;
      let periods = series.get(origin);
      if (!periods) series.set(origin, (periods = new Map()));
      const figure = loadedFigure(observation, delivery);
      const before = periods.get(figure.period);
      if (!before || replaces(figure, before)) periods.set(figure.period, figure);
    }
  }
  return [...series.values()].map((periods) => inOrderOfTime([...periods.values()]));
}

function replaces(later: LoadedFigure, before: LoadedFigure): boolean {
  if ((later.value === null) !== (before.value === null)) return before.value === null;
  return compareAge(later, before) > 0;
}
