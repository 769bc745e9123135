import type { Grid } from '../grid/grid';
import type { Area } from '../grid/reference';
import type { HostObject } from '../protocol/host-object';
import type { ModelEvents } from './events';
import { refusals } from './messages';
import type { RangeObject } from './range/range-object';

/** Makes objects of classes that know each other: each asks here, so that no file imports in a circle. */
export interface Factory {
  range(sheetId: string, area: Area): RangeObject;
  worksheet(sheetId: string): HostObject;
  tables(sheetId?: string): HostObject;
  names(sheetId?: string): HostObject;
}

/** Opens a file beside this workbook; without bytes an empty one. Rejects with a `HostError` where that cannot be. */
export type OpenFile = (bytes: Uint8Array | undefined) => void | Promise<void>;

/** What every object of the model shares. */
export class ModelContext {
  /** `runtime.enableEvents` */
  eventsEnabled = true;
  manualCalculation = false;
  /** `suspendApiCalculationUntilNextSync`: nothing is calculated until the request ends. */
  suspended = false;
  factory!: Factory;

  constructor(
    readonly grid: Grid,
    readonly events: ModelEvents,
    readonly openWorkbook?: OpenFile,
  ) {}

  /** Before values are read: Excel has calculated what an earlier step of the same request wrote. */
  async calculated(): Promise<void> {
    if (this.grid.needsCalculation && !this.suspended && !this.manualCalculation) await this.grid.calculate();
  }

  /** Changes calculate by themselves unless the mode is manual or calculation is suspended until the next sync. */
  applyCalculationMode(): void {
    this.grid.setAutomatic(!this.manualCalculation && !this.suspended);
  }

  raise(type: number, targetId: string, args: object): void {
    if (this.eventsEnabled) this.events.raise(type, targetId, args);
  }

  requireSheet(sheetId: string): void {
    if (!this.grid.sheets.has(sheetId)) throw refusals.deleted('Worksheet');
  }

  /** Contents of locked cells cannot be changed on a protected sheet, not by an add-in either (office-js issue 806). */
  requireEditable(sheetId: string, area: Area): void {
    if (!this.grid.protection.allowsEditing(sheetId, area)) {
      throw refusals.protectedSheet(this.grid.sheets.name(sheetId));
    }
  }

  /** An action that a protected sheet only allows when its option says so, e.g. `allowFormatCells`. */
  requireAllowed(sheetId: string, option: string): void {
    const options = this.grid.protection.options(sheetId);
    if (options && options[option] !== true) throw refusals.protectedSheet(this.grid.sheets.name(sheetId));
  }
}
