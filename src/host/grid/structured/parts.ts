import type { parseStructRef } from '@borgar/fx';
import type { Area } from '../reference';

export type StructuredReference = NonNullable<ReturnType<typeof parseStructRef>>;

/** Parts of a table as a formula names them. */
export type Section = '#All' | '#Data' | '#Headers' | '#This Row';

/** The rows that are meant; undefined for a row of totals, which no table of this host has. */
export function sectionOf(sections: readonly string[]): Section | undefined {
  const has = (section: string) => sections.includes(section);
  if (has('this row')) return '#This Row';
  if (has('all') || (has('headers') && has('data'))) return '#All';
  if (has('headers')) return '#Headers';
  return has('data') || sections.length === 0 ? '#Data' : undefined;
}

/** The places of the first and the last column; all columns where none is named, nothing where one is unknown. */
export function columnsOf(
  columns: readonly string[],
  named: readonly string[],
): { readonly first: number; readonly last: number } | undefined {
  const places = named.map((name) =>
    columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()),
  );
  if (places.includes(-1)) return undefined;
  return places.length === 0
    ? { first: 0, last: columns.length - 1 }
    : { first: Math.min(...places), last: Math.max(...places) };
}

/** The cells that the reference means; undefined for the row of a formula and for what the table lacks. */
export function areaOf(
  { sections = [], columns = [] }: StructuredReference,
  area: Area,
  headers: readonly string[],
): Area | undefined {
  const section = sectionOf(sections);
  const place = columnsOf(headers, columns);
  if (!place || section === undefined || section === '#This Row') return undefined;
  return {
    top: section === '#Data' ? area.top + 1 : area.top,
    bottom: section === '#Headers' ? area.top : area.bottom,
    left: area.left + place.first,
    right: area.left + place.last,
  };
}
