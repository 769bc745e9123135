import { invalid } from '../../domain/domain-error';
import { messages } from '../../domain/messages';
import { isSingleCell, toBlock } from './block';
import type { Cell } from './cell';

/** The cell of an argument that takes no range. Error: VALUE for several cells. */
export function onlyCell(argument: unknown, name: string): Cell {
  const block = toBlock(argument);
  if (!isSingleCell(block)) throw invalid(messages.singleCell(name));
  return block[0]?.[0];
}
