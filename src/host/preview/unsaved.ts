import type { Grid } from '../grid/grid';

/** The browser asks before it leaves the page while the workbook has changes that no saved file holds. */
export class Unsaved {
  private changed = false;

  constructor(grid: Grid) {
    grid.changes.listen(() => void (this.changed = true));
    grid.charts.listen(() => void (this.changed = true));
    window.addEventListener('beforeunload', (event) => {
      if (this.changed) event.preventDefault();
    });
  }

  /** Whether the user gives up what is not saved; asked only where there is something. */
  mayBeLost(): boolean {
    return (
      !this.changed ||
      window.confirm('Die Mappe hat Änderungen, die nicht gespeichert sind. Trotzdem eine andere öffnen?')
    );
  }

  /** Another workbook is there, as its file has it. */
  forget(): void {
    this.changed = false;
  }

  /** Saves; what is changed while it is being saved counts as unsaved. */
  async during(save: () => Promise<void>): Promise<void> {
    const before = this.changed;
    this.changed = false;
    try {
      await save();
    } catch (error) {
      this.changed ||= before;
      throw error;
    }
  }
}
