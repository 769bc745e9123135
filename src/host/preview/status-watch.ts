import type { Univer } from '@univerjs/core';
import type { Grid } from '../grid/grid';
import { cellAddress } from '../xlsx/address';
import { watchCellEdit } from './cell-edit';
import { LastEntry } from './last-entry';
import type { StatusLine } from './status-line';

/** Keeps the status line in step with the workbook: its state, and why the selected cell, or else the one just entered, shows an error. */
export class StatusWatch {
  private connected = false;
  private refusal = '';
  private readonly lastEntry: LastEntry;

  constructor(
    private readonly status: StatusLine,
    univer: Univer,
    private readonly grid: Grid,
  ) {
    this.lastEntry = new LastEntry(grid);
    watchCellEdit(univer, grid, () => {
      if (grid.editMode) {
        this.refusal = '';
        this.lastEntry.forget();
      }
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
    this.status.say(this.refusal || this.errorOfSelection() || this.errorOfEntry());
  }

  private errorOfSelection(): string {
    const { sheetId, row, column } = this.grid.selection.activeCell();
    return this.grid.messageAt(sheetId, row, column) ?? '';
  }

  private errorOfEntry(): string {
    const entry = this.lastEntry.get();
    if (!entry) return '';
    const message = this.grid.messageAt(entry.sheetId, entry.row, entry.column);
    return message ? `${cellAddress(entry.row, entry.column)}: ${message}` : '';
  }
}
