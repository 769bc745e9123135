import type { RegionDirectory } from './directory';
import { foldedWords, squeezed } from './fold';
import type { Jobcenter, Region } from './region';

/** The names of what can be found, prepared for searching. */
export interface SearchEntry<Found> {
  readonly found: Found;
  readonly key: string;
  /** All names, folded without blanks. */
  readonly names: readonly string[];
  readonly words: readonly string[];
  /**
   * The names without what stands behind their comma, folded without blanks, from each of their words on: `albdonau`
   * and `donau`, since in `dingolfinglandau` hides a `Glan`.
   */
  readonly places: readonly string[];
  /** The words of the official one of them. */
  readonly place: readonly string[];
}

export interface SearchIndex {
  readonly regions: readonly SearchEntry<Region>[];
  /** Those whose Kreise no document proves; the others are names of their Kreise. */
  readonly jobcenter: readonly SearchEntry<Jobcenter>[];
}

/** How people call the kinds of Kreis, beside the official word. */
const KINDS: ReadonlyArray<readonly [official: RegExp, alsoSearched: string]> = [
  [/, (?:Landkreis|Kreis)$/, 'landkreis kreis lk'],
  [/, (?:kreisfreie Stadt|Stadtkreis)\b/, 'kreisfreie stadt stadtkreis'],
];
const GERMANY = ['Bund', 'Bundesgebiet', 'Bundesrepublik Deutschland', 'BRD'];

const INDEXES = new WeakMap<RegionDirectory, SearchIndex>();

/** Made once for each directory. */
export function searchIndex(directory: RegionDirectory): SearchIndex {
  let index = INDEXES.get(directory);
  if (!index) {
    index = {
      regions: directory.regions.map((region) => regionEntry(region, directory)),
      jobcenter: directory.jobcenter
        .filter(({ kreise }) => kreise === null)
        .map((jobcenter) => entryOf(jobcenter, jobcenter.code, [jobcenter.name], [])),
    };
    INDEXES.set(directory, index);
  }
  return index;
}

function regionEntry(region: Region, directory: RegionDirectory): SearchEntry<Region> {
  const jobcenter = region.jobcenter === null ? undefined : directory.byJobcenterCode.get(region.jobcenter);
  const others = [region.baName, jobcenter?.name].flatMap((text) => text ?? []);
  const names = [region.name, ...others, ...(region.level === 'Bund' ? GERMANY : [])];
  const kinds = KINDS.flatMap(([official, words]) => (official.test(region.name) ? [words] : []));
  return entryOf(region, region.ags, names, kinds);
}

/** `names`: the official one first. */
function entryOf<Found>(
  found: Found,
  key: string,
  names: readonly string[],
  kinds: readonly string[],
): SearchEntry<Found> {
  return {
    found,
    key: key.toLowerCase(),
    names: names.map(squeezed),
    words: [...names, ...kinds].flatMap(foldedWords),
    places: names.map(withoutKind).flatMap(fromEachWord),
    place: foldedWords(withoutKind(names[0] ?? '')),
  };
}

function fromEachWord(text: string): string[] {
  return foldedWords(text).map((_, index, words) => words.slice(index).join(''));
}

function withoutKind(name: string): string {
  return name.split(',')[0] ?? name;
}
