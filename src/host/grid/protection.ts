import { cellsOf, intersection } from './area';
import type { Area } from './reference';
import type { CellMove } from './structure';

/** What the user may still do on a protected sheet: names and values of Excel's WorksheetProtectionOptions. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

interface SheetProtection {
  options: ProtectionOptions | null;
  password: string | null;
  /** Cells that stay editable on a protected sheet, as `row,column`. Every other cell is locked, as in Excel. */
  unlocked: Set<string>;
}

/** Protected sheets and their unlocked cells. Kept here: the engine's own protection refuses without a word. */
export class Protection {
  private readonly sheets = new Map<string, SheetProtection>();

  isProtected(sheetId: string): boolean {
    return this.of(sheetId).options !== null;
  }

  options(sheetId: string): ProtectionOptions | null {
    return this.of(sheetId).options;
  }

  protect(sheetId: string, options: ProtectionOptions, password: string | null): void {
    Object.assign(this.of(sheetId), { options, password });
  }

  /** False: the password is wrong, and the sheet stays protected. */
  unprotect(sheetId: string, password: string | null): boolean {
    const sheet = this.of(sheetId);
    if (sheet.password !== null && sheet.password !== password) return false;
    Object.assign(sheet, { options: null, password: null });
    return true;
  }

  isLocked(sheetId: string, row: number, column: number): boolean {
    return !this.of(sheetId).unlocked.has(`${row},${column}`);
  }

  setLocked(sheetId: string, area: Area, locked: boolean): void {
    const { unlocked } = this.of(sheetId);
    for (const [row, column] of cellsOf(area)) {
      if (locked) unlocked.delete(`${row},${column}`);
      else unlocked.add(`${row},${column}`);
    }
  }

  unlockedCells(sheetId: string): { row: number; column: number }[] {
    return [...this.of(sheetId).unlocked].map(parseCell);
  }

  /** May the cells' contents be changed? */
  allowsEditing(sheetId: string, area: Area): boolean {
    if (!this.isProtected(sheetId)) return true;
    const unlocked = this.unlockedCells(sheetId).filter(({ row, column }) =>
      intersection(area, { top: row, left: column, bottom: row, right: column }),
    );
    return unlocked.length === (area.bottom - area.top + 1) * (area.right - area.left + 1);
  }

  move(sheetId: string, move: CellMove): void {
    const sheet = this.of(sheetId);
    const moved = this.unlockedCells(sheetId).map(({ row, column }) => move(row, column));
    sheet.unlocked = new Set(moved.flatMap((cell) => (cell ? [`${cell.row},${cell.column}`] : [])));
  }

  forget(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  private of(sheetId: string): SheetProtection {
    let sheet = this.sheets.get(sheetId);
    if (!sheet) {
      sheet = { options: null, password: null, unlocked: new Set() };
      this.sheets.set(sheetId, sheet);
    }
    return sheet;
  }
}

function parseCell(key: string): { row: number; column: number } {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column };
}
