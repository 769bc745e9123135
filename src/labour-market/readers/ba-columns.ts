import { ImportError } from '../import-error';
import { baMessages } from './ba-messages';
import type { TextRow } from './ba-rows';
import { isBlank, withoutTrailingBlanks } from './ba-rows';
import type { PublishedValue } from './ba-value';
import { publishedValue } from './ba-value';

export interface BaColumn {
  /** Place in the row, from 0 for the first column, which holds the labels. */
  readonly place: number;
  readonly heading: string;
}

export interface BaRow {
  readonly line: number;
  readonly label: string;
  readonly cells: readonly string[];
}

/** A table of the BA, taken apart. */
export interface BaParts {
  /** Above the header. */
  readonly head: readonly TextRow[];
  /** Columns with figures of their own. */
  readonly columns: readonly BaColumn[];
  /** From the header to the footer; at least one. */
  readonly rows: readonly BaRow[];
}

const FOOTER = /^(?:©|Quelle:|Aus Gründen der statistischen Geheimhaltung)/;

/** Derived from the figures beside them, and their `-` means nothing. */
const CHANGE = /^Veränderung/i;

/**
 * `format` and `start`, the first cell of the header, are for messages.
 * Errors: ImportError for a missing header, columns without a heading, lines with fewer or more cells than the header
 * (a file cut off), lines without a label, and a table without rows.
 */
export function takeApart(
  lines: readonly TextRow[],
  isHeader: (firstCell: string) => boolean,
  format: string,
  start: string,
): BaParts {
  const at = lines.findIndex(({ cells }) => isHeader(cells[0] ?? ''));
  const header = lines[at];
  if (!header) throw new ImportError(baMessages.noHeader(format, start));
  const rows: BaRow[] = [];
  for (const row of lines.slice(at + 1)) {
    const label = row.cells[0] ?? '';
    if (FOOTER.test(label)) break;
    if (!isBlank(row)) rows.push(checked(row, label, header.cells.length));
  }
  if (rows.length === 0) throw new ImportError(baMessages.noRows(format));
  return { head: lines.slice(0, at), columns: columnsOf(header), rows };
}

/** Null for an empty cell, which says nothing. Error: ImportError for what is neither number nor sign. */
export function cellValue({ line, cells }: BaRow, { place, heading }: BaColumn): PublishedValue | null {
  const text = cells[place] ?? '';
  if (text === '') return null;
  const published = publishedValue(text);
  if (!published) throw new ImportError(baMessages.notAFigure(line, heading, text));
  return published;
}

function columnsOf({ line, cells }: TextRow): readonly BaColumn[] {
  return withoutTrailingBlanks(cells).flatMap((heading, place) => {
    if (place === 0 || CHANGE.test(heading)) return [];
    if (heading === '') throw new ImportError(baMessages.columnEmpty(line, place + 1));
    return [{ place, heading }];
  });
}

function checked({ line, cells }: TextRow, label: string, width: number): BaRow {
  if (cells.length !== width) throw new ImportError(baMessages.otherColumns(line, cells.length, width));
  if (label === '') throw new ImportError(baMessages.labelEmpty(line));
  return { line, label, cells };
}
