import { BooleanNumber } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { IInsertSheetMutationParams, IRemoveSheetMutationParams } from '@univerjs/sheets';
import type { SheetSnapshot } from '../xlsx/snapshot';
import { newSheet } from './engine/engine';
import type { Engine } from './engine/engine';

type SheetListener = (what: 'added' | 'deleted', sheetId: string) => void;

export type Visibility = SheetSnapshot['visibility'];

/** The sheets of the workbook, addressed by an id that stays when a sheet is renamed. */
export class Sheets {
  private readonly veryHidden = new Set<string>();
  private created = 1;

  private readonly listeners = new Set<SheetListener>();

  constructor(private readonly engine: Engine) {
    engine.commands.onCommandExecuted(({ id, params }) => {
      if (id === InsertSheetMutation.id)
        this.notify('added', (params as IInsertSheetMutationParams).sheet.id);
      if (id === RemoveSheetMutation.id)
        this.notify('deleted', (params as IRemoveSheetMutationParams).subUnitId);
    });
  }

  /** Hears of sheets that come and go, by the add-in or by the user's hand. */
  listen(listener: SheetListener): void {
    this.listeners.add(listener);
  }

  /** The ids in the order of the tabs. */
  ids(): string[] {
    return this.engine.workbook.getSheetOrders().slice();
  }

  has(sheetId: string): boolean {
    return this.engine.hasSheet(sheetId);
  }

  name(sheetId: string): string {
    return this.engine.sheet(sheetId).getName();
  }

  /** Excel compares sheet names without regard to case. */
  byName(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.ids().find((id) => this.name(id).toLowerCase() === wanted);
  }

  /** Adds a sheet behind the last one. The name must have been checked. */
  add(name: string): string {
    const id = `sheet-${++this.created}`;
    const shown = this.activeId();
    this.engine.run(InsertSheetMutation, { index: this.ids().length, sheet: newSheet(id, name) });
    // The engine brings a new sheet to the front; Excel does not.
    this.activate(shown);
    return id;
  }

  remove(sheetId: string): void {
    // Another sheet comes to the front first: what is being drawn must not lose its sheet.
    const others = this.ids().filter((id) => id !== sheetId);
    const next = others.find((id) => this.visibility(id) === 'visible') ?? others[0];
    if (next !== undefined && this.activeId() === sheetId) this.activate(next);
    this.engine.run(RemoveSheetCommand, { subUnitId: sheetId });
    this.veryHidden.delete(sheetId);
  }

  rename(sheetId: string, name: string): void {
    this.engine.run(SetWorksheetNameCommand, { subUnitId: sheetId, name });
  }

  move(sheetId: string, position: number): void {
    const fromOrder = this.ids().indexOf(sheetId);
    this.engine.run(SetWorksheetOrderMutation, { subUnitId: sheetId, fromOrder, toOrder: position });
  }

  activeId(): string {
    return this.engine.workbook.getActiveSheet()?.getSheetId() ?? this.ids()[0] ?? '';
  }

  activate(sheetId: string): void {
    this.engine.activate(sheetId);
  }

  visibility(sheetId: string): Visibility {
    if (this.engine.sheet(sheetId).isSheetHidden() !== BooleanNumber.TRUE) return 'visible';
    return this.veryHidden.has(sheetId) ? 'veryHidden' : 'hidden';
  }

  setVisibility(sheetId: string, visibility: Visibility): void {
    const hidden = visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.engine.run(SetWorksheetHideMutation, { subUnitId: sheetId, hidden });
    if (visibility === 'veryHidden') this.veryHidden.add(sheetId);
    else this.veryHidden.delete(sheetId);
  }

  /** `#RRGGBB`, or "" for none. */
  tabColor(sheetId: string): string {
    return this.engine.sheet(sheetId).getTabColor() ?? '';
  }

  setTabColor(sheetId: string, color: string): void {
    this.engine.run(SetTabColorMutation, { subUnitId: sheetId, color });
  }

  showsGridlines(sheetId: string): boolean {
    return this.engine.sheet(sheetId).hasHiddenGridlines() !== true;
  }

  setGridlines(sheetId: string, shown: boolean): void {
    const showGridlines = shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.engine.run(ToggleGridlinesMutation, { subUnitId: sheetId, showGridlines });
  }

  private notify(what: 'added' | 'deleted', sheetId: string): void {
    for (const listener of this.listeners) listener(what, sheetId);
  }
}
