import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from '@univerjs/sheets-table';
import { includes, intersection } from './area';
import type { Engine } from './engine/engine';
import { tableKey } from './engine/table-aliases';
import { fromRange, toRange } from './layout';
import type { Area } from './reference';

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row (where shown) and body; a totals row is not the engine's. */
  readonly area: Area;
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showFilterButton: boolean;
}

/** What the engine keeps of a table besides its cells. */
type EngineTable = ReturnType<TableManager['getTablesBySubunitId']>[number];

/** Tables. The header texts are cells of the sheet; structured references find their columns by them. */
export class Tables {
  private readonly manager: TableManager;
  /** Excel's names of styles, and filter buttons: the engine has themes of its own. */
  private readonly looks = new Map<string, { style: string; showFilterButton: boolean }>();
  private readonly renameListeners = new Set<(from: string, to: string) => void>();
  private created = 0;

  constructor(private readonly engine: Engine) {
    this.manager = engine.injector.get(TableManager);
    // The user's own changes pass here too, and rows and columns that come and go.
    const changed = ({ tableId }: { tableId: string }) => this.recalculate(this.byId(tableId)?.name);
    this.manager.tableAdd$.subscribe(changed);
    this.manager.tableRangeChanged$.subscribe(changed);
    this.manager.tableDelete$.subscribe(({ tableName }) => this.recalculate(tableName));
    this.manager.tableNameChanged$.subscribe(({ oldTableName, tableName }) => {
      this.recalculate(oldTableName);
      this.recalculate(tableName);
      for (const listener of this.renameListeners) listener(oldTableName, tableName);
    });
  }

  onRenamed(listener: (from: string, to: string) => void): void {
    this.renameListeners.add(listener);
  }

  /** Formulas that speak of the table are parsed and calculated again. */
  recalculate(name: string | undefined): void {
    if (name === undefined) return;
    const dirtyDefinedNameMap = { [this.engine.unitId]: { [tableKey(name)]: name } };
    this.engine.calculation.markDirty({ dirtyDefinedNameMap });
  }

  list(sheetId?: string): TableInfo[] {
    const sheets = sheetId === undefined ? this.engine.workbook.getSheetOrders() : [sheetId];
    return sheets.flatMap((id) =>
      this.manager.getTablesBySubunitId(this.engine.unitId, id).map((table) => this.info(table, id)),
    );
  }

  byId(id: string): TableInfo | undefined {
    return this.list().find((table) => table.id === id);
  }

  /** Excel compares table names without regard to case. */
  byName(name: string): TableInfo | undefined {
    const wanted = name.toLowerCase();
    return this.list().find((table) => table.name.toLowerCase() === wanted);
  }

  /** The table that the cell belongs to. */
  at(sheetId: string, row: number, column: number): TableInfo | undefined {
    const cell = { top: row, left: column, bottom: row, right: column };
    return this.list(sheetId).find(({ area }) => includes(area, cell));
  }

  touching(sheetId: string, area: Area): TableInfo | undefined {
    return this.list(sheetId).find((table) => intersection(table.area, area));
  }

  add(
    table: Omit<TableInfo, 'id' | 'style' | 'showFilterButton'> & { readonly columns: readonly string[] },
  ): string {
    const tableId = `table-${++this.created}`;
    this.engine.run(AddSheetTableMutation, {
      subUnitId: table.sheetId,
      tableId,
      name: table.name,
      range: toRange(table.area),
      header: [...table.columns],
      options: { showHeader: table.showHeaders },
    });
    return tableId;
  }

  rename(id: string, name: string): void {
    this.set(id, { name });
  }

  resize(id: string, area: Area): void {
    this.set(id, { updateRange: { newRange: toRange(area) } });
  }

  setShowHeaders(id: string, showHeader: boolean): void {
    this.set(id, { options: { showHeader } });
  }

  /** The table's cells stay. */
  remove(id: string): void {
    const table = this.byId(id);
    if (table) this.engine.run(DeleteSheetTableMutation, { subUnitId: table.sheetId, tableId: id });
  }

  setStyle(id: string, style: string): void {
    this.looks.set(id, { ...this.look(id), style });
  }

  setShowFilterButton(id: string, showFilterButton: boolean): void {
    this.looks.set(id, { ...this.look(id), showFilterButton });
  }

  private look(id: string): { style: string; showFilterButton: boolean } {
    return this.looks.get(id) ?? { style: 'TableStyleMedium2', showFilterButton: true };
  }

  private info(table: EngineTable, sheetId: string): TableInfo {
    const id = table.getId();
    return {
      id,
      name: table.getDisplayName(),
      sheetId,
      area: fromRange(table.getRange()),
      showHeaders: table.isShowHeader(),
      ...this.look(id),
    };
  }

  private set(id: string, config: object): void {
    const table = this.byId(id);
    if (table) this.engine.run(SetSheetTableMutation, { subUnitId: table.sheetId, tableId: id, config });
  }
}
