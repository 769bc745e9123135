import type { MonthlyRate } from '../../domain/months/monthly-rate';
import type { MonthSeries, SeriesDescription } from '../../domain/months/series';
import { answer } from './excel-error';
import { MonthTable } from './month-table';
import { overMonths } from './over-months';

const INTEGRATIONEN: SeriesDescription = { name: 'integrationen', kind: 'Strom' };
const ELB: SeriesDescription = { name: 'elb', kind: 'Bestand' };

/** The ranges that everything around the Integrationsquote starts from. */
export function integrationTable(
  monate: unknown,
  integrationen: unknown,
  elb: unknown,
): { readonly table: MonthTable; readonly flow: MonthSeries; readonly stock: MonthSeries } {
  const table = new MonthTable(monate, 'monate');
  const stock = table.series(elb, ELB);
  return { table, flow: table.series(integrationen, INTEGRATIONEN, stock), stock };
}

/** The arguments that the Integrationsquote and its Jahresfortschritt share → the rate by month. */
export function integrationRate(
  monate: unknown,
  integrationen: unknown,
  elb: unknown,
  berichtsmonat: unknown,
  rateOf: (integrationen: MonthSeries, elb: MonthSeries) => MonthlyRate,
): unknown[][] {
  return answer(() => {
    const { table, flow, stock } = integrationTable(monate, integrationen, elb);
    return overMonths(table, berichtsmonat, rateOf(flow, stock));
  });
}
