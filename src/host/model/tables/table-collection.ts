import type { TableInfo } from '../../grid/tables';
import { HostCollection, NULL_OBJECT } from '../../protocol/host-object';
import type { HostObject } from '../../protocol/host-object';
import { resolveArea } from '../addresses';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { createTable } from './create-table';
import { Table } from './table';

/** Excel.TableCollection of the workbook, or of one sheet. */
export class TableCollection extends HostCollection {
  readonly className = 'TableCollection';

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string | undefined,
  ) {
    super();
  }

  items(): readonly HostObject[] {
    return this.tables().map((table) => this.wrap(table));
  }

  /** By name or id. */
  indexer(key: string | number): HostObject {
    const table = this.find(String(key));
    if (!table) throw refusals.notFound(`the table ${key}`);
    return this.wrap(table);
  }

  get Count(): number {
    return this.tables().length;
  }
  GetCount(): number {
    return this.tables().length;
  }
  GetItemOrNullObject(key: string): HostObject | typeof NULL_OBJECT {
    const table = this.find(key);
    return table ? this.wrap(table) : NULL_OBJECT;
  }
  GetItemAt(index: number): HostObject {
    const table = this.tables()[index];
    if (!table) throw refusals.argument('table index');
    return this.wrap(table);
  }
  async Add(address: unknown, hasHeaders: boolean): Promise<HostObject> {
    const { sheets } = this.context.grid;
    const place = resolveArea(this.context, address, this.sheetId ?? sheets.activeId());
    if (this.sheetId !== undefined && place.sheetId !== this.sheetId)
      throw refusals.argument('the range is on another sheet');
    return new Table(this.context, await createTable(this.context, place, hasHeaders));
  }

  private tables(): TableInfo[] {
    return this.context.grid.tables.list(this.sheetId);
  }

  private find(key: string): TableInfo | undefined {
    const wanted = key.toLowerCase();
    return this.tables().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  }

  private wrap({ id }: TableInfo): HostObject {
    return new Table(this.context, id);
  }
}
