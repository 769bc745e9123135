import { invalid, notAvailable } from '../../domain/domain-error';
import { messages } from '../../domain/messages';
import type { Block } from './block';
import { columnsOf, isSingleCell, toBlock } from './block';
import type { Cell } from './cell';
import { answer, excelError } from './excel-error';

/** An argument without which there is nothing to compute: "" inside a block, #N/A for a single cell. */
export class Missing {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

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

/** Infinity would reach the cell as 0. */
function finite<Result>(result: Result): Result {
  if (result === Infinity || result === -Infinity) throw invalid(messages.resultTooLarge);
  return result;
}

function overBlocks(blocks: readonly Block[], names: readonly string[], rule: CellRule): unknown[][] {
  const shape = blocks.find((block) => !isSingleCell(block)) ?? [];
  const columns = columnsOf(shape);
  blocks.forEach((block, index) => {
    if (isSingleCell(block) || (block.length === shape.length && columnsOf(block) === columns)) return;
    const name = names[index] ?? '';
    throw invalid(messages.otherShape(name, block.length, columnsOf(block), shape.length, columns));
  });
  const fixed = blocks.map((block) => (isSingleCell(block) ? (block[0] as readonly Cell[]) : undefined));
  return Array.from(shape, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      inBlock(
        rule,
        blocks.map((block, index) => (fixed[index] ? fixed[index][0] : block[row]?.[column])),
      ),
    ),
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
