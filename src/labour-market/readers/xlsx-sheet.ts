import type { SheetRow } from './xlsx-cell';
import { sheetCell } from './xlsx-cell';
import type { SheetColumn } from './xlsx-column';
import { columnsUnder } from './xlsx-column';
import { LabelPath } from './xlsx-label';
import { rowFigures } from './xlsx-figures';
import type { Located } from './xlsx-rivals';
import { rowKind, textOf } from './xlsx-row-kind';
import { NO_TITLE, titleWith } from './xlsx-title';

export interface ReadSheet {
  readonly sheet: string;
  /** The sheet's title above its first table; null without one. */
  readonly heading: string | null;
  /** None where the sheet holds no table. */
  readonly found: readonly Located[];
}

/**
 * The figures of one sheet. Rows are read from top to bottom: titles, headings, rows of
 * figures. New headings begin a new table. `source`: who published the workbook.
 */
export function readSheet(sheet: string, data: ReadonlyArray<readonly unknown[]>, source: string): ReadSheet {
  const found: Located[] = [];
  let title = NO_TITLE;
  let heading: string | null | undefined;
  let labels = new LabelPath();
  let header: SheetRow[] = [];
  let columns: ReadonlyMap<number, SheetColumn> = new Map();
  // Headings go on in the very next row only.
  let isHeaderOpen = false;

  const { rows, left } = leftAligned(data.map((cells) => cells.map(sheetCell)));
  for (const [index, row] of rows.entries()) {
    const kind = rowKind(row);
    if (kind === 'header') {
      if (!isHeaderOpen) {
        header = [];
        labels = new LabelPath();
      }
      header.push(row);
      columns = columnsUnder(header, null);
    } else if (kind === 'numbering') {
      columns = columnsUnder(header, row);
    } else if (kind === 'label') {
      title = titleWith(title, textOf(row), `${sheet}, Zeile ${index + 1}`);
      labels.down(row[0]?.text ?? '');
    } else if (kind === 'figures') {
      heading ??= title.heading;
      found.push(
        ...rowFigures({ context: { sheet, title, source }, labels, columns, row, number: index + 1, left }),
      );
    }
    isHeaderOpen = kind === 'header';
  }
  return { sheet, heading: heading ?? null, found };
}

/** Without the empty columns on the left, and how many there were: the first column holds the labels. */
function leftAligned(rows: readonly SheetRow[]): { rows: readonly SheetRow[]; left: number } {
  const starts = rows.map((row) => row.findIndex((cell) => cell !== null)).filter((start) => start >= 0);
  const left = starts.reduce((least, start) => Math.min(least, start), starts[0] ?? 0);
  return { rows: rows.map((row) => row.slice(left)), left };
}
