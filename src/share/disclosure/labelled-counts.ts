import type { Job } from '../step';
import type { CountedTable } from './counted-table';
import type { CellPlace } from './readers';
import { SheetView } from './sheet-view';

interface LabelledCount {
  readonly place: CellPlace;
  readonly count: number;
}

/** The counts of a table by what stands at their rows and columns. */
export type LabelledCounts = ReadonlyMap<string, LabelledCount>;

export function labelledCounts({ workbook }: Job, { area, counts }: CountedTable): LabelledCounts {
  const { sheet, top, left } = area;
  const labelled = new Map<string, LabelledCount>();
  const cells = workbook.cells(sheet);
  if (!cells) return labelled;
  const view = new SheetView(cells, area.right, () => true);
  const [firstRow = 0] = counts.rows;
  const [firstColumn = 0] = counts.columns;
  const labels = numbered(counts.rows.map((row) => view.labelOf(top + row, left + firstColumn)));
  const headings = numbered(counts.columns.map((column) => view.headingOf(top + firstRow, left + column)));
  for (const [i, row] of counts.rows.entries())
    for (const [j, column] of counts.columns.entries()) {
      const count = counts.counts[i]?.[j];
      const place = { sheet, row: top + row, column: left + column };
      if (count !== undefined) labelled.set(`${labels[i] ?? ''}\t${headings[j] ?? ''}`, { place, count });
    }
  return labelled;
}

/** The same label again, or none, is told apart by its place; the one label of a list says what the whole list is. */
function numbered(labels: readonly (string | undefined)[]): readonly string[] {
  if (labels.length < 2) return labels.map(() => '');
  const seen = new Map<string, number>();
  return labels.map((label = '') => {
    const folded = label.trim().toLowerCase();
    const number = (seen.get(folded) ?? 0) + 1;
    seen.set(folded, number);
    return `${folded} ${number}`;
  });
}
