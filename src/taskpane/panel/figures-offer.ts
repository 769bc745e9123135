import type { Applied, SheetStanding } from '../../workbook';
import { loadMarketFigures } from './load-market-figures';
import { loadWriting } from './load-writing';
import type { FiguresOffer } from './market-figures';

/** The loaded figures of a region and year that a sheet *Arbeitsmarkt* made just now has columns for. */
export async function figuresFor({ plan }: Applied, ags: string, year: string): Promise<FiguresOffer | null> {
  if (!plan.creations.some(({ sheet }) => sheet === 'arbeitsmarkt')) return null;
  const { figuresOf } = await loadMarketFigures();
  return figuresOf(ags, Number(year));
}

/** Lets the charts show what stands now. What else filling would change, nobody agreed to. */
export async function drawCharts(sheets: readonly SheetStanding[]): Promise<void> {
  const { preview, apply } = await loadWriting();
  const standing = sheets.filter(({ stands }) => stands).map(({ key }) => key);
  const plan = await preview({ inputs: {}, sheets: standing });
  if (plan.changes.length + plan.creations.length === 0) await apply(plan);
}
