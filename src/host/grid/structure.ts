import { Direction } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertRowMutation,
  MoveRangeCommand,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
} from '@univerjs/sheets';
import { columnsOf, rowsOf } from './area';
import type { Engine } from './engine/engine';
import { toRange } from './layout';
import type { Area } from './reference';

/** Where a cell is after a change of the sheet's structure; null: it is gone. */
export type CellMove = (row: number, column: number) => { row: number; column: number } | null;
export type MoveListener = (sheetId: string, move: CellMove) => void;

const MOVING = new Set([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
]);

interface StructureParams {
  readonly subUnitId: string;
  readonly range: IRange;
}

/** Inserting and deleting rows, columns and cells. Formulas, names, merged cells and tables follow in the engine. */
export class Structure {
  private readonly listeners = new Set<MoveListener>();

  constructor(private readonly engine: Engine) {
    // The user's own inserting and deleting passes here too.
    engine.commands.onCommandExecuted(({ id, params }) => {
      const move = moveOf(id, params as StructureParams);
      if (move) this.notify((params as StructureParams).subUnitId, move);
    });
  }

  onMoved(listener: MoveListener): void {
    this.listeners.add(listener);
  }

  insertRows(sheetId: string, area: Area): void {
    this.change(InsertRowByRangeCommand.id, sheetId, { range: toRange(area), direction: Direction.UP });
  }

  insertColumns(sheetId: string, area: Area): void {
    this.change(InsertColByRangeCommand.id, sheetId, { range: toRange(area), direction: Direction.LEFT });
  }

  deleteRows(sheetId: string, area: Area): void {
    this.change(RemoveRowByRangeCommand.id, sheetId, { range: toRange(area) });
  }

  deleteColumns(sheetId: string, area: Area): void {
    this.change(RemoveColByRangeCommand.id, sheetId, { range: toRange(area) });
  }

  async insertCells(sheetId: string, area: Area, shift: 'down' | 'right'): Promise<void> {
    const command = shift === 'down' ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
    await this.shift(command.id, sheetId, area);
    this.notify(sheetId, shiftMove(area, shift === 'down', 1));
  }

  async deleteCells(sheetId: string, area: Area, shift: 'up' | 'left'): Promise<void> {
    const command = shift === 'up' ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
    await this.shift(command.id, sheetId, area);
    this.notify(sheetId, shiftMove(area, shift === 'up', -1));
  }

  /** Cut and paste: formulas and names that meant the cells mean them at their new place, also on another sheet. */
  async moveCells(from: { sheetId: string; area: Area }, to: { sheetId: string; area: Area }): Promise<void> {
    await this.engine.runLater(MoveRangeCommand, {
      fromUnitId: this.engine.unitId,
      fromSubUnitId: from.sheetId,
      fromRange: toRange(from.area),
      toUnitId: this.engine.unitId,
      toSubUnitId: to.sheetId,
      toRange: toRange(to.area),
    });
  }

  private change(id: string, sheetId: string, params: object): void {
    const back = this.engine.borrowActiveSheet(sheetId);
    try {
      this.engine.run({ id }, { subUnitId: sheetId, ...params });
    } finally {
      back();
    }
  }

  private async shift(id: string, sheetId: string, area: Area): Promise<void> {
    const back = this.engine.borrowActiveSheet(sheetId);
    try {
      await this.engine.runLater({ id }, { subUnitId: sheetId, range: toRange(area) });
    } finally {
      back();
    }
  }

  private notify(sheetId: string, move: CellMove): void {
    for (const listener of this.listeners) listener(sheetId, move);
  }
}

function moveOf(id: string, params: StructureParams): CellMove | null {
  if (!MOVING.has(id)) return null;
  const { range } = params;
  switch (id) {
    case InsertRowMutation.id:
      return (row, column) =>
        inserted(row, range.startRow, range.endRow, (moved) => ({ row: moved, column }));
    case InsertColMutation.id:
      return (row, column) =>
        inserted(column, range.startColumn, range.endColumn, (moved) => ({ row, column: moved }));
    case RemoveRowMutation.id:
      return (row, column) => removed(row, range.startRow, range.endRow, (moved) => ({ row: moved, column }));
    case RemoveColMutation.id:
      return (row, column) =>
        removed(column, range.startColumn, range.endColumn, (moved) => ({ row, column: moved }));
    default:
      return null;
  }
}

function inserted<T>(index: number, start: number, end: number, build: (index: number) => T): T {
  return build(index >= start ? index + end - start + 1 : index);
}

function removed<T>(index: number, start: number, end: number, build: (index: number) => T): T | null {
  if (index >= start && index <= end) return null;
  return build(index > end ? index - (end - start + 1) : index);
}

/** Cells below (or right of) the area move by its size; `sign` −1: the area's own cells are gone. */
function shiftMove(area: Area, vertical: boolean, sign: 1 | -1): CellMove {
  return (row, column) => {
    const inLane = vertical
      ? column >= area.left && column <= area.right
      : row >= area.top && row <= area.bottom;
    const position = vertical ? row : column;
    const start = vertical ? area.top : area.left;
    const size = vertical ? rowsOf(area) : columnsOf(area);
    if (!inLane || position < start) return { row, column };
    if (sign < 0 && position < start + size) return null;
    const moved = position + sign * size;
    return vertical ? { row: moved, column } : { row, column: moved };
  };
}
