import { foldedWords } from './fold';
import type { SearchEntry } from './search-index';

/** How well a name fits a search, best first. */
const WHOLE_NAME = 0;
const WHOLE_WORDS = 1;
const WORDS_BEGIN = 2;
const CONTAINED = 3;
/** The place is only part of what is searched: good enough where nothing fits better. */
const PLACE_IN_SEARCH = 4;
const MISS = 5;

/** Words of a search that say nothing of the place. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(['jobcenter', 'jc']);

/** What a text may mean, best first. */
export function searchByWords<Found>(entries: readonly SearchEntry<Found>[], text: string): Found[] {
  const words = foldedWords(text).filter((word) => !EMPTY_WORDS.has(word));
  if (words.length === 0) return [];
  const joined = words.join('');
  const ranked = entries.map((entry) => ({ found: entry.found, rank: rankOf(entry, words, joined) }));
  const worst = ranked.some(({ rank }) => rank < PLACE_IN_SEARCH) ? CONTAINED : PLACE_IN_SEARCH;
  return ranked
    .filter(({ rank }) => rank <= worst)
    .sort((a, b) => a.rank - b.rank)
    .map(({ found }) => found);
}

function rankOf(
  { key, names, words, places, place }: SearchEntry<unknown>,
  searched: readonly string[],
  joined: string,
): number {
  if (names.includes(joined) || places.includes(joined) || key === joined) return WHOLE_NAME;
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
