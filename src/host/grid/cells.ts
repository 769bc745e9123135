import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { cellKey } from '../xlsx/sheet/spills';
import type { StyleSnapshot } from '../xlsx/snapshot';
import { bounding, cellArea, cellsOf, intersection, isWholeColumns, isWholeRows } from './area';
import { EMPTY, fromCellData, toCellData } from './cell-data';
import type { CellContent, CellInput } from './cell-data';
import type { CellMatrix, Engine } from './engine/engine';
import type { Area } from './reference';
import type { Spills } from './spills';
import { fromEngineStyle, NO_STYLE, toEngineStyle } from './style';
import type { StylePatch } from './style';

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
  /** Set together with the value, where the value brings one (`12%`). */
  readonly numberFormat?: string;
  /** Set together with the value: how a whole cell of a file comes in at once. */
  readonly style?: StylePatch;
}

/** Contents and looks of cells. */
export class Cells {
  constructor(
    private readonly engine: Engine,
    private readonly spills: Spills,
  ) {}

  read(sheetId: string, row: number, column: number): CellContent {
    const cell = this.raw(sheetId, row, column);
    const formula = this.formulaOf(sheetId, row, column, cell);
    if (formula !== undefined) return { ...fromCellData(cell), formula };
    const own = fromCellData(cell);
    if (own.value !== null) return own;
    const spilled = this.spills.cell(sheetId, row, column);
    return spilled ? fromCellData(spilled) : EMPTY;
  }

  /** The block's cells by rows; an area beyond what the engine holds is empty there. */
  readArea<T>(
    sheetId: string,
    area: Area,
    convert: (content: CellContent, row: number, column: number) => T,
  ): T[][] {
    const rows: T[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line: T[] = [];
      for (let column = area.left; column <= area.right; column += 1) {
        line.push(convert(this.read(sheetId, row, column), row, column));
      }
      rows.push(line);
    }
    return rows;
  }

  write(sheetId: string, writes: readonly CellWrite[]): void {
    if (writes.length === 0) return;
    this.makeRoom(sheetId, writes.map(({ row, column }) => cellArea(row, column)).reduce(bounding));
    const matrix: CellMatrix = {};
    for (const { row, column, input, numberFormat, style } of writes) {
      const data = toCellData(input);
      if (style) data.s = toEngineStyle(style);
      if (numberFormat) data.s = toEngineStyle({ numberFormat });
      (matrix[row] ??= {})[column] = data;
    }
    this.engine.writeCells(sheetId, matrix);
  }

  /** A look changes no content: without its type the engine would make text of a number in a cell for text. */
  setStyle(
    sheetId: string,
    area: Area,
    patch: StylePatch | ((row: number, column: number) => StylePatch),
  ): void {
    const target = this.clip(sheetId, area);
    const matrix: CellMatrix = {};
    const held = this.engine.sheet(sheetId).getCellMatrix();
    const shared = typeof patch === 'function' ? null : toEngineStyle(patch);
    for (const [row, column] of cellsOf(target)) {
      const style =
        shared ?? toEngineStyle((patch as (row: number, column: number) => StylePatch)(row, column));
      const type = held.getValue(row, column)?.t;
      (matrix[row] ??= {})[column] = type == null ? { s: style } : { s: style, t: type };
    }
    this.engine.writeStyles(sheetId, matrix);
  }

  clearStyle(sheetId: string, area: Area): void {
    this.setStyle(sheetId, area, NO_STYLE);
  }

  styleAt(sheetId: string, row: number, column: number): Omit<StyleSnapshot, 'locked'> {
    return fromEngineStyle(this.engineStyleAt(sheetId, row, column));
  }

  /** The smallest area around everything in use, or null for an empty sheet. Formats count unless `valuesOnly`. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    const add = (area: Area): void => {
      used = used ? bounding(used, area) : area;
    };
    this.engine
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const filled = fromCellData(cell).value !== null || cell?.f || cell?.si;
        if (filled || (!valuesOnly && cell?.s)) add(cellArea(row, column));
      });
    for (const { area } of this.spills.list(sheetId)) add(area);
    return used;
  }

  /** Every cell that holds something or has a look, by row and column: far cells leave no way to go through an area. */
  occupied(sheetId: string): (readonly [row: number, column: number])[] {
    const cells = new Map<number, readonly [number, number]>();
    const add = (row: number, column: number): void => void cells.set(cellKey(row, column), [row, column]);
    this.engine.sheet(sheetId).getCellMatrix().forValue(add);
    for (const { area } of this.spills.list(sheetId))
      for (const [row, column] of cellsOf(area)) add(row, column);
    return [...cells.values()];
  }

  /** Every formula of the sheet. */
  formulas(sheetId: string): { readonly row: number; readonly column: number; readonly formula: string }[] {
    const found: { row: number; column: number; formula: string }[] = [];
    this.engine
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const formula = this.formulaOf(sheetId, row, column, cell);
        if (formula !== undefined) found.push({ row, column, formula });
      });
    return found;
  }

  /** The part of the area that the engine holds; whole rows and columns and sheets end where the engine's sheet does. */
  clip(sheetId: string, area: Area): Area {
    if (!isWholeColumns(area) && !isWholeRows(area)) {
      this.makeRoom(sheetId, area);
      return area;
    }
    const sheet = this.engine.sheet(sheetId);
    const held = { top: 0, left: 0, bottom: sheet.getRowCount() - 1, right: sheet.getColumnCount() - 1 };
    return intersection(area, held) ?? cellArea(area.top, area.left);
  }

  /** The engine's sheets are smaller than Excel's and grow with what is written: a million rows would slow it down. */
  makeRoom(sheetId: string, { bottom, right }: Area): void {
    const sheet = this.engine.sheet(sheetId);
    if (bottom >= sheet.getRowCount()) {
      this.engine.run(SetWorksheetRowCountMutation, { subUnitId: sheetId, rowCount: bottom + 101 });
    }
    if (right >= sheet.getColumnCount()) {
      this.engine.run(SetWorksheetColumnCountMutation, { subUnitId: sheetId, columnCount: right + 11 });
    }
  }

  private engineStyleAt(sheetId: string, row: number, column: number): Nullable<IStyleData> {
    return this.engine.workbook.getStyles().getStyleByCell(this.raw(sheetId, row, column));
  }

  private raw(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.engine.sheet(sheetId).getCellMatrix().getValue(row, column);
  }

  private formulaOf(
    sheetId: string,
    row: number,
    column: number,
    cell: Nullable<ICellData>,
  ): string | undefined {
    if (cell?.f) return cell.f;
    if (!cell?.si) return undefined;
    return this.engine.formulas.getFormulaStringByCell(row, column, sheetId, this.engine.unitId) ?? undefined;
  }
}
