import { unitClass } from '../catalogue';
import { ImportError } from '../import-error';
import type { Observation } from '../observation';
import { looksGrouped } from './looks-grouped';
import { readerMessages } from './messages';
import { refuseImplausible } from './refuse-implausible';
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

/**
 * The figures of one row; cells below no heading are left out.
 * Error: ImportError for a key with the name of another region, and for a value that its figure cannot have.
 */
export function rowFigures({ context, labels, columns, row, number, left }: FigureRow): Located[] {
  const width = labelWidth(row);
  const text = row.slice(0, width).map((cell) => cell?.text ?? '');
  const where = `${context.sheet}, Zeile ${number}`;
  const subject = subjectOf(labels.down(text.join(' ')), row[0]?.period ?? null, where);
  return row.flatMap((cell, place) => {
    const column = columns.get(place);
    if (place < width || !cell?.published || !column) return [];
    const heading = cell.isPercent ? { ...column, unit: 'Prozent' } : column;
    const observation = sheetObservation(context, subject, heading, cell.published);
    const cellPlace = `${where}, Spalte ${left + place + 1}`;
    refuseUnclear(cell.text.trim(), observation, cellPlace);
    refuseImplausible(observation, () => cellPlace);
    return [{ observation, place: cellPlace }];
  });
}

/** A label may fill several columns, as code and name do; the first is one even where it is a number. */
function labelWidth(row: SheetRow): number {
  const figures = row.findIndex((cell, place) => place > 0 && cell !== null && cell.published !== null);
  return figures < 0 ? row.length : figures;
}

/** Of numbers only those that are text have a comma; what the catalogue does not know may have three decimals. */
function refuseUnclear(text: string, { figure, unit }: Observation, place: string): void {
  if (figure !== null && unitClass(unit) === 'count' && looksGrouped(text, ','))
    throw new ImportError(readerMessages.unclearDecimals(place, text));
}
