import { EVENT } from '../../protocol/events';
import { HostCollection, NULL_OBJECT } from '../../protocol/host-object';
import type { HostObject } from '../../protocol/host-object';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { checkSheetName } from './sheet-name';

type Maybe = HostObject | typeof NULL_OBJECT;

/** Excel.WorksheetCollection */
export class WorksheetCollection extends HostCollection {
  readonly className = 'WorksheetCollection';

  constructor(private readonly context: ModelContext) {
    super();
  }

  items(): readonly HostObject[] {
    return this.context.grid.sheets.ids().map((id) => this.context.factory.worksheet(id));
  }

  /** By name or id. */
  indexer(key: string | number): HostObject {
    const id = this.find(String(key));
    if (id === undefined) throw refusals.notFound(`the sheet ${key}`);
    return this.context.factory.worksheet(id);
  }

  GetItemOrNullObject(key: string): Maybe {
    const id = this.find(key);
    return id === undefined ? NULL_OBJECT : this.context.factory.worksheet(id);
  }
  GetActiveWorksheet(): HostObject {
    return this.context.factory.worksheet(this.context.grid.sheets.activeId());
  }
  GetFirst(visibleOnly: boolean | null): HostObject {
    return this.edge(this.ids(visibleOnly)[0]);
  }
  GetLast(visibleOnly: boolean | null): HostObject {
    return this.edge(this.ids(visibleOnly).at(-1));
  }
  GetCount(visibleOnly: boolean | null): number {
    return this.ids(visibleOnly).length;
  }

  /** Behind the last sheet; the active sheet stays (Excel.WorksheetCollection.add). */
  Add(name: string | null): HostObject {
    const { sheets } = this.context.grid;
    if (this.context.grid.document.structureProtected)
      throw refusals.operation('The structure of the workbook is protected.');
    const wanted = name === null ? this.freeName() : checkSheetName(name);
    if (sheets.byName(wanted) !== undefined) throw refusals.exists(`the sheet ${wanted}`);
    const id = sheets.add(wanted);
    return this.context.factory.worksheet(id);
  }

  _RegisterDataChangedEvent(): void {
    this.context.events.register(EVENT.worksheetChanged);
  }
  _UnregisterDataChangedEvent(): void {
    this.context.events.unregister(EVENT.worksheetChanged);
  }
  _RegisterSelectionChangedEvent(): void {
    this.context.events.register(EVENT.selectionChanged);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.context.events.unregister(EVENT.selectionChanged);
  }
  _RegisterAddedEvent(): void {
    this.context.events.register(EVENT.worksheetAdded);
  }
  _UnregisterAddedEvent(): void {
    this.context.events.unregister(EVENT.worksheetAdded);
  }
  _RegisterDeletedEvent(): void {
    this.context.events.register(EVENT.worksheetDeleted);
  }
  _UnregisterDeletedEvent(): void {
    this.context.events.unregister(EVENT.worksheetDeleted);
  }

  private find(key: string): string | undefined {
    const { sheets } = this.context.grid;
    return sheets.has(key) ? key : sheets.byName(key);
  }

  private ids(visibleOnly: boolean | null): string[] {
    const { sheets } = this.context.grid;
    return sheets.ids().filter((id) => !visibleOnly || sheets.visibility(id) === 'visible');
  }

  private edge(id: string | undefined): HostObject {
    if (id === undefined) throw refusals.notFound('a visible sheet');
    return this.context.factory.worksheet(id);
  }

  private freeName(): string {
    const { sheets } = this.context.grid;
    for (let number = sheets.ids().length + 1; ; number += 1) {
      if (sheets.byName(`Tabelle${number}`) === undefined) return `Tabelle${number}`;
    }
  }
}
