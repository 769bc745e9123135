import { sheetNamed } from '../state';
import type { WorkbookState } from '../state';
import type { WrittenChart } from '../types';

/** Queues the question for a chart that was made again; `remove`, after the next sync, takes it away and says so. */
export function askForChart(
  context: Excel.RequestContext,
  { sheetId, name, title }: WrittenChart,
): { remove(state: WorkbookState): string | undefined } {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name');
  const chart = sheet.charts.getItemOrNullObject(name).load('name');
  return {
    remove: (state) => {
      if (chart.isNullObject || sheetNamed(state, sheet.name)?.protected) return undefined;
      chart.delete();
      return `Diagramm „${title}“`;
    },
  };
}
