import { nameBesideKey, regionByAgs, regionByBaName } from '../regions';
import { parsePeriod } from './ba-period';
import { baRegion } from './ba-region';
import { refuseOtherName } from './refuse-other-name';
import { withoutFootnote } from './xlsx-label';

/** What lines outside the tables of a sheet say of all its figures. */
export interface SheetTitle {
  /** The first line that is no `Merkmal: Wert`. */
  readonly heading: string | null;
  /** AGS; null where none is named, or none that is known. */
  readonly region: string | null;
  /** As the sheet names it. */
  readonly regionName: string | null;
  readonly reportPeriod: string | null;
  readonly datenstand: string | null;
}

export const NO_TITLE: SheetTitle = {
  heading: null,
  region: null,
  regionName: null,
  reportPeriod: null,
  datenstand: null,
};

const KEYED = /^([\p{L} ]{3,40}):\s*(.*)$/u;
const OF_SHEET =
  /^(?:Berichtsmonat|Berichtsjahr|Berichtszeitraum|Zeitraum|Stand|Datenstand|Region|Gebietsstand|Rechtskreis|Hinweis|Quelle|Erstellungsdatum)$/;
const REPORT = /^(?:Berichtsmonat|Berichtsjahr|Berichtszeitraum|Zeitraum)$/;
const DATENSTAND = /^(?:Stand|Datenstand)$/;

/**
 * The title with what one more line says. `text` is the line's filled cells, joined by blanks; `where` is for messages.
 * Error: that of `regionOfText`.
 */
export function titleWith(title: SheetTitle, text: string, where: string): SheetTitle {
  const [, key = '', value = ''] = KEYED.exec(text) ?? [];
  if (REPORT.test(key)) return { ...title, reportPeriod: parsePeriod(value) ?? title.reportPeriod };
  if (DATENSTAND.test(key)) return { ...title, datenstand: parsePeriod(value) ?? value };
  if (key === 'Region') return { ...title, region: regionOfText(value, where), regionName: value };
  const named = baRegion(key || text, value);
  if (named) return { ...title, region: named.ags, regionName: named.name };
  if (key !== '') return title;
  const region = regionOfText(text, where);
  if (region !== null) return { ...title, region, regionName: text };
  const period = parsePeriod(text);
  if (period !== undefined) return { ...title, reportPeriod: title.reportPeriod ?? period };
  return { ...title, heading: title.heading ?? withoutFootnote(text) };
}

/** Whether a line such as `Stand: Februar 2026` speaks of the sheet, though it may fill several cells. */
export function isTitleLine(text: string): boolean {
  const key = KEYED.exec(text)?.[1] ?? '';
  return OF_SHEET.test(key) || baRegion(key, '') !== undefined;
}

/**
 * `07312 Kaiserslautern, kreisfreie Stadt`, `07 Rheinland-Pfalz`, `Kaiserslautern, Stadt`, `Deutschland` → AGS.
 * Digits count only together with the region's name: `15 bis unter 25 Jahre` is not Sachsen-Anhalt. Excel drops a
 * leading 0. Error: ImportError for a key with the name of another region.
 */
export function regionOfText(text: string, where: string): string | null {
  if (text === 'Deutschland') return 'DG';
  const [, code = '', name = ''] = /^(\d{5}|\d{4}|\d{2})\s+(\D.*)$/.exec(text) ?? [];
  const region = regionByAgs(code.length === 4 ? `0${code}` : code);
  if (!region) return regionByBaName(text)?.ags ?? null;
  refuseOtherName(where, region.ags, name);
  return nameBesideKey(region.ags, name) === 'same' ? region.ags : null;
}
