import type { Area } from '../../grid/reference';
import type { TableInfo } from '../../grid/tables';
import { HostObject } from '../../protocol/host-object';
import { resolveArea } from '../addresses';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { checkName } from '../names/name-rules';
import { bodyOf } from './table-body';
import { TableColumnCollection } from './table-columns';
import { resizeTable } from './resize-table';
import { TableRowCollection } from './table-rows';

/** Excel.Table. The grid has no totals rows. */
export class Table extends HostObject {
  readonly className = 'Table';

  constructor(
    private readonly context: ModelContext,
    private readonly id: string,
  ) {
    super();
  }

  private get info(): TableInfo {
    const info = this.context.grid.tables.byId(this.id);
    if (!info) throw refusals.deleted('Table');
    return info;
  }

  get Id(): string {
    return this.info.id;
  }
  get LegacyId(): string {
    return this.info.id;
  }
  get Name(): string {
    return this.info.name;
  }
  set Name(name: string) {
    const checked = checkName(name);
    const other = this.context.grid.tables.byName(checked);
    if ((other && other.id !== this.id) || this.context.grid.names.find(checked))
      throw refusals.exists(`the name ${name}`);
    this.context.grid.tables.rename(this.info.id, checked);
  }
  get Style(): string {
    return this.info.style;
  }
  set Style(style: string) {
    if (!/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style)) {
      throw refusals.argument(`${style} is no table style`);
    }
    this.context.grid.tables.setStyle(this.info.id, style);
  }
  get ShowHeaders(): boolean {
    return this.info.showHeaders;
  }
  get ShowTotals(): boolean {
    return false;
  }
  set ShowTotals(shown: boolean) {
    if (shown) throw refusals.unsupported('a totals row');
  }
  get ShowFilterButton(): boolean {
    return this.info.showFilterButton;
  }
  set ShowFilterButton(shown: boolean) {
    this.context.grid.tables.setShowFilterButton(this.info.id, shown);
  }
  get ShowBandedRows(): boolean {
    return true;
  }
  get ShowBandedColumns(): boolean {
    return false;
  }
  get HighlightFirstColumn(): boolean {
    return false;
  }
  get HighlightLastColumn(): boolean {
    return false;
  }

  get Columns(): HostObject {
    return new TableColumnCollection(this.context, this.id);
  }
  get Rows(): HostObject {
    return new TableRowCollection(this.context, this.id);
  }
  get Worksheet(): HostObject {
    return this.context.factory.worksheet(this.info.sheetId);
  }

  GetRange(): HostObject {
    return this.range(this.info.area);
  }
  GetHeaderRowRange(): HostObject {
    const { area } = this.info;
    return this.range({ ...area, bottom: area.top });
  }
  GetDataBodyRange(): HostObject {
    return this.range(bodyOf(this.info));
  }
  /** The header row stays where it is (Excel.Table.resize). */
  Resize(range: unknown): void {
    const { sheetId } = this.info;
    const place = resolveArea(this.context, range, sheetId);
    if (place.sheetId !== sheetId) throw refusals.argument('a table cannot move to another sheet');
    resizeTable(this.context, this.info, place.area);
  }
  /** The table becomes plain cells. */
  ConvertToRange(): HostObject {
    const range = this.GetRange();
    const { id, sheetId } = this.info;
    this.context.grid.tables.remove(id);
    this.context.grid.roomChanged(sheetId);
    return range;
  }
  /** The cells go with it (Excel.Table.delete). */
  async Delete(): Promise<void> {
    const { id, sheetId, area } = this.info;
    this.context.requireEditable(sheetId, area);
    this.context.grid.tables.remove(id);
    await this.context.grid.structure.deleteCells(sheetId, area, 'up');
    this.context.grid.roomChanged(sheetId);
  }

  private range(area: Area): HostObject {
    return this.context.factory.range(this.info.sheetId, area);
  }
}
