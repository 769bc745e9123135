import type { Summen } from '../../domain/geheimhaltung/totals';
import type { Job } from '../step';
import type { Area, SheetCells } from '../workbook/model';
import { dateStyles } from './date-styles';
import { withoutHeadingNumbers } from './heading-numbers';
import { disclosureMessages, localAreaName } from './messages';

/** A table of counts, marked by a workbook name. */
export interface MarkedTable {
  readonly name: string;
  readonly summen: Summen;
  /** As far as its sheet is in use: whole columns may be marked. */
  readonly area: Area;
  /** What its cells show, headings too; those that are years or days as texts. */
  readonly shown: readonly (readonly unknown[])[];
}

const MARK = /^AMIP_Fallzahlen_/i;
const MARKED = /^AMIP_Fallzahlen_\d+_(keine|zeile|spalte|beide)$/i;

/** No table of counts has more; what is marked beyond is a mistake. */
const MOST_CELLS = 200_000;

/** The marked tables, also those of sheets that do not go along: cells that do may be computed from them. */
export function markedTables(job: Job): readonly MarkedTable[] {
  return job.workbook.names.flatMap(({ name, formula, sheet = '' }) => {
    if (!MARK.test(name)) return [];
    const found = markedTable(job, name, job.reads(formula, sheet) ?? []);
    if (typeof found !== 'string') return found ? [found] : [];
    job.account.refusals.push({ message: found, places: [] });
    return [];
  });
}

/** What the names mark, whether or not it can be read as a table. */
export function markedAreas(job: Job): readonly Area[] {
  return job.workbook.names.flatMap(({ name, formula, sheet = '' }) =>
    MARK.test(name) ? (job.reads(formula, sheet) ?? []) : [],
  );
}

/** undefined for an empty one, which the user should look at; a sentence where it cannot be read. */
function markedTable(
  job: Job,
  name: string,
  [area, ...more]: readonly Area[],
): MarkedTable | string | undefined {
  const summen = MARKED.exec(name)?.[1]?.toLowerCase() as Summen | undefined;
  if (summen === undefined) return disclosureMessages.oddName(name);
  const cells = area && job.workbook.cells(area.sheet);
  if (!cells || more.length > 0) return disclosureMessages.noArea(name);
  const used = usedPart(area, cells);
  const { top, left, bottom, right } = used;
  if (bottom < top || right < left) {
    if (!job.decisions.removedSheets.has(area.sheet))
      job.account.flagged.push({
        sheet: area.sheet,
        cell: localAreaName(area),
        message: disclosureMessages.empty(area, name),
      });
    return undefined;
  }
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return disclosureMessages.tooLarge(used, name);
  const shown = shownIn(used, cells);
  const dates = dateStyles(job);
  const isDate = (row: number, column: number) => dates.has(cells.styleAt(top + row, left + column));
  return { name, summen, area: used, shown: withoutHeadingNumbers(shown, isDate) };
}

/** Up to the last row and column that hold a value; then it may be turned inside out, which is empty. */
function usedPart(area: Area, cells: SheetCells): Area {
  let [bottom, right] = [-1, -1];
  for (let cell = 0; cell < cells.count; cell += 1) {
    const [row, column] = [cells.rowOf(cell), cells.columnOf(cell)];
    if (!isInside(area, area.sheet, row, column) || cells.valueOf(cell) === undefined) continue;
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { ...area, bottom, right };
}

export function isInside(area: Area, sheet: string, row: number, column: number): boolean {
  return (
    sheet === area.sheet &&
    row >= area.top &&
    row <= area.bottom &&
    column >= area.left &&
    column <= area.right
  );
}

function shownIn({ top, left, bottom, right }: Area, cells: SheetCells): unknown[][] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return rows.map((row) => columns.map((column) => cells.value(row, column)?.value ?? null));
}
