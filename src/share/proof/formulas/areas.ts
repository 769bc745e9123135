import type { Rectangle } from '../read/cell-name';
import { LAST_COLUMN, LAST_ROW, contains, keyOf, rectangleOf } from '../read/cell-name';
import type { Workbook } from '../read/workbook';
import type { Table } from '../read/workbook-types';
import type { Reference } from './references';
import { referencesOf } from './references';

/** A rectangle of cells of a sheet. */
export interface Area extends Rectangle {
  /** The title of the sheet. */
  readonly sheet: string;
}

/** Where a formula stands. */
interface Position {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Names may lead to names; a formula that follows more than this leads anywhere or nowhere. */
const MOST_NAMES = 1_000;

const WHOLE_SHEET = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Places the references of formulas in the sheets of a workbook. */
export class Areas {
  private readonly byFormula = new Map<string, readonly Reference[]>();

  constructor(private readonly workbook: Workbook) {}

  /**
   * The cells that a formula reads; undefined where nobody can say. `written` is the cell that its relative references
   * are written for: the first cell of a shared formula, A1 for a name.
   */
  of(
    formula: string,
    at: Position,
    written: { row: number; column: number } = at,
  ): readonly Area[] | undefined {
    const areas: Area[] = [];
    const state = { namesLeft: MOST_NAMES, readsBeside: false };
    if (!this.collect(formula, at, written, areas, state)) return undefined;
    return state.readsBeside ? areas.map(({ sheet }) => ({ sheet, ...WHOLE_SHEET })) : areas;
  }

  private collect(
    formula: string,
    at: Position,
    written: { row: number; column: number },
    areas: Area[],
    state: { namesLeft: number; readsBeside: boolean },
  ): boolean {
    return this.place(this.references(formula), at, written, areas, state);
  }

  private place(
    references: readonly Reference[],
    at: Position,
    written: { row: number; column: number },
    areas: Area[],
    state: { namesLeft: number; readsBeside: boolean },
  ): boolean {
    for (const reference of references) {
      switch (reference.kind) {
        case 'unknown':
          return false;
        case 'beside':
          state.readsBeside = true;
          break;
        case 'cells':
          this.placeCells(reference, at, written, areas);
          break;
        case 'table':
          areas.push(...this.placeTable(reference, at));
          break;
        case 'name': {
          const named = this.formulaOf(reference, at);
          if (named === undefined) break;
          state.namesLeft -= 1;
          if (state.namesLeft < 0) return false;
          const inside = { ...at, sheet: reference.sheet || at.sheet };
          if (!this.collect(named, inside, { row: 0, column: 0 }, areas, state)) return false;
          break;
        }
        case 'resized': {
          const [size, start]: [Area[], Area[]] = [[], []];
          if (reference.start.some(isParameter)) return false;
          if (!this.place(reference.start, at, written, start, state)) return false;
          if (!this.place(reference.size, at, written, size, state)) return false;
          const isOpen = size.length === 0 || reference.size.some(isParameter);
          const [rows, columns] = isOpen ? [LAST_ROW + 1, LAST_COLUMN + 1] : extentOf(size);
          for (const area of start) areas.push(...resized(area, rows, columns, reference));
        }
      }
    }
    return true;
  }

  private references(formula: string): readonly Reference[] {
    const known = this.byFormula.get(formula);
    if (known) return known;
    const references = referencesOf(formula);
    this.byFormula.set(formula, references);
    return references;
  }

  private placeCells(
    { sheet, top, left, bottom, right, isSpill, isJoined }: Extract<Reference, { kind: 'cells' }>,
    at: Position,
    written: { row: number; column: number },
    areas: Area[],
  ): void {
    const row = ({ at: row_, isFixed }: typeof top) =>
      isFixed ? row_ : wrapped(row_ + at.row - written.row, LAST_ROW + 1);
    const column = ({ at: column_, isFixed }: typeof left) =>
      isFixed ? column_ : wrapped(column_ + at.column - written.column, LAST_COLUMN + 1);
    for (const title of this.sheetsBetween(sheet || at.sheet)) {
      const area = {
        sheet: title,
        top: row(top),
        left: column(left),
        bottom: row(bottom),
        right: column(right),
      };
      const before = areas.at(-1);
      if (isJoined && before && (sheet === '' || before.sheet === title))
        areas[areas.length - 1] = around(before, area);
      else areas.push(isSpill ? this.spillFrom(area) : area);
    }
  }

  /** `Jan:Dez` are all sheets from one to the other. */
  private sheetsBetween(written: string): readonly string[] {
    const { sheets } = this.workbook;
    const index = (title: string) =>
      sheets.findIndex((sheet) => sheet.title.toLowerCase() === title.toLowerCase());
    const [first = '', last = first] = index(written) >= 0 ? [written] : written.split(':');
    const [from, to] = [index(first), index(last)];
    if (from < 0 || to < 0) return [];
    return sheets.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ title }) => title);
  }

  private spillFrom(area: Area): Area {
    const grid = this.workbook.sheet(area.sheet)?.grid;
    const { kind, ref = '' } = grid?.formulaKinds.get(keyOf(area.top, area.left)) ?? {};
    return kind === 'array' ? { ...area, ...rectangleOf(ref) } : area;
  }

  private formulaOf({ name, sheet }: { name: string; sheet: string }, at: Position): string | undefined {
    const scope = (sheet || at.sheet).toLowerCase();
    const found = this.workbook.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    const own = found.find((one) => one.sheet?.toLowerCase() === scope);
    return (own ?? found.find((one) => one.sheet === undefined))?.formula;
  }

  private placeTable(
    { table, columns, sections }: Extract<Reference, { kind: 'table' }>,
    at: Position,
  ): readonly Area[] {
    const found = this.workbook.tables.find((one) =>
      table === ''
        ? one.sheet === at.sheet && contains(one.area, at.row, at.column)
        : one.name.toLowerCase() === table.toLowerCase(),
    );
    if (!found) return [];
    const places = columns.map((column) =>
      found.columns.findIndex((one) => one.toLowerCase() === column.toLowerCase()),
    );
    if (places.includes(-1)) return [];
    const [first = 0, last = first] = columns.length === 0 ? [0, found.columns.length - 1] : places;
    const left = found.area.left + Math.min(first, last);
    const right = found.area.left + Math.max(first, last);
    return rowsOf(found, sections, at).map(([top, bottom]) => ({
      sheet: found.sheet,
      top,
      bottom,
      left,
      right,
    }));
  }
}

function rowsOf(
  { area, headerRows, totalsRows }: Table,
  sections: readonly string[],
  at: Position,
): readonly (readonly [number, number])[] {
  const data = [area.top + headerRows, area.bottom - totalsRows] as const;
  return (sections.length === 0 ? ['data'] : sections).map((section) => {
    switch (section) {
      case 'all':
        return [area.top, area.bottom];
      case 'headers':
        return [area.top, area.top + headerRows - 1];
      case 'totals':
        return [area.bottom - totalsRows + 1, area.bottom];
      case 'this row':
        return [at.row, at.row];
      default:
        return data;
    }
  });
}

/** A parameter of LET or LAMBDA: it is given elsewhere. */
const isParameter = (reference: Reference): boolean =>
  reference.kind === 'name' && /^_xlpm\./i.test(reference.name);

/** How many rows and columns hold all of these areas. */
function extentOf(areas: readonly Area[]): readonly [rows: number, columns: number] {
  const whole = areas.reduce(around);
  return [whole.bottom - whole.top + 1, whole.right - whole.left + 1];
}

function resized(
  area: Area,
  rows: number,
  columns: number,
  { isExact, isVector }: { isExact: boolean; isVector: boolean },
): readonly Area[] {
  const { sheet, top, left, bottom, right } = area;
  if (isExact && bottom - top + 1 === rows && right - left + 1 === columns) return [];
  const [down, across] = isVector ? [Math.max(rows, columns), Math.max(rows, columns)] : [rows, columns];
  const [lastTop, lastLeft] = isExact ? [top, left] : [bottom, right];
  return [
    {
      sheet,
      top,
      left,
      bottom: Math.min(LAST_ROW, lastTop + down - 1),
      right: Math.min(LAST_COLUMN, lastLeft + across - 1),
    },
  ];
}

function around(one: Area, other: Area): Area {
  return {
    sheet: one.sheet,
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Relative references that leave the sheet come in again on its other side. */
function wrapped(place: number, size: number): number {
  return ((place % size) + size) % size;
}
