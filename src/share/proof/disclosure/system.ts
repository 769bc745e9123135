import { keyOf } from '../read/cell-name';
import type { CountTable } from './count-table';
import type { Equation, Knowledge } from './equations';
import type { Mark } from './marks';

/** A count that the copy does not show. */
export interface Unknown {
  readonly sheet: string;
  readonly key: number;
  /** Undefined: the workbook has no count there either. */
  readonly count: number | undefined;
  /** Whether it belongs to a marked table; of others nothing is known beforehand. */
  readonly isCount: boolean;
}

/** A cell of a sum: how often it counts, and the number that the workbook has there. */
export interface Summand {
  readonly sheet: string;
  readonly key: number;
  readonly factor: number;
  readonly number: number;
}

/** What the copy shows of all marked tables together: a cell of two tables is one unknown. */
export class CountSystem implements Knowledge {
  readonly unknowns: Unknown[] = [];
  readonly equations: Equation[] = [];
  private readonly numbers = new Map<string, number>();

  /** @param isShown whether the copy shows what a cell of the workbook holds */
  constructor(private readonly isShown: (sheet: string, key: number) => boolean) {}

  get least(): readonly number[] {
    return this.unknowns.map(({ count, isCount }) => (isCount ? Math.min(count ?? 0, 1) : -Infinity));
  }

  add(table: CountTable, mark: Pick<Mark, 'hasTotalRow' | 'hasTotalColumn'>): void {
    const lines = { row: linesDown(table), column: linesAcross(table) };
    for (const row of table.rows) for (const column of table.columns) this.note(table, row, column);
    if (mark.hasTotalRow) lines.row.forEach((line) => this.equate(table, line));
    if (mark.hasTotalColumn) lines.column.forEach((line) => this.equate(table, line));
  }

  /** Numbers that add up to 0: what a formula sums up, and its own value with the factor -1. */
  addSum(summands: readonly Summand[]): void {
    const terms = new Map<number, number>();
    let sum = 0;
    for (const { sheet, key, factor, number } of summands) {
      const unknown = this.isShown(sheet, key) ? undefined : this.numberOf(sheet, key, number, false);
      if (unknown === undefined) sum -= factor * number;
      else terms.set(unknown, (terms.get(unknown) ?? 0) + factor);
    }
    this.push(terms, sum);
  }

  /** The number of the unknown in a cell of a table; undefined where the copy shows its count. */
  private note(table: CountTable, row: number, column: number): number | undefined {
    const key = keyOf(row, column);
    const count = table.at(row, column);
    if (count !== undefined && this.isShown(table.sheet, key)) return undefined;
    return this.numberOf(table.sheet, key, count, true);
  }

  private numberOf(sheet: string, key: number, count: number | undefined, isCount: boolean): number {
    const name = `${key} ${sheet}`;
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.unknowns.push({ sheet, key, count, isCount }) - 1;
    this.numbers.set(name, number);
    return number;
  }

  private equate(table: CountTable, line: Line): void {
    const terms = new Map<number, number>();
    let sum = 0;
    for (const [index, [row, column]] of line.entries()) {
      const sign = index === line.length - 1 ? -1 : 1;
      const unknown = this.note(table, row, column);
      if (unknown === undefined) sum -= sign * (table.at(row, column) ?? 0);
      else terms.set(unknown, sign);
    }
    this.push(terms, sum);
  }

  private push(all: ReadonlyMap<number, number>, sum: number): void {
    const terms = new Map([...all].filter(([, factor]) => factor !== 0));
    if (terms.size > 0 && Number.isInteger(sum)) this.equations.push({ terms, sum });
  }
}

/** Cells of a table of which the last may be the sum of the others. */
type Line = readonly (readonly [row: number, column: number])[];

function linesDown({ rows, columns }: CountTable): readonly Line[] {
  return rows.length < 2 ? [] : columns.map((column) => rows.map((row) => [row, column] as const));
}

function linesAcross({ rows, columns }: CountTable): readonly Line[] {
  return columns.length < 2 ? [] : rows.map((row) => columns.map((column) => [row, column] as const));
}
