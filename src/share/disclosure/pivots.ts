import type { Job } from '../step';
import type { Area } from '../workbook/model';
import { isInside } from './marked-tables';
import type { CellPlace } from './readers';

/** A pivot table: its numbers are no formulas, but computed from its source all the same. */
interface Pivot {
  readonly area: Area;
  /** The cells it was made of; undefined: nobody can say. */
  readonly source: readonly Area[] | undefined;
}

const READS_PIVOT = /GETPIVOTDATA/i;

/** The pivot tables of the workbook, and what shows their numbers. */
export class Pivots {
  private readonly pivots: readonly Pivot[];
  private readonly told = new Set<Pivot>();

  constructor(private readonly job: Job) {
    this.pivots = job.workbook.pivots.map(({ area, source }) => {
      const areas = source === undefined ? [] : job.reads(source, area.sheet);
      return { area, source: areas?.length === 0 ? undefined : areas };
    });
  }

  /** What shows numbers of pivot tables that were made of this cell; of each table once. */
  *of({ sheet, row, column }: CellPlace): Generator<CellPlace> {
    for (const pivot of this.pivots)
      if (pivot.source?.some((area) => isInside(area, sheet, row, column))) yield* this.tell(pivot);
  }

  /** What shows numbers of pivot tables of which nobody can say what they were made of. */
  *unknown(): Generator<CellPlace> {
    for (const pivot of this.pivots) if (!pivot.source) yield* this.tell(pivot);
  }

  private *tell(pivot: Pivot): Generator<CellPlace> {
    if (this.told.has(pivot)) return;
    this.told.add(pivot);
    yield* this.numbersIn(pivot.area);
    for (const { title } of this.job.workbook.sheets) yield* this.queriesOf(pivot.area, title);
  }

  private *numbersIn(area: Area): Generator<CellPlace> {
    const { sheet } = area;
    const cells = this.job.workbook.cells(sheet);
    for (let cell = 0; cells && cell < cells.count; cell += 1) {
      const [row, column] = [cells.rowOf(cell), cells.columnOf(cell)];
      if (isInside(area, sheet, row, column) && cells.valueOf(cell)?.type === 'zahl')
        yield { sheet, row, column };
    }
  }

  /** Formulas that name any cell of the table, mostly its first, to ask for a number of it. */
  private *queriesOf(pivot: Area, sheet: string): Generator<CellPlace> {
    const cells = this.job.workbook.cells(sheet);
    for (let cell = 0; cells && cell < cells.count; cell += 1) {
      const formula = cells.hasFormula(cell) ? cells.formulaOf(cell) : undefined;
      if (formula === undefined || !READS_PIVOT.test(formula)) continue;
      const place = { row: cells.rowOf(cell), column: cells.columnOf(cell) };
      if (this.job.reads(formula, sheet, place)?.some((area) => overlap(area, pivot)))
        yield { sheet, ...place };
    }
  }
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.sheet === other.sheet &&
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
