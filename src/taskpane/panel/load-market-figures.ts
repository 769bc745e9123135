import { part } from './load-part';
import type * as marketFigures from './market-figures';

/** The figures that fit a new workbook; most of what they weigh the page Arbeitsmarkt has too. */
export function loadMarketFigures(): Promise<typeof marketFigures> {
  return part(import(/* webpackChunkName: "market-figures" */ './market-figures'));
}
