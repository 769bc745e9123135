import type { RegionDirectory } from './directory';
import { EMBEDDED } from './embedded';
import type { Region } from './region';
import type { NameKind, SpokenName } from './spoken-name';
import { spokenName } from './spoken-name';

/** `unknown`: a name that no list has, as of a Kreis that was renamed, or none at all; then the key alone counts. */
export type NameVerdict = 'same' | 'other' | 'unknown';

/** `Offenbach am Main` is also called `Offenbach`. */
const ADDITION = /\s+(?:am|an|in|im|i\.|a\.|\().*$/;

interface Entry {
  readonly region: Region;
  readonly places: ReadonlySet<string>;
  readonly words: readonly string[];
  readonly kind: NameKind | null;
}

interface Index {
  readonly byKey: ReadonlyMap<string, Entry>;
  readonly byPlace: ReadonlyMap<string, readonly Entry[]>;
}

const INDEXES = new WeakMap<RegionDirectory, Index>();

/**
 * Whether a name that stands beside a key means the region of the key: `07312` and `Kaiserslautern, Landkreis` do not
 * belong together, and whose figures they are nobody can say.
 * Spellings may differ; a bare `Kaiserslautern` is both the town and the Landkreis, and the key tells which.
 */
export function nameBesideKey(ags: string, name: string, directory: RegionDirectory = EMBEDDED): NameVerdict {
  const { byKey, byPlace } = indexOf(directory);
  const own = byKey.get(ags);
  const spoken = spokenName(name);
  if (!own || spoken.words.length === 0) return 'unknown';
  const sameOrOther = isOtherKind(own, spoken) ? 'other' : 'same';
  if (own.places.has(spoken.place)) return sameOrOther;
  const others = byPlace.get(spoken.place) ?? [];
  if (others.some(({ kind }) => kind === null || spoken.kind === null || kind === spoken.kind))
    return 'other';
  return sharesWord(own.words, spoken.words) ? sameOrOther : 'unknown';
}

/** A town is no Landkreis; and a Land is neither. */
function isOtherKind({ region, kind }: Entry, spoken: SpokenName): boolean {
  if (spoken.kind === null) return false;
  // `Hamburg, Freie und Hansestadt` is how the Land calls itself.
  if (region.level === 'Land') return spoken.kind === 'Landkreis' || spoken.isKreis;
  return kind !== null && kind !== spoken.kind;
}

function sharesWord(own: readonly string[], spoken: readonly string[]): boolean {
  return spoken.some((word) => own.some((other) => other.startsWith(word) || word.startsWith(other)));
}

function indexOf(directory: RegionDirectory): Index {
  let index = INDEXES.get(directory);
  if (!index) INDEXES.set(directory, (index = indexed(directory)));
  return index;
}

function indexed({ regions }: RegionDirectory): Index {
  const entries = regions.map(entryOf);
  const byPlace = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const place of entry.places) {
      const same = byPlace.get(place);
      if (same) same.push(entry);
      else byPlace.set(place, [entry]);
    }
  return { byKey: new Map(entries.map((entry) => [entry.region.ags, entry])), byPlace };
}

function entryOf(region: Region): Entry {
  const names = [region.name, region.baName].filter((name) => name !== null);
  const spoken = names
    .flatMap((name) => [name, name.split(',')[0]?.replace(ADDITION, '') ?? ''])
    .map(spokenName);
  return {
    region,
    places: new Set(spoken.map(({ place }) => place).filter((place) => place !== '')),
    words: [...new Set(spoken.flatMap(({ words }) => words))],
    kind: region.level === 'Kreis' ? spokenName(region.name).kind : null,
  };
}
