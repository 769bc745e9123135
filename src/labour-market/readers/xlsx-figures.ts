import type { SheetRow } from './xlsx-cell';
import type { SheetColumn } from './xlsx-column';
import type { LabelPath } from './xlsx-label';
import type { SheetContext } from './xlsx-observation';
import { sheetObservation, subjectOf } from './xlsx-observation';
import type { Located } from './xlsx-rivals';

/** A row of figures and what was read above it. */
export interface FigureRow {
  readonly context: SheetContext;
  readonly labels: LabelPath;
  readonly columns: ReadonlyMap<number, SheetColumn>;
  readonly row: SheetRow;
  /** In the sheet, from 1. */
  readonly number: number;
  /** Empty columns before the row. */
  readonly left: number;
}

/** The figures of one row; cells below no heading are left out. */
export function rowFigures({ context, labels, columns, row, number, left }: FigureRow): Located[] {
  const width = labelWidth(row);
  const text = row.slice(0, width).map((cell) => cell?.text ?? '');
  const subject = subjectOf(labels.down(text.join(' ')), row[0]?.period ?? null);
  return row.flatMap((cell, place) => {
    const column = columns.get(place);
    if (place < width || !cell?.published || !column) return [];
    const observation = sheetObservation(context, subject, column, cell.published);
    return [{ observation, place: `${context.sheet}, Zeile ${number}, Spalte ${left + place + 1}` }];
  });
}

/** A label may fill several columns, as code and name do; the first is one even where it is a number. */
function labelWidth(row: SheetRow): number {
  const figures = row.findIndex((cell, place) => place > 0 && cell !== null && cell.published !== null);
  return figures < 0 ? row.length : figures;
}
