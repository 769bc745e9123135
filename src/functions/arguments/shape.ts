import { invalid } from '../../domain/domain-error';
import { messages } from '../../domain/messages';
import type { Block } from './block';
import { columnsOf, isSingleCell } from './block';
import type { Cell } from './cell';

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The shape of all ranges among the arguments, 1 × 1 where there is none. Error: VALUE for different shapes. */
export function sharedShape(blocks: readonly Block[], names: readonly string[]): Shape {
  const ranges = blocks.filter((block) => !isSingleCell(block));
  const rows = ranges[0]?.length ?? 1;
  const columns = ranges[0] ? columnsOf(ranges[0]) : 1;
  blocks.forEach((block, index) => {
    if (isSingleCell(block) || (block.length === rows && columnsOf(block) === columns)) return;
    throw invalid(messages.otherShape(names[index] ?? '', block.length, columnsOf(block), rows, columns));
  });
  return { rows, columns };
}

/** One cell per argument at a place of the shared shape; a single cell counts everywhere. */
export function cellsAt(blocks: readonly Block[], row: number, column: number): Cell[] {
  return blocks.map((block) => (isSingleCell(block) ? block[0]?.[0] : block[row]?.[column]));
}
