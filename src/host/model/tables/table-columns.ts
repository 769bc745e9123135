import { columnsOf } from '../../grid/area';
import type { TableInfo } from '../../grid/tables';
import { HostCollection, NULL_OBJECT } from '../../protocol/host-object';
import type { HostObject } from '../../protocol/host-object';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { TableColumn } from './table-column';

/** Excel.TableColumnCollection. A column's id is its place, counted from 1. */
export class TableColumnCollection extends HostCollection {
  readonly className = 'TableColumnCollection';

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
    return this.names().map((_name, index) => this.column(index));
  }

  /** By id (a number) or name. */
  indexer(key: string | number): HostObject {
    const column = this.GetItemOrNullObject(key);
    if (column === NULL_OBJECT) throw refusals.notFound(`the column ${key}`);
    return column;
  }

  get Count(): number {
    return columnsOf(this.table.area);
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemOrNullObject(key: string | number): HostObject | typeof NULL_OBJECT {
    const wanted = String(key).toLowerCase();
    const byName = this.names().findIndex((name) => name.toLowerCase() === wanted);
    const index = byName >= 0 ? byName : typeof key === 'number' ? key - 1 : -1;
    return index >= 0 && index < this.Count ? this.column(index) : NULL_OBJECT;
  }
  GetItemAt(index: number): HostObject {
    if (!(index >= 0 && index < this.Count)) throw refusals.argument('column index');
    return this.column(index);
  }

  private names(): string[] {
    return this.context.grid.tableColumns(this.tableId);
  }

  private column(index: number): HostObject {
    return new TableColumn(this.context, this.table.id, index);
  }
}
