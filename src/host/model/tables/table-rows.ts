import { columnsOf, rowsOf } from '../../grid/area';
import type { Area } from '../../grid/reference';
import type { TableInfo } from '../../grid/tables';
import { HostCollection, HostObject } from '../../protocol/host-object';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { RangeCells } from '../range/range-cells';
import { bodyOf } from './table-body';

/** Excel.TableRowCollection */
export class TableRowCollection extends HostCollection {
  readonly className = 'TableRowCollection';

  constructor(
    private readonly context: ModelContext,
    private readonly tableId: string,
  ) {
    super();
  }

  private get table(): TableInfo {
    const table = this.context.grid.tables.byId(this.tableId);
    if (!table) throw refusals.deleted('Table');
    return table;
  }

  items(): readonly HostObject[] {
    return Array.from({ length: this.Count }, (_, index) => this.row(index));
  }
  indexer(key: string | number): HostObject {
    return this.GetItemAt(Number(key));
  }

  get Count(): number {
    return rowsOf(bodyOf(this.table));
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: number): HostObject {
    if (!(index >= 0 && index < this.Count)) throw refusals.argument('row index');
    return this.row(index);
  }

  /** At the end, or before the row `index`; what stands below the table moves down. */
  async Add(index: number | null, values: unknown): Promise<HostObject> {
    const { id, sheetId, area } = this.table;
    const { grid } = this.context;
    const count = Array.isArray(values) ? values.length : 1;
    const body = bodyOf(this.table);
    const at = index === null || index < 0 ? rowsOf(body) : index;
    if (at > rowsOf(body)) throw refusals.argument('row index');
    this.context.requireEditable(sheetId, area);
    const added: Area = { ...body, top: body.top + at, bottom: body.top + at + count - 1 };
    await grid.structure.insertCells(sheetId, added, 'down');
    grid.tables.resize(id, { ...area, bottom: area.bottom + count });
    if (values != null) new RangeCells(this.context, sheetId, added).write(values);
    return this.row(at);
  }

  private row(index: number): HostObject {
    return new TableRow(this.context, this.table.id, index);
  }
}

/** Excel.TableRow */
class TableRow extends HostObject {
  readonly className = 'TableRow';

  constructor(
    private readonly context: ModelContext,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super();
  }

  private get place(): { readonly table: TableInfo; readonly area: Area } {
    const table = this.context.grid.tables.byId(this.tableId);
    const body = table && bodyOf(table);
    if (!table || !body || this.index >= rowsOf(body)) throw refusals.deleted('TableRow');
    const row = body.top + this.index;
    return { table, area: { ...body, top: row, bottom: row } };
  }

  get Index(): number {
    return this.index;
  }
  get Values(): Promise<unknown[][]> {
    const { table, area } = this.place;
    return new RangeCells(this.context, table.sheetId, area).values();
  }
  set Values(values: unknown) {
    const { table, area } = this.place;
    new RangeCells(this.context, table.sheetId, area).write(values);
  }

  GetRange(): HostObject {
    const { table, area } = this.place;
    return this.context.factory.range(table.sheetId, area);
  }
  /** A table keeps at least one row: the last one is emptied. */
  async Delete(): Promise<void> {
    const { table, area } = this.place;
    const { grid } = this.context;
    this.context.requireEditable(table.sheetId, area);
    if (rowsOf(bodyOf(table)) === 1) {
      const empty = Array.from({ length: columnsOf(area) }, () => '');
      new RangeCells(this.context, table.sheetId, area).write([empty]);
      return;
    }
    grid.tables.resize(table.id, { ...table.area, bottom: table.area.bottom - 1 });
    await grid.structure.deleteCells(table.sheetId, area, 'up');
  }
}
