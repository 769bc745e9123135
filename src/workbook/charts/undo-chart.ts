import { sheetNamed } from '../state';
import type { WorkbookState } from '../state';
import type { WrittenChart } from '../types';
import { askForMarks, unmark } from './chart-mark';

/** Queues the question for a chart that was made; `remove`, after the next sync, takes it away and says so. */
export function askForChart(
  context: Excel.RequestContext,
  { sheetId, name, title, first }: WrittenChart,
): { remove(state: WorkbookState): string | undefined } {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name');
  const chart = sheet.charts.getItemOrNullObject(name).load('name');
  const marks = askForMarks(context, first ? [name] : []);
  return {
    remove: (state) => {
      if (chart.isNullObject || sheetNamed(state, sheet.name)?.protected) return undefined;
      chart.delete();
      for (const mark of marks()) unmark(context, mark);
      return `Diagramm „${title}“`;
    },
  };
}
