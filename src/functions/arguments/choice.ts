import { invalid } from '../../domain/domain-error';
import { messages } from '../../domain/messages';
import type { Cell } from './cell';
import { isEmptyCell } from './cell';

/**
 * The word of a parameter's list that a cell holds, in the spelling of the list; undefined for an empty cell or 0.
 * Capitals, blanks, dots, `§` and `SGB II` make no difference: `§ 16e SGB II` is `16e`.
 * Error: VALUE for another word. Excel offers the same words: see `choices.json`.
 */
export function readChoice<Word extends string>(
  cell: Cell,
  name: string,
  words: readonly Word[],
): Word | undefined {
  // An empty cell can arrive as 0, and as the text "0" where Excel makes a text of it.
  if (cell === 0 || cell === '0' || isEmptyCell(cell)) return undefined;
  const asked = plain(String(cell));
  const found = words.find((word) => plain(word) === asked);
  if (found === undefined) throw invalid(messages.unknownChoice(name, cell, words));
  return found;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s§.]/g, '')
    .replace(/sgbii$/, '');
}
