import type { SheetDescription } from './sheet';

/** Points between the margins that Excel calls normal (0.7 inches) on A4. */
const PRINTED_WIDTH = { portrait: 595 - 101, landscape: 842 - 101 } as const;
/** Columns are rounded to whole pixels of the screen, and LibreOffice makes them 6 % wider than Excel. */
const SAFETY = 0.93;

/** The percentage at which the columns of a sheet are as wide as a page, never enlarged. */
export function printScale({ page, columnWidths }: Pick<SheetDescription, 'page' | 'columnWidths'>): number {
  const width = columnWidths.reduce((sum, column) => sum + column, 0);
  return Math.floor(Math.min(1, (SAFETY * PRINTED_WIDTH[page.orientation]) / width) * 100);
}
