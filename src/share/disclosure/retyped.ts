import { cellAddress } from '../cells/address';
import type { Job } from '../step';
import type { Flagged } from '../types';
import type { SheetCells } from '../workbook/model';
import type { CountedTable } from './counted-table';
import { numberAt } from './copied-cell';
import { findHeadings } from './found-headings';
import { folded, hiddenCounts } from './hidden-counts';
import type { HiddenCount } from './hidden-counts';
import { isInside } from './marked-tables';
import { disclosureMessages } from './messages';
import { SheetView } from './sheet-view';

/**
 * Numbers of the copy with the same labels as a hidden count and the same value, outside its table: nobody can say
 * whether they are the same, so the user must look.
 */
export function retypedCounts(job: Job, tables: readonly CountedTable[]): readonly Flagged[] {
  const byLabel = new Map<string, HiddenCount[]>();
  for (const count of tables.flatMap((table) => hiddenCounts(job, table)))
    for (const label of count.labels) {
      const known = byLabel.get(label);
      if (known) known.push(count);
      else byLabel.set(label, [count]);
    }
  if (byLabel.size === 0) return [];
  return job.workbook.sheets.flatMap(({ title }) => {
    const cells = job.decisions.removedSheets.has(title) ? undefined : job.workbook.cells(title);
    return cells ? retypedOn(job, cells, tables, byLabel) : [];
  });
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
