import Papa from 'papaparse';
import { ImportError } from '../import-error';
import { baMessages } from './ba-messages';

export interface TextRow {
  /** In the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The lines of a text as cells; quoted cells may hold the delimiter and line breaks. Cells are trimmed.
 * Error: ImportError with the line where a quoted cell does not end.
 */
export function textRows(text: string, delimiter: string): readonly TextRow[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const broken = errors.find(({ type }) => type === 'Quotes');
  const rows: TextRow[] = [];
  let line = 1;
  for (const [index, cells] of data.entries()) {
    if (index === broken?.row) throw new ImportError(baMessages.brokenQuotes(line));
    rows.push({ line, cells: cells.map((cell) => cell.trim()) });
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
  }
  return rows;
}

export function isBlank({ cells }: TextRow): boolean {
  return cells.every((cell) => cell === '');
}

/** The cells up to the last filled one: BA files end their lines with a delimiter. */
export function withoutTrailingBlanks(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === '') end -= 1;
  return cells.slice(0, end);
}
