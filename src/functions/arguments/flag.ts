import { invalid } from '../../domain/domain-error';
import { messages } from '../../domain/messages';
import type { Cell } from './cell';
import { isEmptyCell } from './cell';

const WORDS: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  [1, true],
  ['ja', true],
  ['wahr', true],
  ['true', true],
  [false, false],
  [0, false],
  ['nein', false],
  ['falsch', false],
  ['false', false],
]);

/** WAHR or FALSCH, also as 1 and 0 or ja and nein; an empty cell is FALSCH. Error: VALUE for anything else. */
export function readFlag(cell: Cell, name: string): boolean {
  if (isEmptyCell(cell)) return false;
  const flag = WORDS.get(typeof cell === 'string' ? cell.trim().toLowerCase() : cell);
  if (flag === undefined) throw invalid(messages.notAFlag(name, cell));
  return flag;
}
