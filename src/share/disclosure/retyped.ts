import { cellAddress } from '../cells/address';
import type { Job } from '../step';
import type { Flagged } from '../types';
import type { SheetCells } from '../workbook/model';
import type { CountedTable } from './counted-table';
import { numberAt } from './copied-cell';
import { findHeadings } from './found-headings';
import { isInside } from './marked-tables';
import { disclosureMessages } from './messages';
import { SheetView } from './sheet-view';

/** A count that shows `*`, with the texts that tell what it counts. */
interface HiddenCount {
  readonly table: CountedTable;
  readonly number: number;
  readonly labels: readonly string[];
}

/**
 * Numbers of the copy with the same labels as a hidden count and the same value, outside its table: nobody can say
 * whether they are the same, so the user must look.
 */
export function retypedCounts(job: Job, tables: readonly CountedTable[]): readonly Flagged[] {
  const byLabel = new Map<string, HiddenCount[]>();
  for (const count of tables.flatMap((table) => hiddenIn(job, table)))
    for (const label of count.labels) byLabel.set(label, [...(byLabel.get(label) ?? []), count]);
  if (byLabel.size === 0) return [];
  return job.workbook.sheets.flatMap(({ title }) => {
    const cells = job.decisions.removedSheets.has(title) ? undefined : job.workbook.cells(title);
    return cells ? retypedOn(job, cells, tables, byLabel) : [];
  });
}

function hiddenIn(job: Job, table: CountedTable): readonly HiddenCount[] {
  const { area, counts } = table;
  const cells = job.workbook.cells(area.sheet);
  if (!cells) return [];
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

function retypedOn(
  job: Job,
  cells: SheetCells,
  tables: readonly CountedTable[],
  byLabel: ReadonlyMap<string, readonly HiddenCount[]>,
): readonly Flagged[] {
  const { sheet } = cells;
  const { emptied, suppressed } = job.decisions;
  const isShown = (row: number, column: number) =>
    !emptied.has(sheet, row, column) && !suppressed.has(sheet, row, column);
  const found = findHeadings(cells, (text) => byLabel.has(folded(text)), isShown);
  const view = new SheetView(cells, found.lastColumn, isShown);
  const tableAt = (row: number, column: number) =>
    tables.find(({ area }) => isInside(area, sheet, row, column));
  const flagged = new Map<string, Flagged>();
  for (const { text, row, column } of found.headings) {
    const places = [
      ...[...view.rightOf(row, column)].map(([at]) => [row, at] as const),
      ...[...view.below(row, column)].map((at) => [at, column] as const),
    ];
    for (const [at, beside] of places) {
      const number = numberAt(job, { sheet, row: at, column: beside });
      const own = tableAt(at, beside);
      const alike =
        byLabel.get(folded(text))?.filter((count) => count.number === number && count.table !== own) ?? [];
      const cell = cellAddress(at, beside);
      if (alike.length === 0 || flagged.has(cell) || !isShown(at, beside)) continue;
      const around = new Set([text, view.labelOf(at, beside), view.headingOf(at, beside)].map(folded));
      const same = alike.find(({ labels }) => labels.every((label) => around.has(label)));
      if (same) flagged.set(cell, { sheet, cell, message: disclosureMessages.retyped(same.table.area) });
    }
  }
  return [...flagged.values()];
}

const folded = (text = ''): string => text.trim().toLowerCase();
