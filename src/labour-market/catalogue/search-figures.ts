import { foldedWords } from '../regions/fold';
import type { Figure } from './figure';
import { FIGURES } from './figures';

/** How well a figure fits a search, best first. */
const NAMED_SO = 0;
const LABEL_BEGINS = 1;
const IN_NAMES = 2;
const IN_COMPOUNDS = 3;
const IN_DEFINITION = 4;
const MISS = 5;

interface Entry {
  readonly figure: Figure;
  readonly names: readonly string[];
  readonly nameWords: readonly string[];
  readonly allWords: readonly string[];
}

const ENTRIES: readonly Entry[] = FIGURES.map((figure) => {
  const texts = [figure.label, figure.id, ...figure.alsoKnownAs];
  const nameWords = texts.flatMap(foldedWords);
  return {
    figure,
    names: texts.map((text) => foldedWords(text).join(' ')),
    nameWords,
    allWords: [...nameWords, ...foldedWords(figure.definition), ...foldedWords(figure.kind)],
  };
});

/** Figures by label, id, abbreviation or words of the definition, best first; all of them for an empty text. */
export function searchFigures(text: string): readonly Figure[] {
  const words = foldedWords(text);
  return ENTRIES.map((entry) => ({ figure: entry.figure, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank < MISS)
    .sort((a, b) => a.rank - b.rank)
    .map(({ figure }) => figure);
}

function rankOf({ names, nameWords, allWords }: Entry, words: readonly string[]): number {
  const joined = words.join(' ');
  if (names.includes(joined)) return NAMED_SO;
  if (names[0]?.startsWith(joined)) return LABEL_BEGINS;
  if (words.every((searched) => nameWords.some((word) => word.startsWith(searched)))) return IN_NAMES;
  // `Quote` is in `Arbeitslosenquote`.
  if (words.every((searched) => nameWords.some((word) => word.includes(searched)))) return IN_COMPOUNDS;
  const inDefinition = words.every((searched) => allWords.some((word) => word.startsWith(searched)));
  return inDefinition ? IN_DEFINITION : MISS;
}
