import type { Grid } from '../grid/grid';

interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The cell of the last entry, until the user moves the selection or types again: Enter moves the selection on at once,
 * and why the entry shows an error would not be read.
 */
export class LastEntry {
  private cell: Cell | undefined;
  /** Counts what the user does. The move of the selection that comes with the entry belongs to the same key or click. */
  private actions = 0;
  private entered = 0;

  constructor(grid: Grid) {
    for (const type of ['keydown', 'pointerdown'])
      window.addEventListener(type, () => void (this.actions += 1), true);
    grid.changes.listen(({ sheetId, area, source }) => {
      if (source !== 'user') return;
      this.cell = { sheetId, row: area.top, column: area.left };
      this.entered = this.actions;
    });
    grid.selection.listen(() => {
      if (this.actions !== this.entered) this.forget();
    });
  }

  get(): Cell | undefined {
    return this.cell;
  }

  forget(): void {
    this.cell = undefined;
  }
}
