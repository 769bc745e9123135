import { ImportError } from '../import-error';
import { baMessages } from './ba-messages';
import type { TextRow } from './ba-rows';
import { isBlank, withoutTrailingBlanks } from './ba-rows';
import type { PublishedValue } from './ba-value';
import { publishedValue } from './ba-value';
import { looksGrouped } from './looks-grouped';

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

/** What every table ends with; one that was cut off at the end of a line looks whole without it. */
const FOOTER = /^(?:©|Quelle:|Aus Gründen der statistischen Geheimhaltung)/;

/** Derived from the figures beside them, and their `-` means nothing. */
const CHANGE = /^Veränderung/i;

/**
 * `format` and `start`, the first cell of the header, are for messages.
 * Errors: ImportError for a missing header, columns without a heading, lines with fewer or more cells than the header
 * (a file cut off), lines without a label, a table without rows, and one whose end is missing.
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
  const below = lines.slice(at + 1);
  const end = below.findIndex(({ cells }) => FOOTER.test(cells[0] ?? ''));
  const rows = below
    .slice(0, end < 0 ? undefined : end)
    .filter((row) => !isBlank(row))
    .map((row) => checked(row, row.cells[0] ?? '', header.cells.length));
  if (rows.length === 0) throw new ImportError(baMessages.noRows(format));
  if (end < 0) throw new ImportError(baMessages.endMissing(format));
  return { head: lines.slice(0, at), columns: columnsOf(header), rows };
}

/** Null for an empty cell, which says nothing. Error: ImportError for what is neither number nor sign. */
export function cellValue({ line, cells }: BaRow, { place, heading }: BaColumn): PublishedValue | null {
  const text = cells[place] ?? '';
  if (text === '') return null;
  const published = publishedValue(text);
  // The BA has one decimal at most: three digits behind a comma are thousands of another language.
  if (!published || looksGrouped(text, ','))
    throw new ImportError(baMessages.notAFigure(line, heading, text));
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
