import type { EventSink } from '../../protocol/events';
import { HostObject, NULL_OBJECT } from '../../protocol/host-object';
import { resolveArea } from '../addresses';
import { CommentCollection } from '../comments/comment-collection';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { WorksheetCollection } from '../sheet/worksheet-collection';
import { Application } from './application';
import { createdWorkbook } from './created-workbook';
import { CustomXmlPartCollection } from './custom-xml-parts';
import { DocumentProperties } from './document-properties';
import { Runtime } from './runtime';
import { SettingCollection } from './settings';
import { WorkbookProtection } from './workbook-protection';

/** Excel.Workbook: the root of the object model. */
export class Workbook extends HostObject {
  readonly className = 'Workbook';
  /** Whoever carries events to the add-in. */
  readonly events = { subscribe: (sink: EventSink): void => void (this.context.events.sink = sink) };

  constructor(private readonly context: ModelContext) {
    super();
  }

  /**
   * Excel answers nothing while the user edits a cell, unless the add-in asked to wait for it (office-js issues 806,
   * 3388; Excel.RunOptions.delayForCellEdit).
   */
  async beginRequest(request?: { readonly delayForCellEdit: boolean }): Promise<void> {
    if (request?.delayForCellEdit) await this.context.grid.editEnded();
    if (this.context.grid.editMode) throw refusals.cellEditMode();
  }

  async beforeRead(): Promise<void> {
    await this.context.calculated();
  }

  /** The end of a sync: what was suspended until now is calculated. */
  async endRequest(): Promise<void> {
    this.context.suspended = false;
    this.context.applyCalculationMode();
    await this.context.calculated();
  }

  get Name(): string {
    return this.context.grid.document.fileName;
  }
  get ReadOnly(): boolean {
    return false;
  }
  get Worksheets(): HostObject {
    return new WorksheetCollection(this.context);
  }
  get Names(): HostObject {
    return this.context.factory.names();
  }
  get Tables(): HostObject {
    return this.context.factory.tables();
  }
  get Comments(): HostObject {
    return new CommentCollection(this.context);
  }
  get Application(): HostObject {
    return new Application(this.context);
  }
  get Settings(): HostObject {
    return new SettingCollection(this.context);
  }
  get CustomXmlParts(): HostObject {
    return new CustomXmlPartCollection(this.context);
  }
  get Properties(): HostObject {
    return new DocumentProperties(this.context);
  }
  get Protection(): HostObject {
    return new WorkbookProtection(this.context);
  }
  get _Runtime(): HostObject {
    return new Runtime(this.context);
  }

  /** `Excel.createWorkbook` on the web: there the global object takes the file itself (`WacWorkbook` in office-js 1.1.110). */
  async CreateAndOpenWorkbook(base64?: unknown): Promise<void> {
    await createdWorkbook(this.context, base64).Open();
  }

  GetSelectedRange(): HostObject {
    const { sheetId, area } = this.context.grid.selection.current();
    return this.context.factory.range(sheetId, area);
  }
  GetActiveCell(): HostObject {
    const { sheetId, row, column } = this.context.grid.selection.activeCell();
    return this.context.factory.range(sheetId, { top: row, left: column, bottom: row, right: column });
  }

  _GetRangeForEventByReferenceId(referenceId: string): HostObject {
    const { sheetId, area } = resolveArea(this.context, referenceId, this.context.grid.sheets.activeId());
    return this.context.factory.range(sheetId, area);
  }
  _GetRangeOrNullObjectForEventByReferenceId(referenceId: string | null): HostObject | typeof NULL_OBJECT {
    return referenceId ? this._GetRangeForEventByReferenceId(referenceId) : NULL_OBJECT;
  }
}
