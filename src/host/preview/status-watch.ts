import type { Univer } from '@univerjs/core';
import type { Grid } from '../grid/grid';
import { watchCellEdit } from './cell-edit';
import type { StatusLine } from './status-line';

/** Keeps the status line in step with the workbook: its state, and why the selected cell shows an error. */
export class StatusWatch {
  private connected = false;
  private refusal = '';

  constructor(
    private readonly status: StatusLine,
    univer: Univer,
    private readonly grid: Grid,
  ) {
    watchCellEdit(univer, grid, () => {
      if (grid.editMode) this.refusal = '';
      this.refresh();
    });
    grid.onCalls(() => this.refresh());
    grid.selection.listen(() => this.refresh());
    this.refresh();
  }

  /** The add-in's functions can be called. */
  connect(): void {
    this.connected = true;
    this.refresh();
  }

  /** An input that could not be read; said until the next one begins. */
  refuse(message: string): void {
    this.refusal = message;
    this.refresh();
  }

  private refresh(): void {
    const { editMode: editing, pendingCalls: pending } = this.grid;
    this.status.show({ editing, pending, connected: this.connected });
    const { sheetId, row, column } = this.grid.selection.activeCell();
    this.status.say(this.refusal || (this.grid.messageAt(sheetId, row, column) ?? ''));
  }
}
