import { findFigure } from '../catalogue';
import type { Observation } from '../observation';
import type { Delivery } from './delivery';
import { feedObservation } from './feed-observation';
import { frequencyOf } from './frequency';
import { mergePoints } from './merge-points';
import type { Point, Series } from './series';

interface OpenSeries extends Omit<Series, 'points'> {
  readonly today: Map<string, Point>;
  readonly earlier: Map<string, Point>;
  contradicted: boolean;
}

export interface Collected {
  /** In the order in which the deliveries first name them. */
  readonly series: readonly Series[];
  /** Series of which one source gives two different values for a period. */
  readonly contradicted: ReadonlySet<Series>;
  /** Series that keep numbers although the source has signs there today, with these periods. */
  readonly refusedSigns: ReadonlyMap<Series, readonly string[]>;
}

/**
 * The series of all deliveries: figures of the catalogue for a known region and period. Deliveries of the same source
 * and table complete each other, and those of an earlier feed complete them.
 */
export function collectSeries(deliveries: readonly Delivery[]): Collected {
  const open = new Map<string, OpenSeries>();
  for (const delivery of deliveries)
    for (const observation of delivery.observations) {
      const one = seriesOf(open, observation);
      if (one) add(one, { observation: feedObservation(observation, one.figure), delivery });
    }
  const contradicted = new Set<Series>();
  const refusedSigns = new Map<Series, readonly string[]>();
  const series = [...open.values()].map(({ today, earlier, contradicted: isContradicted, ...head }) => {
    const { points, refused } = mergePoints(today, earlier);
    const one: Series = { ...head, points };
    if (isContradicted) contradicted.add(one);
    if (refused.length > 0) refusedSigns.set(one, refused);
    return one;
  });
  return { series, contradicted, refusedSigns };
}

function add(one: OpenSeries, point: Point): void {
  const points = point.delivery.earlier ? one.earlier : one.today;
  const { period } = point.observation;
  const before = points.get(period);
  if (!before || replaces(point.observation, before.observation)) points.set(period, point);
  else if (contradicts(point.observation, before.observation)) one.contradicted = true;
}

function seriesOf(series: Map<string, OpenSeries>, observation: Observation): OpenSeries | null {
  const { region, source, table } = observation;
  const frequency = frequencyOf(observation.period);
  const figure = observation.figure === null ? null : findFigure(observation.figure);
  if (figure === null || region === null || frequency === null) return null;
  const key = JSON.stringify([figure.id, region, frequency, source, table]);
  let one = series.get(key);
  if (!one) {
    one = {
      figure,
      region,
      frequency,
      source,
      table,
      today: new Map(),
      earlier: new Map(),
      contradicted: false,
    };
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
