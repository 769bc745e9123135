import type { Job } from '../step';
import type { CountedTable } from './counted-table';
import { SheetView } from './sheet-view';

/** A count that shows `*`, with the texts that tell what it counts. */
export interface HiddenCount {
  readonly table: CountedTable;
  readonly number: number;
  /** In lower case. */
  readonly labels: readonly string[];
}

/** Those of a table that say what they count. */
export function hiddenCounts(job: Job, table: CountedTable): readonly HiddenCount[] {
  const { area, counts } = table;
  const cells = job.workbook.cells(area.sheet);
  if (!cells || !job.decisions.suppressed.touches(area)) return [];
  const view = new SheetView(cells, area.right, () => true);
  return counts.rows.flatMap((row, i) =>
    counts.columns.flatMap((column, j) => {
      const [at, beside] = [area.top + row, area.left + column];
      const number = counts.counts[i]?.[j];
      if (number === undefined || !job.decisions.suppressed.has(area.sheet, at, beside)) return [];
      // In a list the one heading says what the whole list is; elsewhere it may stand under another.
      const labels = [
        counts.rows.length > 1 ? view.labelOf(at, beside) : undefined,
        counts.columns.length > 1 ? view.headingOf(at, beside) : undefined,
      ].flatMap((label) => (label === undefined ? [] : [folded(label)]));
      return labels.length > 0 ? [{ table, number, labels }] : [];
    }),
  );
}

export const folded = (text = ''): string => text.trim().toLowerCase();
