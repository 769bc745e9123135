import type { Publisher } from '../catalogue';
import { signMeaning } from '../catalogue';
import type { Passport } from './passport';
import type { Point } from './series';

const PUBLISHERS: ReadonlySet<string> = new Set<Publisher>([
  'Statistik der Bundesagentur für Arbeit',
  'Regionaldatenbank Deutschland',
  'GENESIS-Online',
]);

interface Entry {
  readonly passport: Passport;
  readonly signs: Map<string, string>;
}

/** The passports of points, each once, in the order in which they are first asked for. */
export class PassportList {
  private readonly places = new Map<string, number>();
  private readonly entries: Entry[] = [];

  placeOf(point: Point): number {
    const passport = passportOf(point);
    const key = JSON.stringify(passport);
    const place = this.places.get(key) ?? this.entries.push({ passport, signs: new Map() }) - 1;
    this.places.set(key, place);
    const { sign, source } = point.observation;
    const meaning = sign !== null && isPublisher(source) ? signMeaning(source, sign) : null;
    if (sign !== null && meaning !== null) this.entries[place]?.signs.set(sign, meaning);
    return place;
  }

  get passports(): readonly Passport[] {
    return this.entries.map(({ passport, signs }) =>
      signs.size === 0 ? passport : { ...passport, signs: Object.fromEntries([...signs].sort()) },
    );
  }
}

function passportOf({ observation, delivery }: Point): Passport {
  const { source, table, datenstand } = observation;
  const { origin, retrieved, sha256, sourceUrl, gebietsstand } = delivery;
  return {
    source,
    table,
    datenstand,
    origin,
    retrieved,
    sha256,
    ...(sourceUrl !== null && { sourceUrl }),
    ...(gebietsstand !== null && { gebietsstand }),
  };
}

function isPublisher(source: string): source is Publisher {
  return PUBLISHERS.has(source);
}
