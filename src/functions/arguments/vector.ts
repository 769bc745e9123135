import { invalid } from '../../domain/domain-error';
import { messages } from '../../domain/messages';
import { columnsOf, toBlock } from './block';
import type { Cell } from './cell';

/** A row or a column of cells. */
export interface Vector {
  readonly length: number;
  readonly isRow: boolean;
  at(index: number): Cell;
}

/** Error: VALUE for a range with several rows and columns. */
export function toVector(argument: unknown, name: string): Vector {
  const block = toBlock(argument);
  const [firstRow = []] = block;
  if (block.length === 1) return { length: firstRow.length, isRow: true, at: (index) => firstRow[index] };
  if (columnsOf(block) !== 1) throw invalid(messages.notAVector(name));
  return { length: block.length, isRow: false, at: (index) => block[index]?.[0] };
}
