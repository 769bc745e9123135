import type { Visibility } from '../../grid/sheets';
import { sized } from '../../grid/area';
import { EVENT } from '../../protocol/events';
import { HostObject, NULL_OBJECT } from '../../protocol/host-object';
import { resolveArea, WHOLE_SHEET } from '../addresses';
import { ChartCollection } from '../charts/chart-collection';
import type { ModelContext } from '../context';
import { parseColor } from '../format/color';
import { refusals } from '../messages';
import { checkSheetName } from './sheet-name';
import { EmptyCollection } from './empty-collection';
import { HorizontalPageBreaks } from './page-breaks';
import { PageLayout } from './page-layout';
import { WorksheetFreezePanes } from './freeze-panes';
import { WorksheetProtection } from './worksheet-protection';

type Maybe = HostObject | typeof NULL_OBJECT;

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Excel.Worksheet */
export class Worksheet extends HostObject {
  readonly className = 'Worksheet';

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  private get id(): string {
    this.context.requireSheet(this.sheetId);
    return this.sheetId;
  }

  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.context.grid.sheets.name(this.id);
  }
  set Name(name: string) {
    const { sheets } = this.context.grid;
    const other = sheets.byName(checkSheetName(name));
    if (other !== undefined && other !== this.id) throw refusals.exists(`the sheet ${name}`);
    sheets.rename(this.id, name);
  }
  get Position(): number {
    return this.context.grid.sheets.ids().indexOf(this.id);
  }
  set Position(position: number) {
    const { sheets } = this.context.grid;
    if (!Number.isInteger(position) || position < 0 || position >= sheets.ids().length)
      throw refusals.argument('position');
    sheets.move(this.id, position);
  }
  get Visibility(): string {
    const visibility = this.context.grid.sheets.visibility(this.id);
    return Object.keys(VISIBILITY).find((name) => VISIBILITY[name] === visibility) ?? 'Visible';
  }
  set Visibility(name: string) {
    const visibility = VISIBILITY[name];
    if (!visibility) throw refusals.argument(`${name} is no visibility`);
    if (visibility !== 'visible') this.requireAnotherVisible('hidden');
    this.context.grid.sheets.setVisibility(this.id, visibility);
  }
  get TabColor(): string {
    return this.context.grid.sheets.tabColor(this.id);
  }
  set TabColor(color: unknown) {
    this.context.grid.sheets.setTabColor(this.id, parseColor(color) ?? '');
  }
  get ShowGridlines(): boolean {
    return this.context.grid.sheets.showsGridlines(this.id);
  }
  /** The client reads `ShowGridlines` and writes `Gridlines`. */
  set Gridlines(shown: boolean) {
    this.context.grid.sheets.setGridlines(this.id, shown);
  }
  /** In characters of the standard font, and in points. */
  get StandardWidth(): number {
    return 8.43;
  }
  get StandardHeight(): number {
    return 15;
  }

  get Names(): HostObject {
    return this.context.factory.names(this.id);
  }
  get Tables(): HostObject {
    return this.context.factory.tables(this.id);
  }
  get Charts(): HostObject {
    return new ChartCollection(this.context, this.id);
  }
  get Shapes(): HostObject {
    return new EmptyCollection('ShapeCollection');
  }
  get Protection(): HostObject {
    return new WorksheetProtection(this.context, this.id);
  }
  get FreezePanes(): HostObject {
    return new WorksheetFreezePanes(this.context, this.id);
  }
  get PageLayout(): HostObject {
    return new PageLayout(this.context, this.id);
  }
  get HorizontalPageBreaks(): HostObject {
    return new HorizontalPageBreaks(this.context, this.id);
  }

  /** Without an address the whole sheet. */
  GetRange(address: string | null): HostObject {
    if (address === null || address === '') return this.context.factory.range(this.id, WHOLE_SHEET);
    const { sheetId, area } = resolveArea(this.context, address, this.id);
    return this.context.factory.range(sheetId, area);
  }
  GetCell(row: number, column: number): HostObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): HostObject {
    const counts = [row, column, rows - 1, columns - 1];
    if (counts.some((count) => !Number.isInteger(count) || count < 0))
      throw refusals.argument('row or column');
    return this.context.factory.range(this.id, sized(row, column, rows, columns));
  }
  /** An empty sheet gives A1. */
  async GetUsedRange(valuesOnly: boolean | null): Promise<HostObject> {
    const range = await this.GetUsedRangeOrNullObject(valuesOnly);
    return range === NULL_OBJECT ? this.GetCell(0, 0) : range;
  }
  async GetUsedRangeOrNullObject(valuesOnly: boolean | null): Promise<Maybe> {
    await this.context.calculated();
    const area = this.context.grid.cells.usedArea(this.id, valuesOnly === true);
    return area ? this.context.factory.range(this.id, area) : NULL_OBJECT;
  }
  Activate(): void {
    if (this.context.grid.sheets.visibility(this.id) !== 'visible')
      throw refusals.operation('A hidden sheet cannot be active.');
    this.context.grid.sheets.activate(this.id);
  }
  Calculate(): Promise<void> {
    return this.context.grid.calculate();
  }
  Delete(): void {
    const id = this.id;
    if (this.context.grid.document.structureProtected)
      throw refusals.operation('The structure of the workbook is protected.');
    // office-js documentation, Excel.Worksheet.delete: a sheet that is VeryHidden is refused with InvalidOperation.
    if (this.context.grid.sheets.visibility(id) === 'veryHidden')
      throw refusals.operation('A very hidden sheet cannot be deleted.');
    this.requireAnotherVisible('deleted');
    this.context.grid.removeSheet(id);
  }
  GetNext(visibleOnly: boolean | null): HostObject {
    return this.neighbour(1, visibleOnly);
  }
  GetPrevious(visibleOnly: boolean | null): HostObject {
    return this.neighbour(-1, visibleOnly);
  }
  _GetSheetById(id: string): HostObject {
    this.context.requireSheet(id);
    return this.context.factory.worksheet(id);
  }

  _RegisterDataChangedEvent(): void {
    this.context.events.register(EVENT.worksheetChanged, this.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.context.events.unregister(EVENT.worksheetChanged, this.sheetId);
  }
  _RegisterSelectionChangedEvent(): void {
    this.context.events.register(EVENT.selectionChanged, this.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.context.events.unregister(EVENT.selectionChanged, this.sheetId);
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean | null): HostObject {
    const { sheets } = this.context.grid;
    const ids = sheets.ids();
    for (let index = ids.indexOf(this.id) + step; index >= 0 && index < ids.length; index += step) {
      const id = ids[index] ?? '';
      if (!visibleOnly || sheets.visibility(id) === 'visible') return this.context.factory.worksheet(id);
    }
    throw refusals.notFound('another sheet');
  }

  private requireAnotherVisible(what: string): void {
    const { sheets } = this.context.grid;
    const others = sheets.ids().filter((id) => id !== this.id && sheets.visibility(id) === 'visible');
    if (others.length === 0)
      throw refusals.operation(`A workbook needs a visible sheet: the last one cannot be ${what}.`);
  }
}
