import { columnsOf } from '../../grid/area';
import type { Area } from '../../grid/reference';
import type { TableInfo } from '../../grid/tables';
import { HostObject } from '../../protocol/host-object';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { requireMovable } from '../range/edit';
import { RangeCells } from '../range/range-cells';
import { bodyOf } from './table-body';

/** Excel.TableColumn */
export class TableColumn extends HostObject {
  readonly className = 'TableColumn';

  constructor(
    private readonly context: ModelContext,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super();
  }

  private get table(): TableInfo {
    const table = this.context.grid.tables.byId(this.tableId);
    if (!table) throw refusals.deleted('Table');
    return table;
  }

  get Id(): number {
    return this.index + 1;
  }
  get Index(): number {
    return this.index;
  }
  get Name(): string {
    return this.context.grid.tableColumns(this.tableId)[this.index] ?? '';
  }
  set Name(name: string) {
    const taken = this.context.grid
      .tableColumns(this.tableId)
      .filter((_entry, index) => index !== this.index);
    if (typeof name !== 'string' || name === '') throw refusals.argument('a column needs a name');
    if (taken.some((entry) => entry.toLowerCase() === name.toLowerCase()))
      throw refusals.exists(`the column ${name}`);
    const { top, left } = this.area;
    this.context.requireEditable(this.table.sheetId, { top, left, bottom: top, right: left });
    this.context.grid.cells.write(this.table.sheetId, [
      { row: top, column: left, input: { kind: 'value', value: name } },
    ]);
  }
  get Values(): Promise<unknown[][]> {
    return new RangeCells(this.context, this.table.sheetId, this.area).values();
  }
  set Values(values: unknown) {
    new RangeCells(this.context, this.table.sheetId, this.area).write(values);
  }

  GetRange(): HostObject {
    return this.context.factory.range(this.table.sheetId, this.area);
  }
  GetHeaderRowRange(): HostObject {
    return this.context.factory.range(this.table.sheetId, { ...this.area, bottom: this.area.top });
  }
  GetDataBodyRange(): HostObject {
    const { left, right } = this.area;
    return this.context.factory.range(this.table.sheetId, { ...bodyOf(this.table), left, right });
  }

  /** What stands to the right moves left; the table goes with its last column. */
  async Delete(): Promise<void> {
    const { id, sheetId, area: whole } = this.table;
    const { tables, structure } = this.context.grid;
    const { area } = this;
    requireMovable(this.context, sheetId, area, false);
    if (columnsOf(whole) === 1) tables.remove(id);
    await structure.deleteCells(sheetId, area, 'left');
    tables.resize(id, { ...whole, right: whole.right - 1 });
    this.context.grid.roomChanged(sheetId);
  }

  private get area(): Area {
    const { area } = this.table;
    const column = area.left + this.index;
    return { ...area, left: column, right: column };
  }
}
