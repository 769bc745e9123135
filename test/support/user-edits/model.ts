import { spilledCells, cellKey } from '../../../src/host/xlsx/sheet/spills';
import { parseArea, type Area } from '../../../src/host/xlsx/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/host/xlsx/snapshot';

export type Content = string | number | boolean;

/** A cell as somebody entered it. */
interface ModelCell {
  readonly content: Content;
  /** Whether the user entered it. */
  readonly isUsers: boolean;
}

export interface ModelSheet {
  title: string;
  /** By `row,column`. */
  cells: Map<string, ModelCell>;
  /** Its table, header row included. */
  table?: Area;
}

interface Place {
  readonly sheet: ModelSheet;
  readonly row: number;
  readonly column: number;
}

const keyOf = (row: number, column: number): string => `${row},${column}`;

/**
 * Where everything is after the user's edits: plain positions that shift, computed without the host and without the
 * add-in. Formulas keep the text with which they were entered; those that lead to cells are followed by place alone.
 */
export class UserModel {
  readonly sheets: ModelSheet[];
  /** Names that stand for one cell. */
  readonly names = new Map<string, Place>();
  /** Names that the user removed while their cells stayed. */
  readonly removedNames = new Set<string>();

  constructor(snapshot: WorkbookSnapshot) {
    this.sheets = snapshot.sheets.map(sheetOf);
    for (const { name, formula } of snapshot.names) {
      const match = /^'?([^'!]+)'?!(\$[A-Z]+\$\d+)$/.exec(formula);
      const sheet = match && this.sheets.find(({ title }) => title === match[1]);
      if (!sheet) continue;
      const { top, left } = parseArea(match[2] ?? '');
      this.names.set(name, { sheet, row: top, column: left });
    }
  }

  type(sheet: ModelSheet, row: number, column: number, content: Content): void {
    if (content === '') sheet.cells.delete(keyOf(row, column));
    else sheet.cells.set(keyOf(row, column), { content, isUsers: true });
  }

  /** Moves every cell and name of a sheet; null: it is gone. */
  move(
    sheet: ModelSheet,
    to: (row: number, column: number) => readonly [number, number] | null,
    target: ModelSheet = sheet,
  ): void {
    const moved = [...sheet.cells].flatMap(([key, cell]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const place = to(row, column);
      return place ? [[keyOf(...place), cell] as const] : [];
    });
    target.cells = new Map(moved);
    for (const [name, { sheet: its, row, column }] of this.names) {
      if (its !== sheet) continue;
      const place = to(row, column);
      if (place) this.names.set(name, { sheet: target, row: place[0], column: place[1] });
      else this.names.delete(name);
    }
    if (!sheet.table) return;
    const [top, left] = to(sheet.table.top, sheet.table.left) ?? [0, 0];
    const [bottom, right] = to(sheet.table.bottom, sheet.table.right) ?? [0, 0];
    sheet.table = { top, left, bottom, right };
  }

  /** One cell cut and pasted: what was at the target gives way. */
  cut(sheet: ModelSheet, from: readonly [number, number], to: readonly [number, number]): void {
    const cell = sheet.cells.get(keyOf(...from));
    sheet.cells.delete(keyOf(...from));
    if (cell) sheet.cells.set(keyOf(...to), cell);
    else sheet.cells.delete(keyOf(...to));
    for (const [name, place] of this.names) {
      if (place.sheet !== sheet || keyOf(place.row, place.column) !== keyOf(...from)) continue;
      this.names.set(name, { sheet, row: to[0], column: to[1] });
    }
  }

  removeName(name: string): void {
    this.names.delete(name);
    this.removedNames.add(name);
  }

  /** How far the cells of a sheet reach. */
  end({ cells }: ModelSheet): { row: number; column: number } {
    const places = [...cells.keys()].map((key) => key.split(',').map(Number));
    const last = (index: number): number => Math.max(0, ...places.map((place) => place[index] ?? 0));
    return { row: last(0), column: last(1) };
  }
}

function sheetOf(sheet: SheetSnapshot): ModelSheet {
  const [table] = sheet.tables;
  return {
    title: sheet.name,
    cells: new Map([...contentsOf(sheet)].map(([key, content]) => [key, { content, isUsers: false }])),
    ...(table && { table: parseArea(table.address) }),
  };
}

/** What was entered into the cells of a sheet, by `row,column`: not what a formula beside them fills. */
export function contentsOf({ cells }: SheetSnapshot): Map<string, Content> {
  const spilled = spilledCells(cells);
  return new Map(
    cells.flatMap(({ row, column, value, formula }) => {
      const content = formula ?? (spilled.has(cellKey(row, column)) ? null : value);
      return content === null || content === '' ? [] : [[keyOf(row, column), content] as const];
    }),
  );
}
