import type { MonthlyRate } from '../../domain/monthly-rate';
import type { MonthSeries, SeriesDescription } from '../../domain/series';
import { answer } from './excel-error';
import { MonthTable } from './month-table';
import { overMonths } from './over-months';

const INTEGRATIONEN: SeriesDescription = { name: 'integrationen', kind: 'Strom' };
const ELB: SeriesDescription = { name: 'elb', kind: 'Bestand' };

/** The arguments that the Integrationsquote and its Jahresfortschritt share → the rate by month. */
export function integrationRate(
  monate: unknown,
  integrationen: unknown,
  elb: unknown,
  berichtsmonat: unknown,
  rateOf: (integrationen: MonthSeries, elb: MonthSeries) => MonthlyRate,
): unknown[][] {
  return answer(() => {
    const table = new MonthTable(monate, 'monate');
    const stock = table.series(elb, ELB);
    const flow = table.series(integrationen, INTEGRATIONEN, stock);
    return overMonths(table, berichtsmonat, rateOf(flow, stock));
  });
}
