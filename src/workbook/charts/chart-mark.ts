import { localAddress } from '../address';
import type { Area } from '../address';

/**
 * A chart is drawn once there is something to draw. A name like that of the chart, at its place, says that this has
 * happened: a chart that is missing then was deleted by the user, and only comes back on demand.
 */
export function markDrawn(context: Excel.RequestContext, chart: string, { sheet, row, column }: Area): void {
  const corner = { row, column, rows: 1, columns: 1 };
  context.workbook.names.add(
    chart,
    context.workbook.worksheets.getItem(sheet).getRange(localAddress(corner)),
  );
}

export function unmark(context: Excel.RequestContext, chart: string): void {
  context.workbook.names.getItem(chart).delete();
}

/** Queues the question which of these charts were drawn once; the answer is there after the next sync. */
export function askForMarks(
  context: Excel.RequestContext,
  charts: readonly string[],
): () => readonly string[] {
  const items = charts.map((chart) => context.workbook.names.getItemOrNullObject(chart).load('name'));
  return () => charts.filter((_, index) => !items[index]?.isNullObject);
}
