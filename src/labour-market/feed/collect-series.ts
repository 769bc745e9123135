import { findFigure } from '../catalogue';
import type { Observation } from '../observation';
import type { Delivery } from './delivery';
import { feedObservation } from './feed-observation';
import { frequencyOf } from './frequency';
import type { Point, Series } from './series';

type OpenSeries = Series & { readonly points: Map<string, Point> };

export interface Collected {
  /** In the order in which the deliveries first name them. */
  readonly series: readonly Series[];
  /** Series of which one source gives two different values for a period. */
  readonly contradicted: ReadonlySet<Series>;
}

/**
 * The series of all deliveries: figures of the catalogue for a known region and period. Deliveries of the same source
 * and table complete each other.
 */
export function collectSeries(deliveries: readonly Delivery[]): Collected {
  const series = new Map<string, OpenSeries>();
  const contradicted = new Set<Series>();
  for (const delivery of deliveries) {
    for (const observation of delivery.observations) {
      const one = seriesOf(series, observation);
      if (!one) continue;
      const point = { observation: feedObservation(observation, one.figure), delivery };
      const before = one.points.get(observation.period);
      if (!before || replaces(point.observation, before.observation))
        one.points.set(observation.period, point);
      else if (contradicts(point.observation, before.observation)) contradicted.add(one);
    }
  }
  return { series: [...series.values()], contradicted };
}

function seriesOf(series: Map<string, OpenSeries>, observation: Observation): OpenSeries | null {
  const { region, source, table } = observation;
  const frequency = frequencyOf(observation.period);
  const figure = observation.figure === null ? null : findFigure(observation.figure);
  if (figure === null || region === null || frequency === null) return null;
  const key = JSON.stringify([figure.id, region, frequency, source, table]);
  let one = series.get(key);
  if (!one) {
    one = { figure, region, frequency, source, table, points: new Map() };
    series.set(key, one);
  }
  return one;
}

/** A number before a sign, which may only mean `not loaded yet`; then the later Datenstand. */
function replaces(later: Observation, before: Observation): boolean {
  if ((later.value === null) !== (before.value === null)) return before.value === null;
  return (later.datenstand ?? '') > (before.datenstand ?? '');
}

function contradicts(later: Observation, before: Observation): boolean {
  const sameStand = later.datenstand === before.datenstand;
  return sameStand && later.value !== null && before.value !== null && later.value !== before.value;
}
