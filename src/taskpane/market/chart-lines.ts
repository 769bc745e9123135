import { isProvisional, monthOfPeriod, newestOrigin } from '../../workbook/figures';
import type { SourceFigure } from '../../workbook/figures';
import type { ChartLine } from './charts/chart-series';

const MONTHS = 25;
const YEARS = 10;

/**
 * The last 25 months, or ten years where there are no months: never both in one line, and each line from one source
 * only, the one with the newest number.
 */
export function chartLines(
  regions: readonly { readonly name: string; readonly figures: readonly SourceFigure[] }[],
): readonly ChartLine[] {
  const byMonth = regions.some(({ figures }) => figures.some(isMonthly));
  const fits = byMonth ? isMonthly : isYearly;
  const lines = regions.map(({ name, figures }) => ({ name, figures: ofOneOrigin(figures.filter(fits)) }));
  const newest = lines
    .flatMap(({ figures }) => figures.map(({ period }) => rank(period)))
    .reduce((a, b) => Math.max(a, b), -Infinity);
  const first = newest - (byMonth ? MONTHS : YEARS) + 1;
  return lines
    .map(({ name, figures }) => ({
      name,
      points: figures
        .filter(({ period }) => rank(period) >= first)
        .map(({ period, value, quality }) => ({ period, value, provisional: isProvisional(quality) })),
    }))
    .filter(({ points }) => points.some(({ value }) => value !== null));
}

function ofOneOrigin(figures: readonly SourceFigure[]): readonly SourceFigure[] {
  const origin = newestOrigin(figures, () => true);
  return figures.filter(({ source, table }) => source === origin?.source && table === origin.table);
}

function isMonthly({ period }: SourceFigure): boolean {
  return monthOfPeriod(period) !== null;
}

function isYearly({ period }: SourceFigure): boolean {
  return /^\d{4}$/.test(period);
}

function rank(period: string): number {
  return monthOfPeriod(period) ?? Number(period);
}
