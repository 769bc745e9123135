import type { ICellData, IRange, IUnitRange, Nullable } from '@univerjs/core';
import { contains } from '../xlsx/address';
import { cellsOf } from './area';
import { fromCellData } from './cell-data';
import type { Engine } from './engine/engine';
import type { Area } from './reference';

export interface Spill {
  /** The cell that holds the formula. */
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

/** Blocks that a formula fills beyond its own cell. The engine keeps their cells apart from the sheet's own. */
export class Spills {
  /** As the last calculation left them, by sheet and anchor. */
  private known = new Map<string, IUnitRange>();

  constructor(private readonly engine: Engine) {
    engine.calculation.abandoned = () => this.abandoned();
  }

  list(sheetId: string): Spill[] {
    return this.blocks(sheetId).filter(({ row, column }) => this.isSpilled(sheetId, row, column));
  }

  /** The value that a block puts into a cell, the anchor included. */
  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.engine.formulas.getArrayFormulaCellData()[this.engine.unitId]?.[sheetId]?.[row]?.[column];
  }

  at(sheetId: string, row: number, column: number): Spill | undefined {
    return this.list(sheetId).find(({ area }) => contains(area, row, column));
  }

  /** Formulas whose block has no room: they are calculated again when something makes room for them. */
  blocked(sheetId: string): { row: number; column: number }[] {
    const blocked: { row: number; column: number }[] = [];
    this.engine
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if ((cell?.f || cell?.si) && cell.v === '#SPILL!') blocked.push({ row, column });
      });
    return blocked;
  }

  /** What the engine holds as blocks, those without room among them. */
  private blocks(sheetId: string): Spill[] {
    const ranges = this.engine.formulas.getArrayFormulaRange()[this.engine.unitId]?.[sheetId];
    const blocks: Spill[] = [];
    for (const [row, columns] of Object.entries(ranges ?? {})) {
      for (const [column, range] of Object.entries((columns ?? {}) as Record<string, Nullable<IRange>>)) {
        if (range) blocks.push({ row: Number(row), column: Number(column), area: toArea(range) });
      }
    }
    return blocks;
  }

  /**
   * Where a block has no room, the engine puts an empty text into each of its cells that has a look, and so may the
   * user who clears one. An empty text is not in the block's way, but would hide its value.
   */
  private removeEmptyTexts(sheetId: string): void {
    const cells = this.engine.sheet(sheetId).getCellMatrix();
    for (const { area } of this.blocks(sheetId)) {
      for (const [row, column] of cellsOf(area)) {
        const cell = cells.getValue(row, column);
        if (!cell || cell.v !== '' || cell.f || cell.si || cell.p) continue;
        delete cell.v;
        delete cell.t;
      }
    }
  }

  /**
   * Cells that a block no longer fills: it got smaller, lost its room, or its formula went. The engine calculates only
   * what reads the cells that are filled now. The anchor is left out, it is calculated already.
   */
  private abandoned(): IUnitRange[] {
    const now = new Map<string, IUnitRange>();
    for (const sheetId of this.engine.workbook.getSheetOrders()) {
      this.removeEmptyTexts(sheetId);
      for (const { row, column, area } of this.list(sheetId))
        now.set(`${sheetId}!${row},${column}`, unitRange(this.engine.unitId, sheetId, area));
    }
    const left = [...this.known].flatMap(([key, before]) => {
      const range = now.get(key)?.range;
      const isFilled =
        range && range.endRow >= before.range.endRow && range.endColumn >= before.range.endColumn;
      return isFilled || !this.engine.hasSheet(before.sheetId) ? [] : withoutAnchor(before);
    });
    this.known = now;
    return left;
  }

  /** A blocked block keeps its range in the engine, but its cells are gone. */
  private isSpilled(sheetId: string, row: number, column: number): boolean {
    const cell = this.engine.sheet(sheetId).getCellMatrix().getValue(row, column);
    if (!cell?.f && !cell?.si) return false;
    return fromCellData(cell).value !== '#SPILL!' && this.cell(sheetId, row, column) != null;
  }
}

function toArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

function unitRange(unitId: string, sheetId: string, { top, left, bottom, right }: Area): IUnitRange {
  return {
    unitId,
    sheetId,
    range: { startRow: top, startColumn: left, endRow: bottom, endColumn: right },
  };
}

function withoutAnchor({ unitId, sheetId, range }: IUnitRange): IUnitRange[] {
  const { startRow, startColumn, endRow, endColumn } = range;
  const beside = { ...range, startColumn: startColumn + 1, endRow: startRow };
  const below = { ...range, startRow: startRow + 1 };
  return [
    ...(endColumn > startColumn ? [{ unitId, sheetId, range: beside }] : []),
    ...(endRow > startRow ? [{ unitId, sheetId, range: below }] : []),
  ];
}
