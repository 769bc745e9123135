import { unitOfLabel } from './ba-unit';
import type { SheetCell, SheetRow } from './xlsx-cell';
import { withoutFootnote } from './xlsx-label';

/** What the headings above a column say. */
export interface SheetColumn {
  readonly period: string | null;
  /** Headings from top to bottom without period and unit: `davon > 2 Personen`; empty for none. */
  readonly path: string;
  /** Null where the headings do not give one. */
  readonly unit: string | null;
}

const CHANGE = /Veränderung|Differenz/i;
const UNIT = /^(?:in |In )?(?:%|Prozent|Anzahl|absolut|Personen|Euro|€|EUR|Tage)$/;

/**
 * The columns below the rows of a header, by their places; columns of changes, and without any heading, are left out.
 * `numbering` is a row 1, 2, 3, … below it: it numbers the columns, unless only these numbers tell them apart, as
 * numbers of persons do.
 */
export function columnsUnder(
  header: readonly SheetRow[],
  numbering: SheetRow | null,
): ReadonlyMap<number, SheetColumn> {
  const columns = columnsOf(header);
  if (!numbering) return columns;
  const numbered = columnsOf([...header, numbering]);
  const different = new Set([...columns.values()].map((column) => JSON.stringify(column)));
  return different.size === numbered.size ? columns : numbered;
}

/** Upper headings hold for the columns to their right, since merged cells keep their text in the first. */
function columnsOf(header: readonly SheetRow[]): ReadonlyMap<number, SheetColumn> {
  const width = Math.max(0, ...header.map((row) => row.length));
  const upper = header.slice(0, -1).map((row) => filledRight(row, width));
  const last = header.at(-1) ?? [];
  const columns = new Map<number, SheetColumn>();
  for (let place = 1; place < width; place += 1) {
    const parts = [...upper.map((row) => row[place]), last[place]].filter((cell) => cell != null);
    if (parts.length > 0 && !parts.some(({ text }) => CHANGE.test(text))) columns.set(place, columnOf(parts));
  }
  return columns;
}

function filledRight(row: SheetRow, width: number): SheetRow {
  let text: SheetCell | null = null;
  return Array.from({ length: width }, (_, place) => {
    // The first column heads the labels.
    if (place > 0) text = row[place] ?? text;
    return text;
  });
}

function columnOf(parts: readonly SheetCell[]): SheetColumn {
  const period = parts.find((part) => part.period !== null);
  const texts = parts.filter((part) => part !== period).map(({ text }) => withoutFootnote(text));
  const unit = texts.find((text) => UNIT.test(text));
  return {
    period: period?.period ?? null,
    path: texts.filter((text) => text !== unit).join(' > '),
    unit: unit === undefined ? null : unit === 'absolut' ? 'Anzahl' : unitOfLabel(unit),
  };
}
