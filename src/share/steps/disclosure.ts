import { auditLinked } from '../disclosure/audit';
import type { CountedTable } from '../disclosure/counted-table';
import { countedTable } from '../disclosure/counted-table';
import { flagDisclosures } from '../disclosure/flags';
import type { MarkedTable } from '../disclosure/marked-tables';
import { isInside, markedTables } from '../disclosure/marked-tables';
import { disclosureMessages } from '../disclosure/messages';
import type { CellPlace } from '../disclosure/readers';
import { refuseRecomputable } from '../disclosure/recomputable';
import { spread } from '../disclosure/spread';
import { refuseSumsBeside } from '../disclosure/sums-beside';
import { cellAddress } from '../cells/address';
import { ShareError } from '../share-error';
import type { Job, Step } from '../step';

/** Decides which cells show `*`: small counts of the marked tables, and whatever would give them away. */
export const disclosureStep: Step = {
  id: 'disclosure',
  run(job) {
    const marked = markedTables(job);
    if (marked.length > 0) suppress(job, marked);
    flagDisclosures(job, marked);
  },
};

function suppress(job: Job, marked: readonly MarkedTable[]): void {
  const { account, decisions, request } = job;
  const { mindestfallzahl } = request.options;
  if (!Number.isInteger(mindestfallzahl) || mindestfallzahl < 2) {
    account.refusals.push({ message: disclosureMessages.minimum, places: [] });
    return;
  }
  const tables = marked.flatMap((table) => counted(job, table, mindestfallzahl));
  const { cells, linked } = spread(job, tables);
  refuseRecomputable(job, tables, cells);
  refuseSumsBeside(job, tables);
  auditLinked(job, tables, linked);
  for (const { sheet, row, column } of inOrder(job, cells)) {
    if (decisions.removedSheets.has(sheet) || decisions.emptied.has(sheet, row, column)) continue;
    const isCount = tables.some(({ area }) => isInside(area, sheet, row, column));
    account.suppressed.push({
      sheet,
      cell: cellAddress(row, column),
      why: isCount ? 'fallzahl' : 'abgeleitet',
    });
  }
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
