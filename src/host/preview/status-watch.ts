import type { Univer } from '@univerjs/core';
import type { Grid } from '../grid/grid';
import { cellAddress } from '../xlsx/address';
import { watchCellEdit } from './cell-edit';
import { LastEntry } from './last-entry';
import type { StatusLine } from './status-line';

interface Told {
  readonly text: string;
  /** Nothing is wrong. */
  readonly isNews: boolean;
}

const NOTHING: Told = { text: '', isNews: false };

/** Keeps the status line in step with the workbook: its state, and why the selected cell, or else the one just entered, shows an error. */
export class StatusWatch {
  private connected = false;
  private told: Told = NOTHING;
  private readonly lastEntry: LastEntry;

  constructor(
    private readonly status: StatusLine,
    univer: Univer,
    private readonly grid: Grid,
  ) {
    this.lastEntry = new LastEntry(grid);
    watchCellEdit(univer, grid, () => {
      if (grid.editMode) {
        this.told = NOTHING;
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

  /** Why an input or a file was not taken; said until the next input begins. */
  refuse(text: string): void {
    this.say({ text, isNews: false });
  }

  /** What became of a file; said until the next input begins. */
  tell(text: string): void {
    this.say({ text, isNews: true });
  }

  private say(told: Told): void {
    this.told = told;
    this.refresh();
  }

  private refresh(): void {
    const { editMode: editing, pendingCalls: pending } = this.grid;
    this.status.show({ editing, pending, connected: this.connected });
    const { text, isNews } = this.told;
    this.status.say(text || this.errorOfSelection() || this.errorOfEntry(), isNews);
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
