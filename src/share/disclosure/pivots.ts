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
/** Numbers out of a data model, which may hold what a marked table counts. */
const READS_MODEL = /CUBE(?:VALUE|SETCOUNT|KPIMEMBER)/i;

/** The pivot tables of the workbook, and what shows their numbers. */
export class Pivots {
  private readonly pivots: readonly Pivot[];
  private readonly told = new Set<Pivot>();
  private readonly asked = new Set<Pivot>();

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

  /**
   * What shows numbers of a pivot table in which a count is hidden: formulas that ask it for one, and the pivot tables
   * that were made of the same rows, which count the same persons in other groups.
   */
  *beside({ sheet, row, column }: CellPlace): Generator<CellPlace> {
    for (const pivot of this.pivots) {
      if (this.asked.has(pivot) || !isInside(pivot.area, sheet, row, column)) continue;
      this.asked.add(pivot);
      for (const { title } of this.job.workbook.sheets) yield* this.queriesOf(pivot.area, title);
      for (const other of this.pivots)
        if (other !== pivot && shareSource(pivot, other)) yield* this.tell(other);
    }
  }

  /** What shows numbers of pivot tables and data models of which nobody can say what they were made of. */
  *unknown(): Generator<CellPlace> {
    for (const pivot of this.pivots) if (!pivot.source) yield* this.tell(pivot);
    for (const { title } of this.job.workbook.sheets)
      for (const { place } of this.formulasIn(title, READS_MODEL)) yield place;
  }

  /** The cells that the pivot tables with this cell were made of, as far as somebody can say. */
  sourcesOf({ sheet, row, column }: CellPlace): readonly (readonly Area[])[] {
    return this.pivots.flatMap(({ area, source }) =>
      source && isInside(area, sheet, row, column) ? [source] : [],
    );
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
    for (const { formula, place } of this.formulasIn(sheet, READS_PIVOT))
      if (this.job.reads(formula, sheet, place)?.some((area) => overlap(area, pivot))) yield place;
  }

  private *formulasIn(sheet: string, calling: RegExp): Generator<{ formula: string; place: CellPlace }> {
    const cells = this.job.workbook.cells(sheet);
    for (let cell = 0; cells && cell < cells.count; cell += 1) {
      const formula = cells.hasFormula(cell) ? cells.formulaOf(cell) : undefined;
      if (formula !== undefined && calling.test(formula))
        yield { formula, place: { sheet, row: cells.rowOf(cell), column: cells.columnOf(cell) } };
    }
  }
}

/** Where nobody can say what one of them was made of, it may be the same. */
function shareSource({ source: one }: Pivot, { source: other }: Pivot): boolean {
  return !one || !other || one.some((area) => other.some((there) => overlap(area, there)));
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.sheet === other.sheet &&
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
