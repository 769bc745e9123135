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
  MoveRangeMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
} from '@univerjs/sheets';
import type { IMoveRangeMutationParams } from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS } from '../xlsx/address';
import { columnsOf, rowsOf } from './area';
import type { Engine } from './engine/engine';
import { fromRange, toRange } from './layout';
import type { Area } from './reference';

/** Where a cell is after a change of the sheet's structure; null: it is gone. */
export type CellMove = (row: number, column: number) => { row: number; column: number } | null;
/** `lane`: the rows or columns within which single cells were pushed aside; without it, whole lines came or went. */
export type MoveListener = (sheetId: string, move: CellMove, lane?: Area) => void;

/** Cells on a sheet. */
interface Block {
  readonly sheetId: string;
  readonly area: Area;
}

/** Cells that were cut and pasted, the user's too. */
export interface Relocation {
  readonly from: Block;
  readonly to: Block;
}
export type RelocationListener = (relocation: Relocation) => void;

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
  private readonly relocationListeners = new Set<RelocationListener>();
  /** While cells shift, the engine makes room by rows and columns behind all others: for Excel nothing moves by that. */
  private shifting = false;

  constructor(private readonly engine: Engine) {
    // The user's own inserting and deleting passes here too.
    engine.commands.onCommandExecuted(({ id, params }) => {
      if (this.shifting) return;
      const move = moveOf(id, params as StructureParams);
      if (move) this.notify((params as StructureParams).subUnitId, move);
      if (id === MoveRangeMutation.id) this.relocated(params as IMoveRangeMutationParams);
    });
  }

  onMoved(listener: MoveListener): void {
    this.listeners.add(listener);
  }

  onRelocated(listener: RelocationListener): void {
    this.relocationListeners.add(listener);
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
    this.notify(sheetId, shiftMove(area, shift === 'down', 1), laneOf(area, shift === 'down'));
  }

  async deleteCells(sheetId: string, area: Area, shift: 'up' | 'left'): Promise<void> {
    const command = shift === 'up' ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
    await this.shift(command.id, sheetId, area);
    this.notify(sheetId, shiftMove(area, shift === 'up', -1), laneOf(area, shift === 'up'));
  }

  /** Cut and paste: formulas and names that meant the cells mean them at their new place, also on another sheet. */
  async moveCells(from: Block, to: Block): Promise<void> {
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
    this.shifting = true;
    try {
      await this.engine.runLater({ id }, { subUnitId: sheetId, range: toRange(area) });
    } finally {
      this.shifting = false;
      back();
    }
  }

  private relocated({ from, to, fromRange: source, toRange: target }: IMoveRangeMutationParams): void {
    const relocation = {
      from: { sheetId: from.subUnitId, area: fromRange(source) },
      to: { sheetId: to.subUnitId, area: fromRange(target) },
    };
    for (const listener of this.relocationListeners) listener(relocation);
  }

  private notify(sheetId: string, move: CellMove, lane?: Area): void {
    for (const listener of this.listeners) listener(sheetId, move, lane);
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

/** The columns (or rows) of the area, all along the sheet. */
const laneOf = (area: Area, vertical: boolean): Area =>
  vertical ? { ...area, top: 0, bottom: MAX_ROWS - 1 } : { ...area, left: 0, right: MAX_COLUMNS - 1 };

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
