import type { TextRow } from './ba-rows';
import { withoutTrailingBlanks } from './ba-rows';

export interface Column {
  readonly name: string;
  /** In a row, from 0. */
  readonly place: number;
}

export interface MappedTable {
  /** Names of the columns, all different. */
  readonly names: readonly string[];
  /** The rows below the header. */
  readonly rows: readonly TextRow[];
}

/**
 * A table whose header may lie below titles and lines like `Land:; Berlin`. Returns undefined where there is no header.
 */
export function mappedTable(lines: readonly TextRow[]): MappedTable | undefined {
  const at = lines.findIndex((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && isHeader(line, next);
  });
  const header = lines[at];
  return header && { names: namesOf(withoutTrailingBlanks(header.cells)), rows: lines.slice(at + 1) };
}

/**
 * At least two filled cells, and in the next line as many. Where both lines reach equally far, a row below a full header
 * may have gaps, and a header may lack some of its headings, but not half of them as a title does.
 */
function isHeader(line: TextRow, next: TextRow): boolean {
  const width = filledCells(line);
  const below = filledCells(next);
  if (width < 2 || below < 2 || line.cells[0]?.endsWith(':')) return false;
  if (below === width) return true;
  if (next.cells.length !== line.cells.length) return false;
  return below < width ? withoutTrailingBlanks(line.cells).length === width : 2 * width > below;
}

/** A line of notes below or between the rows. */
export function isNote(row: TextRow): boolean {
  return filledCells(row) <= 1;
}

function filledCells({ cells }: TextRow): number {
  return cells.filter((cell) => cell !== '').length;
}

/** `Wert`, `Wert (2)`, and `Spalte 3` for a column without a heading. */
function namesOf(headings: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headings.map((heading, index) => {
    const base = heading || `Spalte ${index + 1}`;
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base} (${count})`;
    taken.add(name);
    return name;
  });
}
