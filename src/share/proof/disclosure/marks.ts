import type { Area, Areas } from '../formulas/areas';
import { contains, columnOf, rowOf } from '../read/cell-name';
import type { Workbook } from '../read/workbook';

const MARK = /^AMIP_Fallzahlen_/i;
const COMPLETE = /^AMIP_Fallzahlen_\d+_(keine|zeile|spalte|beide)$/i;

/** A table of counts, marked by a name of the workbook. */
export interface Mark {
  readonly name: string;
  readonly area: Area;
  /** Whether its last row and its last column are said to be totals. */
  readonly hasTotalRow: boolean;
  readonly hasTotalColumn: boolean;
}

/** The marked tables, and the marks that cannot be read. */
export function marksOf(
  workbook: Workbook,
  areas: Areas,
): { marks: readonly Mark[]; unread: readonly string[] } {
  const marks: Mark[] = [];
  const unread: string[] = [];
  for (const { name, formula, sheet = '' } of workbook.names) {
    if (!MARK.test(name)) continue;
    const word = COMPLETE.exec(name)?.[1]?.toLowerCase();
    const [area, ...more] = areas.of(formula, { sheet, row: 0, column: 0 }) ?? [];
    if (word === undefined || !area || more.length > 0) unread.push(name);
    else
      marks.push({
        name,
        area,
        hasTotalRow: word === 'zeile' || word === 'beide',
        hasTotalColumn: word === 'spalte' || word === 'beide',
      });
  }
  return { marks, unread };
}

export function isMarked(marks: readonly Mark[], sheet: string, key: number): boolean {
  return marks.some(({ area }) => area.sheet === sheet && contains(area, rowOf(key), columnOf(key)));
}
