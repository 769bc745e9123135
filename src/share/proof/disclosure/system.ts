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
}

/** What the copy shows of all marked tables together: a cell of two tables is one unknown. */
export class CountSystem implements Knowledge {
  readonly unknowns: Unknown[] = [];
  readonly equations: Equation[] = [];
  private readonly numbers = new Map<string, number>();

  /** @param isShown whether the copy shows what a cell of the workbook holds */
  constructor(private readonly isShown: (sheet: string, key: number) => boolean) {}

  get least(): readonly number[] {
    return this.unknowns.map(({ count }) => Math.min(count ?? 0, 1));
  }

  add(table: CountTable, mark: Mark): void {
    const lines = { row: linesDown(table), column: linesAcross(table) };
    for (const row of table.rows) for (const column of table.columns) this.note(table, row, column);
    if (mark.hasTotalRow || addUp(table, lines.row)) lines.row.forEach((line) => this.equate(table, line));
    if (mark.hasTotalColumn || addUp(table, lines.column))
      lines.column.forEach((line) => this.equate(table, line));
  }

  /** The number of the unknown in a cell; undefined where the copy shows its count. */
  private note(table: CountTable, row: number, column: number): number | undefined {
    const key = keyOf(row, column);
    const count = table.at(row, column);
    if (count !== undefined && this.isShown(table.sheet, key)) return undefined;
    const name = `${key} ${table.sheet}`;
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.unknowns.push({ sheet: table.sheet, key, count }) - 1;
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
    if (terms.size > 0) this.equations.push({ terms, sum });
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

/** Whether readers would see that the last place is a total although nobody said so: it fits, and not by chance. */
function addUp(table: CountTable, lines: readonly Line[]): boolean {
  let isTelling = false;
  for (const line of lines) {
    const counts = line.map(([row, column]) => table.at(row, column));
    if (counts.includes(undefined)) continue;
    const parts = counts.slice(0, -1).map((count) => count ?? 0);
    if (parts.reduce((sum, part) => sum + part, 0) !== counts.at(-1)) return false;
    isTelling ||= parts.filter((part) => part > 0).length >= 2;
  }
  return isTelling;
}
