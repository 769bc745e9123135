import { jobcenterCode } from './codes';
import type { RegionDirectory } from './directory';
import { EMBEDDED } from './embedded';
import { foldedWords, squeezed } from './fold';
import type { Region } from './region';

/** How well a region fits a search, best first. */
const WHOLE_NAME = 0;
const WHOLE_WORDS = 1;
const WORDS_BEGIN = 2;
const CONTAINED = 3;
/** The place is only part of what is searched: good enough where nothing fits better. */
const PLACE_IN_SEARCH = 4;
const MISS = 5;

/** How people call the kinds of Kreis, beside the official word. */
const KINDS: ReadonlyArray<readonly [official: RegExp, alsoSearched: string]> = [
  [/, (?:Landkreis|Kreis)$/, 'landkreis kreis lk'],
  [/, (?:kreisfreie Stadt|Stadtkreis)\b/, 'kreisfreie stadt stadtkreis'],
];
/** Words of a search that say nothing of the place. */
const EMPTY_WORDS = new Set(['jobcenter', 'jc']);

interface Entry {
  readonly region: Region;
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

const INDEXES = new WeakMap<RegionDirectory, readonly Entry[]>();

function indexOf(directory: RegionDirectory): readonly Entry[] {
  let entries = INDEXES.get(directory);
  if (!entries) {
    entries = directory.regions.map((region) => entryOf(region, directory));
    INDEXES.set(directory, entries);
  }
  return entries;
}

function entryOf(region: Region, directory: RegionDirectory): Entry {
  const jobcenter = region.jobcenter === null ? undefined : directory.byJobcenterCode.get(region.jobcenter);
  const texts = [region.name, region.baName, jobcenter?.name].flatMap((text) => text ?? []);
  const kinds = KINDS.flatMap(([official, words]) => (official.test(region.name) ? [words] : []));
  return {
    region,
    names: texts.map(squeezed),
    words: [...texts, ...kinds].flatMap(foldedWords),
    places: texts.map(withoutKind).flatMap(fromEachWord),
    place: foldedWords(withoutKind(region.name)),
  };
}

function fromEachWord(text: string): string[] {
  return foldedWords(text).map((_, index, words) => words.slice(index).join(''));
}

function withoutKind(name: string): string {
  return name.split(',')[0] ?? name;
}

/**
 * Regions by key, name, spelling of the BA, and name or code of their Jobcenter, best first, at most `limit`.
 * Umlauts, hyphens and blanks may be written in any way. Beginnings of words and of keys are enough.
 * A Jobcenter whose Kreise are not proven finds the regions of its name: an offer to choose from, not a link.
 */
export function searchRegions(
  text: string,
  limit = 20,
  directory: RegionDirectory = EMBEDDED,
): readonly Region[] {
  const trimmed = text.trim();
  const code = jobcenterCode(trimmed);
  const jobcenter = code === null ? undefined : directory.byJobcenterCode.get(code);
  const ofJobcenter = jobcenter?.kreise?.flatMap((ags) => directory.byAgs.get(ags) ?? []) ?? [];
  const found = /^\d+$/.test(trimmed) ? byNumber(trimmed, directory) : byWords(trimmed, directory);
  const offered = jobcenter && !jobcenter.kreise ? byWords(jobcenter.name, directory) : [];
  return [...new Set([...found, ...ofJobcenter, ...offered])].slice(0, limit);
}

function byNumber(digits: string, directory: RegionDirectory): Region[] {
  return directory.regions.filter(({ ags }) => ags.startsWith(digits));
}

function byWords(text: string, directory: RegionDirectory): Region[] {
  const words = foldedWords(text).filter((word) => !EMPTY_WORDS.has(word));
  if (words.length === 0) return [];
  const joined = words.join('');
  const ranked = indexOf(directory).map((entry) => ({
    region: entry.region,
    rank: rankOf(entry, words, joined),
  }));
  const worst = ranked.some(({ rank }) => rank < PLACE_IN_SEARCH) ? CONTAINED : PLACE_IN_SEARCH;
  return ranked
    .filter(({ rank }) => rank <= worst)
    .sort((a, b) => a.rank - b.rank)
    .map(({ region }) => region);
}

function rankOf(entry: Entry, searched: readonly string[], joined: string): number {
  const { region, names, words, places, place } = entry;
  const whole = names.includes(joined) || places.includes(joined) || region.ags.toLowerCase() === joined;
  if (whole) return WHOLE_NAME;
  if (searched.every((word) => words.includes(word))) return WHOLE_WORDS;
  if (searched.every((word) => words.some((other) => begins(other, word)))) return WORDS_BEGIN;
  if (places.some((name) => name.startsWith(joined)) || place.some((word) => word.includes(joined)))
    return CONTAINED;
  return place.every((word) => searched.includes(word)) ? PLACE_IN_SEARCH : MISS;
}

/** `kreis` begins `kreisfreie`, and yet who writes it wants no town. */
function begins(word: string, beginning: string): boolean {
  return word.startsWith(beginning) && !(beginning === 'kreis' && word.startsWith('kreisfrei'));
}
