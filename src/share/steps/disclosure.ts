import { constantNames } from '../disclosure/constant-names';
import type { CountedTable } from '../disclosure/counted-table';
import { countedTable } from '../disclosure/counted-table';
import { flagDisclosures } from '../disclosure/flags';
import { withoutConflicts } from '../disclosure/mark-conflicts';
import type { MarkedTable } from '../disclosure/marked-tables';
import { isInside, markedTables } from '../disclosure/marked-tables';
import { disclosureMessages } from '../disclosure/messages';
import { protect } from '../disclosure/protect';
import { decideSpelledOut } from '../disclosure/spelled-out';
import { retypedCounts } from '../disclosure/retyped';
import type { CellPlace } from '../disclosure/readers';
import { cellAddress } from '../cells/address';
import { ShareError } from '../share-error';
import type { Job, Step } from '../step';

/** Decides which cells show `*`: small counts of the marked tables, and whatever would give them away. */
export const disclosureStep: Step = {
  id: 'disclosure',
  run(job) {
    const marked = withoutConflicts(job, markedTables(job));
    if (marked.length > 0) {
      const tables = suppress(job, marked);
      job.account.flagged.push(...retypedCounts(job, tables), ...constantNames(job, tables));
    }
    flagDisclosures(job, marked);
  },
};

/** Gives the tables whose counts are hidden. */
function suppress(job: Job, marked: readonly MarkedTable[]): readonly CountedTable[] {
  const { account, decisions, request } = job;
  const { mindestfallzahl } = request.options;
  if (!Number.isInteger(mindestfallzahl) || mindestfallzahl < 2) {
    account.refusals.push({ message: disclosureMessages.minimum, places: [] });
    return [];
  }
  const tables = marked.flatMap((table) => counted(job, table, mindestfallzahl));
  const cells = protect(job, tables);
  for (const { sheet, row, column } of inOrder(job, cells)) {
    if (decisions.removedSheets.has(sheet) || decisions.emptied.has(sheet, row, column)) continue;
    const isCount = tables.some(({ area }) => isInside(area, sheet, row, column));
    account.suppressed.push({
      sheet,
      cell: cellAddress(row, column),
      why: isCount ? 'fallzahl' : 'abgeleitet',
    });
  }
  for (const { area } of tables) decideSpelledOut(job, area);
  return tables;
}

/** As they stand in the workbook, so that people find them. */
function inOrder({ workbook }: Job, cells: readonly CellPlace[]): readonly CellPlace[] {
  const numbers = new Map(workbook.sheets.map(({ title }, number) => [title, number]));
  const numberOf = ({ sheet }: CellPlace) => numbers.get(sheet) ?? 0;
  return [...cells].sort(
    (one, other) => numberOf(one) - numberOf(other) || one.row - other.row || one.column - other.column,
  );
}

function counted(job: Job, table: MarkedTable, mindestfallzahl: number): readonly CountedTable[] {
  try {
    return [countedTable(table, mindestfallzahl)];
  } catch (error) {
    if (!(error instanceof ShareError)) throw error;
    job.account.refusals.push(error.refusal);
    return [];
  }
}
