import { jobcenterByCode, regionByBaName } from '../regions';
import { parsePeriod } from './ba-period';
import { publishedValue } from './ba-value';
import type { RegionCode } from './mapped-region';
import { mappedRegion } from './mapped-region';

/** A column of a table, as far as it was looked at. */
export interface SampledColumn {
  readonly name: string;
  /** The cells that are not empty. */
  readonly cells: readonly string[];
}

const PERIOD_HEADING = /monat|jahr|zeit|stichtag|period|quartal|datum/i;
const REGION_HEADING = /region|kreis|ags|gebiet|schlüssel|jobcenter|träger|^jc|land/i;
const JOBCENTER_HEADING = /jobcenter|träger|\bjc\b/i;
const YEAR = /^\d{4}$/;

/** All cells are periods; plain years may be counts as well, and then the heading decides. */
export function isPeriodColumn({ name, cells }: SampledColumn): boolean {
  if (cells.length === 0 || !cells.every((cell) => parsePeriod(cell) !== undefined)) return false;
  return PERIOD_HEADING.test(name) || !cells.every((cell) => YEAR.test(cell));
}

/**
 * Which codes of regions the column holds; null for none. Most of the cells must be known: tables also have rows for
 * groups of regions.
 */
export function regionCodeOf({ name, cells }: SampledColumn): RegionCode | null {
  const speaks = REGION_HEADING.test(name);
  if (isMostly(cells, (cell) => /^t\d{5}\b/.test(cell))) return 'jobcenter';
  if (JOBCENTER_HEADING.test(name) && isMostly(cells, (cell) => jobcenterByCode(cell) !== null))
    return 'jobcenter';
  const isKey = (cell: string) => mappedRegion(cell, 'ags') !== null && (speaks || /^\d{5}/.test(cell));
  if (isMostly(cells, isKey)) return 'ags';
  if (isMostly(cells, (cell) => /^\d{5}$/.test(cell) && jobcenterByCode(cell) !== null)) return 'jobcenter';
  return isMostly(cells, (cell) => regionByBaName(cell) !== null) || (speaks && !isValueColumn(cells, ','))
    ? 'name'
    : null;
}

/** All cells are numbers or signs, and at least one is a number. */
export function isValueColumn(cells: readonly string[], decimal: ',' | '.'): boolean {
  let numbers = 0;
  for (const cell of cells) {
    const published = publishedValue(cell, decimal);
    if (!published) return false;
    if (published.value !== null) numbers += 1;
  }
  return numbers > 0;
}

function isMostly(cells: readonly string[], is: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(is).length > cells.length / 2;
}
