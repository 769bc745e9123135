import type { LoadedFigures } from '../../domain/arbeitsmarkt/loaded-figures';
import { answerFrom } from './answer';
import { inOrderOfChoice } from './choose-origin';
import type { Delivery } from './delivery';
import { isLoadable } from './loadable';
import type { Loadable } from './loadable';
import type { LoadedFigure } from './loaded-figure';
import { compareTexts, originOf } from './loaded-figure';
import type { OriginSeries, Share } from './origin-series';
import { seriesByOrigin } from './origin-series';
import { inOrderOfTime } from './period-order';

/** All figures that are loaded in this runtime, by the deliveries they came with. */
export class FigureLibrary {
  readonly #deliveries = new Map<string, Delivery>();
  /** Delivery → figures and regions that it has a share in. */
  readonly #keys = new Map<string, readonly string[]>();
  /** Figure and region → delivery → what it says. */
  readonly #shares = new Map<string, Map<string, Share>>();
  /** Compared when first asked for. */
  readonly #compared = new Map<string, readonly OriginSeries[]>();

  /** Takes a delivery over; one with the same id is replaced. */
  put(delivery: Delivery): void {
    this.remove(delivery.id);
    this.#deliveries.set(delivery.id, delivery);
    const loadable = delivery.observations.filter(isLoadable);
    const silent = silentOrigins(loadable);
    const groups = grouped(loadable);
    this.#keys.set(delivery.id, [...groups.keys()]);
    for (const [key, observations] of groups) {
      const [{ region }] = observations;
      const share = { delivery, observations, silent: silent.get(region) ?? new Set<string>() };
      const shares = this.#shares.get(key);
      if (shares) shares.set(delivery.id, share);
      else this.#shares.set(key, new Map([[delivery.id, share]]));
      this.#compared.delete(key);
    }
  }

  remove(id: string): void {
    this.#deliveries.delete(id);
    for (const key of this.#keys.get(id) ?? []) {
      const shares = this.#shares.get(key);
      shares?.delete(id);
      if (shares?.size === 0) this.#shares.delete(key);
      this.#compared.delete(key);
    }
    this.#keys.delete(id);
  }

  /** The newest first, what is embedded last. */
  deliveries(): readonly Delivery[] {
    const embedded = ({ kind }: Delivery) => Number(kind === 'embedded');
    return [...this.#deliveries.values()].sort(
      (a, b) =>
        embedded(a) - embedded(b) || compareTexts(b.retrieved, a.retrieved) || compareTexts(a.id, b.id),
    );
  }

  /**
   * A figure (id of the catalogue) in a region (AGS) from all origins, periods ascending; where several have a period,
   * the origin with the newest number comes first.
   */
  find(figure: string, region: string): readonly LoadedFigure[] {
    return inOrderOfTime(this.#seriesOf(figure, region).flat());
  }

  /** For AMIP.ARBEITSMARKT: always what the library holds when a formula asks. */
  figures(): LoadedFigures {
    return answerFrom((figure, region) => this.#seriesOf(figure, region));
  }

  #seriesOf(figure: string, region: string): readonly OriginSeries[] {
    const key = keyOf(figure, region);
    const known = this.#compared.get(key);
    if (known) return known;
    // In one order, so that it makes no difference which delivery was loaded first.
    const shares = [...(this.#shares.get(key)?.values() ?? [])].sort((a, b) =>
      compareTexts(a.delivery.id, b.delivery.id),
    );
    const series = inOrderOfChoice(seriesByOrigin(shares));
    this.#compared.set(key, series);
    return series;
  }
}

function grouped(observations: readonly Loadable[]): ReadonlyMap<string, [Loadable, ...Loadable[]]> {
  const groups = new Map<string, [Loadable, ...Loadable[]]>();
  for (const observation of observations) {
    const key = keyOf(observation.figure, observation.region);
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return groups;
}

/** Region → the origins of which a delivery has nothing but signs for it. */
function silentOrigins(observations: readonly Loadable[]): ReadonlyMap<string, ReadonlySet<string>> {
  const speaks = new Map<string, Map<string, boolean>>();
  for (const observation of observations) {
    const { region, value } = observation;
    let origins = speaks.get(region);
    if (!origins) speaks.set(region, (origins = new Map()));
    const origin = originOf(observation);
    origins.set(origin, value !== null || origins.get(origin) === true);
  }
  return new Map(
    [...speaks].map(([region, origins]) => [
      region,
      new Set([...origins].flatMap(([origin, hasNumber]) => (hasNumber ? [] : origin))),
    ]),
  );
}

function keyOf(figure: string, region: string): string {
  return `${figure} ${region}`;
}
