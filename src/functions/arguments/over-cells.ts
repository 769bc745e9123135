import { notAvailable } from '../../domain/domain-error';
import { messages } from '../../domain/messages';
import type { Block } from './block';
import { toBlock } from './block';
import type { Cell } from './cell';
import { answer, excelError } from './excel-error';
import { finite, Missing } from './result';
import { cellsAt, sharedShape } from './shape';

/** One cell per argument → the result of one cell. */
export type CellRule = (cells: readonly Cell[]) => number | string | Missing;

const BLOCK = Symbol('block');

/**
 * Applies a rule for single cells to whole ranges. The result has the shape of the ranges, which must be the same for
 * all; a single cell counts for every cell of the others. A cell that cannot be computed is an error in its place.
 * Error: VALUE for different shapes; for a single cell the error of the rule.
 */
export function overCells(args: readonly unknown[], names: readonly string[], rule: CellRule): unknown[][] {
  return answer(() => {
    const cells = args.map(singleCell);
    return cells.includes(BLOCK) ? overBlocks(args.map(toBlock), names, rule) : [[single(rule, cells)]];
  });
}

function singleCell(argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument;
  const row: unknown = argument[0];
  return argument.length === 1 && Array.isArray(row) && row.length === 1 ? row[0] : BLOCK;
}

function single(rule: CellRule, cells: readonly Cell[]): number | string {
  const result = finite(rule(cells));
  if (result instanceof Missing) throw notAvailable(messages.argumentMissing(result.name));
  return result;
}

function overBlocks(blocks: readonly Block[], names: readonly string[], rule: CellRule): unknown[][] {
  const { rows, columns } = sharedShape(blocks, names);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => inBlock(rule, cellsAt(blocks, row, column))),
  );
}

function inBlock(rule: CellRule, cells: readonly Cell[]): unknown {
  try {
    const result = finite(rule(cells));
    return result instanceof Missing ? '' : result;
  } catch (error) {
    const shown = excelError(error);
    if (shown === error) throw error;
    return shown;
  }
}
