import { invalid } from '../domain-error';
import { parseGermanNumber } from '../numbers/german-number';
import { isMissingSign } from '../numbers/missing-sign';
import { geheimhaltungMessages as messages, place } from './messages';

/** A range as Excel passes it: rows of cells, all of the same length. */
export type Range = ReadonlyArray<readonly unknown[]>;

/** The counts inside a range. Headings and row labels stand outside. */
export interface CountTable {
  /** The rows and columns of the range that hold at least one number or sign, from 0. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** counts[i][j] stands in rows[i], columns[j]; undefined where there is no number: blank, sign or text. */
  readonly counts: ReadonlyArray<ReadonlyArray<number | undefined>>;
}

const LARGEST = 999_999_999_999;

/** Excel keeps 15 significant digits: what a computed cell holds beyond them is noise. */
const CELL_DIGITS = 15;

/**
 * Reads the counts of a range. A number is a count, also as text in German notation. A sign or a blank is a figure that
 * is missing, never 0; any other text is a label. Rows and columns without numbers and signs are none of the table.
 * Errors: VALUE for a negative, fractional or too large number, and where there is no number at all.
 */
export function readTable(range: Range, name: string): CountTable {
  const cells = range.map((row, i) => row.map((cell, j) => readCount(cell, name, i, j)));
  if (cells.every((row) => row.every((count) => count === undefined))) throw invalid(messages.noCounts(name));
  const isFigure = (row: number, column: number) =>
    cells[row]?.[column] !== undefined || isSign(range[row]?.[column]);
  const width = range[0]?.length ?? 0;
  const rows = indexes(range.length).filter((i) => indexes(width).some((j) => isFigure(i, j)));
  const columns = indexes(width).filter((j) => rows.some((i) => isFigure(i, j)));
  return { rows, columns, counts: rows.map((i) => columns.map((j) => cells[i]?.[j])) };
}

function isSign(cell: unknown): boolean {
  return typeof cell === 'string' && isMissingSign(cell.trim());
}

/** The number in a cell, undefined for every other content. */
export function numberIn(cell: unknown): number | undefined {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? parseGermanNumber(cell) : undefined;
}

function readCount(cell: unknown, name: string, row: number, column: number): number | undefined {
  const number = numberIn(cell);
  if (number === undefined) return undefined;
  const count = Number(number.toPrecision(CELL_DIGITS));
  if (!Number.isInteger(count) || count < 0)
    throw invalid(messages.notACount(place(name, row, column), cell));
  if (count > LARGEST) throw invalid(messages.countTooLarge(place(name, row, column)));
  return count;
}

function indexes(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
