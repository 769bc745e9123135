import { COLUMNS, ROWS } from '../cells/address';
import type { CellAt } from '../step';
import type { Area, NameEntry, WorkbookModel } from '../workbook/model';
import { analyse } from './analysis';
import type { Analysis } from './analysis';
import { movedRectangle, NO_MOVE } from './move';
import type { Move } from './move';
import type { CellReference, Reference } from './reference';
import { isSizeOf, sizeAround, stretched, turned, UNBOUNDED } from './stretched-areas';
import type { Argument, StretchedCall } from './stretched-calls';
import { areaInTable } from './table-areas';

/** Where a formula stands. */
export interface Standing {
  readonly sheet: string;
  readonly at?: CellAt | undefined;
  /** For a member of a shared formula: how far from the cell that brings it. */
  readonly move?: Move;
}

/** Everything a formula depends on, names followed to their end. */
export interface Reading {
  readonly areas: Area[];
  /** Cells whose formula fills what is read: `A1#`. */
  readonly anchors: Area[];
  /** Lower-case names that were followed. */
  readonly names: Set<string>;
  readonly analyses: Analysis[];
  /** It names something that is not there, or that nobody can follow. */
  hasUnknown: boolean;
  /** It names something that does not exist: a cell then reads nothing there. */
  hasMissingName: boolean;
  readsOutside: boolean;
}

/** One formula that leads to more names is made to keep its reader busy. */
const MOST_NAMES = 200;
/** Excel's longest formula has room for fewer calls of SUMIF. */
const MOST_STRETCHED = 1000;

/** Follows formulas through the workbook as it was. */
export class FormulaReader {
  private readonly sheets: ReadonlyMap<string, number>;
  private readonly names = new Map<string, NameEntry>();
  private readonly tables: ReadonlyMap<string, WorkbookModel['tables'][number]>;
  private readonly knownNames: ReadonlySet<string>;
  private isInArgument = false;
  private stretchedLeft = MOST_STRETCHED;

  constructor(private readonly workbook: WorkbookModel) {
    this.sheets = new Map(workbook.sheets.map(({ title }, index) => [title.toLowerCase(), index]));
    for (const name of workbook.names) this.names.set(nameKey(name.name, name.sheet), name);
    this.knownNames = new Set(workbook.names.map(({ name }) => name.toLowerCase()));
    this.tables = new Map(workbook.tables.map((table) => [table.name.toLowerCase(), table]));
  }

  read(formula: string, standing: Standing): Reading {
    const reading = emptyReading();
    this.stretchedLeft = MOST_STRETCHED;
    this.follow(analyse(formula), standing, reading);
    return reading;
  }

  nameFor(name: string, sheet: string): NameEntry | undefined {
    return this.names.get(nameKey(name, sheet)) ?? this.names.get(nameKey(name, undefined));
  }

  private follow(analysis: Analysis, standing: Standing, reading: Reading): void {
    reading.analyses.push(analysis);
    if (analysis.unreadable) reading.hasUnknown = true;
    const first = reading.areas.length;
    for (const reference of analysis.references) this.refer(reference, analysis, standing, reading);
    // A called name may be one with a LAMBDA; if it is none, it is a macro's.
    for (const name of analysis.unknownCalls)
      if (this.nameFor(name, standing.sheet))
        this.followName(name, standing.sheet, analysis, standing, reading);
    for (const call of analysis.stretched) this.stretch(call, analysis, standing, reading);
    if (analysis.spansParts) spanParts(reading.areas, first);
    if (analysis.calls.has('verschoben'))
      for (let index = first; index < reading.areas.length; index += 1)
        reading.areas[index] = wholeSheet((reading.areas[index] as Area).sheet);
  }

  /** SUMIF(A1:A4,"x",B1) reads B1:B4. */
  private stretch(call: StretchedCall, analysis: Analysis, standing: Standing, reading: Reading): void {
    // A name that is computed, and that says what another call reads: nobody writes that.
    if (this.isInArgument || (this.stretchedLeft -= 1) < 0) {
      reading.hasUnknown = true;
      return;
    }
    const like = this.readArgument(call.like, analysis, standing);
    const from = this.readArgument(call.from, analysis, standing);
    const hasParameters = analysis.calls.has('namen') || analysis.unknownCalls.length > 0;
    const isOpen = (argument: Argument, { areas }: Reading): boolean =>
      hasParameters && !(argument.isSingle && areas.length > 0);
    if (isOpen(call.from, from) || like.hasUnknown || from.hasUnknown) reading.hasUnknown = true;
    const isUnbounded = isOpen(call.like, like) || like.anchors.length > 0;
    const size = (isUnbounded ? undefined : sizeAround(like.areas)) ?? UNBOUNDED;
    for (const area of from.areas)
      if (!call.from.isSingle || !isSizeOf(size, area))
        reading.areas.push(stretched(area, call.isLine ? turned(size) : size, call.from.isSingle));
  }

  private readArgument({ references }: Argument, analysis: Analysis, standing: Standing): Reading {
    const reading = emptyReading();
    this.isInArgument = true;
    for (const reference of references) this.refer(reference, analysis, standing, reading);
    this.isInArgument = false;
    return reading;
  }

  private refer(reference: Reference, analysis: Analysis, standing: Standing, reading: Reading): void {
    switch (reference.type) {
      case 'extern':
        reading.readsOutside = true;
        return;
      case 'zellen':
        return this.readCells(reference, standing, reading);
      case 'blatt':
        // A sheet of another name is a workbook: Mappe2.xlsx!Name.
        if (this.sheets.has(reference.sheet.toLowerCase()))
          reading.areas.push(nothingOf(this.titleOf(reference.sheet)));
        else reading.readsOutside = true;
        return;
      case 'tabelle':
        return this.readTable(reference, standing, reading);
      case 'name':
        if (reference.sheet !== '' && !this.sheets.has(reference.sheet.toLowerCase()))
          reading.readsOutside = true;
        else this.followName(reference.name, reference.sheet || standing.sheet, analysis, standing, reading);
    }
  }

  private readCells(reference: CellReference, { sheet, move = NO_MOVE }: Standing, reading: Reading): void {
    const rectangle = movedRectangle(reference, move);
    const titles = this.titlesOf(reference.sheet || sheet);
    if (!titles) reading.readsOutside = true;
    for (const title of titles ?? []) {
      const area = { sheet: title, ...rectangle };
      reading.areas.push(area);
      if (reference.spilled) reading.anchors.push(area);
    }
  }

  /** `A:C` all sheets from A to C. undefined: not of this workbook. */
  private titlesOf(context: string): readonly string[] | undefined {
    const whole = this.sheets.get(context.toLowerCase());
    if (whole !== undefined) return [this.workbook.sheets[whole]?.title ?? ''];
    const ends = context.split(':').map((title) => this.sheets.get(title.toLowerCase()));
    const [from, to] = ends;
    if (ends.length !== 2 || from === undefined || to === undefined) return undefined;
    return this.workbook.sheets.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ title }) => title);
  }

  private titleOf(sheet: string): string {
    return this.workbook.sheets[this.sheets.get(sheet.toLowerCase()) ?? -1]?.title ?? sheet;
  }

  private readTable(
    reference: Extract<Reference, { type: 'tabelle' }>,
    { sheet, at }: Standing,
    reading: Reading,
  ): void {
    const named = this.tables.get(reference.table.toLowerCase());
    // Without a name it is the table around the formula; without a place, one of the tables on its sheet.
    const tables = named
      ? [named]
      : reference.table === ''
        ? this.workbook.tables.filter(({ area }) => area.sheet === sheet && (!at || holds(area, at)))
        : [];
    for (const { name } of tables) reading.names.add(name.toLowerCase());
    const areas = tables.flatMap((table) => areaInTable(table, reference, at?.row) ?? []);
    if (areas.length === 0) reading.hasUnknown = true;
    reading.areas.push(...areas);
  }

  private followName(
    name: string,
    sheet: string,
    { calls }: Analysis,
    standing: Standing,
    reading: Reading,
  ): void {
    const table = this.tables.get(name.toLowerCase());
    const entry = this.nameFor(name, sheet);
    if (!entry && table) {
      const whole = { type: 'tabelle', table: name, columns: [], sections: [] } as const;
      return this.readTable(whole, standing, reading);
    }
    if (!entry) {
      // In a LET or LAMBDA it may be one of its own; one that belongs to another sheet is left to nobody's guess.
      if (calls.has('namen')) return;
      if (this.knownNames.has(name.toLowerCase())) reading.hasUnknown = true;
      else reading.hasMissingName = true;
      return;
    }
    const key = nameKey(entry.name, entry.sheet);
    if (reading.names.has(key)) return;
    if (reading.names.size >= MOST_NAMES) {
      reading.hasUnknown = true;
      return;
    }
    reading.names.add(key);
    // References of names without $ count from A1.
    const move = standing.at ? { rows: standing.at.row, columns: standing.at.column } : NO_MOVE;
    this.follow(analyse(entry.formula), { sheet: entry.sheet ?? sheet, at: standing.at, move }, reading);
  }
}

const emptyReading = (): Reading => ({
  areas: [],
  anchors: [],
  names: new Set(),
  analyses: [],
  hasUnknown: false,
  hasMissingName: false,
  readsOutside: false,
});

/** The key of a name in `Reading.names`. */
export const nameKey = (name: string, sheet: string | undefined): string =>
  sheet === undefined ? name.toLowerCase() : `${sheet.toLowerCase()}!${name.toLowerCase()}`;

const wholeSheet = (sheet: string): Area => ({
  sheet,
  top: 0,
  left: 0,
  bottom: ROWS - 1,
  right: COLUMNS - 1,
});
const nothingOf = (sheet: string): Area => ({ sheet, top: 0, left: 0, bottom: -1, right: -1 });
const holds = (area: Area, { row, column }: CellAt): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** Adds, for each sheet, the rectangle around all areas from `first` on. */
function spanParts(areas: Area[], first: number): void {
  const spans = new Map<string, Area>();
  for (const area of areas.slice(first)) {
    const span = spans.get(area.sheet) ?? area;
    spans.set(area.sheet, {
      sheet: area.sheet,
      top: Math.min(span.top, area.top),
      left: Math.min(span.left, area.left),
      bottom: Math.max(span.bottom, area.bottom),
      right: Math.max(span.right, area.right),
    });
  }
  areas.push(...spans.values());
}
