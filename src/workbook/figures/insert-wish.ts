import { findFigure } from '../../labour-market/catalogue';
import type { Problem } from '../types';
import type { PeriodRule } from './binding';
import { blocking, figureMessages } from './messages';
import { MONTHS, wrongPeriod } from './periods-of-rule';

/** Workbook names of columns that a sheet keeps free for the figures of a wish. */
export interface PreparedNames {
  readonly months: string;
  /** In the order of figures and, within each, of regions. */
  readonly columns: readonly string[];
}

export interface InsertWish {
  /** Ids of the catalogue. */
  readonly figures: readonly string[];
  readonly regions: readonly { readonly ags: string; readonly name: string }[];
  readonly rule: PeriodRule;
  /** spalte: months (or figures) run downwards; zeile: to the right. */
  readonly direction: 'spalte' | 'zeile';
  /** `Tabelle1!B2`, the upper left corner; without it the active cell. */
  readonly at?: string;
  /** Instead of `at`, for thirteen months downwards: columns whose headings stand there already. */
  readonly into?: PreparedNames;
  /** When the figures of the source were retrieved, ISO 8601. */
  readonly retrieved: string;
}

/** How many cells a wish needs, headings included. */
export function sizeOf({ figures, regions, rule, direction }: InsertWish): {
  readonly rows: number;
  readonly columns: number;
} {
  const months = rule.kind === 'monate13';
  const down = 1 + (months ? MONTHS : figures.length);
  const across = 1 + (months ? figures.length * regions.length : regions.length);
  return direction === 'spalte' ? { rows: down, columns: across } : { rows: across, columns: down };
}

export function wrongWish({ figures, regions, rule }: InsertWish): Problem[] {
  const wrong = figures.filter((figure) => !findFigure(figure)).map(figureMessages.unknownFigure);
  if (figures.length === 0 || regions.length === 0) wrong.push(figureMessages.nothingChosen);
  const period = wrongPeriod(rule);
  if (period !== null) wrong.push(figureMessages.badPeriod(period));
  return wrong.map((message) => blocking('badValue', message));
}
