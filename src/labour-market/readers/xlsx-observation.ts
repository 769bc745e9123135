import { figureOf } from '../catalogue';
import type { Observation } from '../observation';
import { unitOfLabel } from './ba-unit';
import type { PublishedValue } from './ba-value';
import type { SheetColumn } from './xlsx-column';
import type { SheetTitle } from './xlsx-title';
import { regionOfText } from './xlsx-title';

/** What a row is about: a figure, or a period or region of the figures that the headings name. */
export interface RowSubject {
  /** Null where the headings, or the title of the sheet, name the figure. */
  readonly label: string | null;
  readonly period: string | null;
  readonly region: string | null;
}

/** What holds for all figures below the same titles of a sheet. */
export interface SheetContext {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly title: SheetTitle;
  /** Who published the workbook. */
  readonly source: string;
}

const NO_PERIOD = 'ohne Zeitangabe';

/**
 * `path`: labels down to that of the row; `period`: what its first cell names; `where` is for messages.
 * Error: that of `regionOfText`.
 */
export function subjectOf(path: readonly string[], period: string | null, where: string): RowSubject {
  if (period !== null) return { label: null, period, region: null };
  const region = regionOfText(path.at(-1) ?? '', where);
  return { label: region === null ? path.join(' > ') : null, period, region };
}

/**
 * One figure of a sheet, without its table: what the workbook calls itself shows only once it is read. Where the region or the figure is not known, the sheet's name and the region's own name stay
 * in the dimensions, so that figures of two sheets are never one.
 */
export function sheetObservation(
  { sheet, title, source }: SheetContext,
  subject: RowSubject,
  column: SheetColumn,
  published: PublishedValue,
): Observation {
  const headed = column.path === '' ? (title.heading ?? sheet) : column.path;
  const label = subject.label ?? headed;
  const category: Record<string, string> =
    subject.label !== null && column.path !== '' ? { Kategorie: column.path } : {};
  const unit = column.unit ?? unitOfLabel(`${label} ${column.path}`);
  const figure = figureOf({ variable: label, label, dimensions: category, unit, table: null });
  const region = subject.region ?? title.region;
  const unknownRegion: Record<string, string> =
    region === null && title.regionName !== null ? { Region: title.regionName } : {};
  const place: Record<string, string> = region === null || figure === null ? { Blatt: sheet } : {};
  return {
    figure,
    variable: label,
    label,
    dimensions: { ...category, ...unknownRegion, ...place },
    region,
    period: subject.period ?? column.period ?? title.reportPeriod ?? title.datenstand ?? NO_PERIOD,
    ...published,
    unit,
    source,
    table: null,
    datenstand: title.datenstand,
    quality: null,
  };
}
