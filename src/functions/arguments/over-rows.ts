import { notAvailable, invalid } from '../../domain/domain-error';
import { messages } from '../../domain/messages';
import { toBlock } from './block';
import type { Cell } from './cell';
import { answer, excelError } from './excel-error';
import { finite, Missing } from './result';
import { cellsAt, sharedShape } from './shape';

/** One cell per argument → several results; "" where one of them does not exist. */
export type RowRule = (cells: readonly Cell[]) => ReadonlyArray<number | string> | Missing;

/**
 * Applies a rule with several results (`width` of them). Single cells give one row; a column of n cells gives n rows,
 * a row of n cells gives n columns. A single cell beside ranges counts for every cell of them. A place that cannot be
 * computed is filled with its error, one whose inputs are missing with "".
 * Errors: VALUE for different shapes and for ranges with several rows and columns; for single cells the rule's error.
 */
export function overRows(
  args: readonly unknown[],
  names: readonly string[],
  width: number,
  rule: RowRule,
): unknown[][] {
  return answer(() => {
    const blocks = args.map(toBlock);
    const { rows, columns } = sharedShape(blocks, names);
    if (rows === 1 && columns === 1) return [single(rule, cellsAt(blocks, 0, 0))];
    if (rows > 1 && columns > 1) throw invalid(messages.notAVector(names.join(', ')));
    const results = Array.from({ length: Math.max(rows, columns) }, (_, index) =>
      inBlock(rule, rows > 1 ? cellsAt(blocks, index, 0) : cellsAt(blocks, 0, index), width),
    );
    if (rows > 1) return results;
    return Array.from({ length: width }, (_, place) => results.map((result) => result[place]));
  });
}

function single(rule: RowRule, cells: readonly Cell[]): unknown[] {
  const result = rule(cells);
  if (result instanceof Missing) throw notAvailable(messages.argumentMissing(result.name));
  return result.map(finite);
}

function inBlock(rule: RowRule, cells: readonly Cell[], width: number): unknown[] {
  try {
    const result = rule(cells);
    return result instanceof Missing ? new Array<string>(width).fill('') : result.map(finite);
  } catch (error) {
    const shown = excelError(error);
    if (shown === error) throw error;
    return new Array<unknown>(width).fill(shown);
  }
}
