import type { Cell } from './cell';

/** What Excel passes for a range: rows of cells, all of the same length. */
export type Block = ReadonlyArray<readonly Cell[]>;

/** An argument as a block: a single value is a block of one cell, a missing argument one of one empty cell. */
export function toBlock(argument: unknown): Block {
  return Array.isArray(argument) && Array.isArray(argument[0]) ? (argument as Block) : [[argument]];
}

export function columnsOf(block: Block): number {
  return block[0]?.length ?? 0;
}

export function isSingleCell(block: Block): boolean {
  return block.length === 1 && columnsOf(block) === 1;
}
