import type { ShareReport } from '../types';
import { isCover, isOwnCover } from './cover';
import { CellSet } from './disclosure/cell-set';
import { derivedFrom } from './disclosure/derived';
import { isMarked, marksOf } from './disclosure/marks';
import { pivotTablesOf } from './disclosure/pivots';
import type { PivotTable } from './disclosure/pivots';
import { Areas } from './formulas/areas';
import { Readers } from './formulas/readers';
import { cellKey } from './read/cell-name';
import { unseenIn } from './read/hidden';
import { isShown } from './read/shown';
import type { Workbook } from './read/workbook';
import type { Sheet } from './read/workbook-types';

/** A sheet that goes along, before and after. */
export interface SheetPair {
  readonly before: Sheet;
  readonly after: Sheet;
}

/** What the proof looks at: the workbook, the copy, and what the rewriter says it has done. */
export class Pair {
  private expected_: readonly Sheet[] | undefined;
  private kept_: readonly SheetPair[] | undefined;

  private sourceAreas_: Areas | undefined;
  private copyAreas_: Areas | undefined;
  private sourceReaders_: Readers | undefined;
  private suppressed_: CellSet | undefined;
  private emptied_: CellSet | undefined;
  private marks_: ReturnType<typeof marksOf> | undefined;
  private pivots_: readonly PivotTable[] | undefined;
  private derived_: CellSet | undefined;
  private hidden_: CellSet | undefined;

  constructor(
    readonly source: Workbook,
    readonly copy: Workbook,
    readonly report: ShareReport,
  ) {}

  /** The sheets that should go along, in order. An older cover of ours gives way to the new one. */
  get expected(): readonly Sheet[] {
    return (this.expected_ ??= this.source.sheets.filter(
      (sheet) => this.goesAlong(sheet) && !isOwnCover(this.source, sheet),
    ));
  }

  /** The sheets of the source that must not be in the copy. */
  get leftOut(): readonly Sheet[] {
    return this.source.sheets.filter((sheet) => !this.goesAlong(sheet));
  }

  /** The sheet that tells about the copy: the last one. */
  get cover(): Sheet | undefined {
    const last = this.copy.sheets.at(-1);
    return last && isCover(last.title) ? last : undefined;
  }

  /** The sheets of the copy without its cover. */
  get shared(): readonly Sheet[] {
    const { cover } = this;
    return this.copy.sheets.filter((sheet) => sheet !== cover);
  }

  /** Worksheets that are in both. */
  get kept(): readonly SheetPair[] {
    return (this.kept_ ??= this.expected.flatMap((before) => {
      const after = this.shared.find(({ title }) => title === before.title);
      return after && before.kind === 'worksheet' && after.kind === 'worksheet' ? [{ before, after }] : [];
    }));
  }

  get sourceAreas(): Areas {
    return (this.sourceAreas_ ??= new Areas(this.source));
  }

  /** Which formulas of the workbook read a cell. */
  get sourceReaders(): Readers {
    return (this.sourceReaders_ ??= new Readers(this.source.sheets, this.sourceAreas));
  }

  get copyAreas(): Areas {
    return (this.copyAreas_ ??= new Areas(this.copy));
  }

  /** The cells that the rewriter says it has suppressed. */
  get suppressed(): CellSet {
    return (this.suppressed_ ??= cellsOf(this.report.suppressed));
  }

  /** Cells that held something and are empty in the copy, because nobody sees them. */
  get emptied(): CellSet {
    return (this.emptied_ ??= this.findEmptied());
  }

  /** The tables of counts that the workbook marks. */
  get marks(): ReturnType<typeof marksOf> {
    return (this.marks_ ??= marksOf(this.source, this.sourceAreas));
  }

  /** The pivot tables of the workbook. */
  get pivots(): readonly PivotTable[] {
    return (this.pivots_ ??= pivotTablesOf(this.source, this.sourceAreas, this.sourceReaders));
  }

  /** The cells that show what was computed from suppressed ones, before anything was done about it. */
  get derived(): CellSet {
    if (this.derived_) return this.derived_;
    if (this.suppressed.isEmpty) return (this.derived_ = new CellSet());
    const { marks } = this.marks;
    return (this.derived_ = derivedFrom(
      this.suppressed,
      this.sourceReaders,
      (sheet, key) => isMarked(marks, sheet, key),
      this.pivots,
    ));
  }

  /** The cells whose values nothing in the copy may tell. */
  get hiddenAndDerived(): CellSet {
    if (this.hidden_) return this.hidden_;
    const all = new CellSet();
    for (const cells of [this.suppressed, this.derived]) for (const cell of cells) all.add(...cell);
    return (this.hidden_ = all);
  }

  private findEmptied(): CellSet {
    const emptied = new CellSet();
    const countsHidden = this.report.options.hiddenCells === 'leeren';
    for (const { before } of this.kept) {
      const isHidden = unseenIn(before, countsHidden, this.source.formats);
      for (let index = 0; isHidden && index < before.grid.count; index += 1)
        if (isHidden(index) && isShown(this.source, before, index))
          emptied.add(before.title, before.grid.keys[index] as number);
    }
    return emptied;
  }

  private goesAlong(sheet: Sheet): boolean {
    const { leaveOut, macros } = this.report.options;
    const title = sheet.title.toLowerCase();
    const isTable = sheet.kind === 'worksheet' || sheet.kind === 'chartsheet' || macros === 'bleiben';
    return isTable && sheet.isVisible && !leaveOut.some((other) => other.toLowerCase() === title);
  }
}

function cellsOf(places: readonly { readonly sheet: string; readonly cell: string }[]): CellSet {
  const cells = new CellSet();
  for (const { sheet, cell } of places) cells.add(sheet, cellKey(cell));
  return cells;
}
