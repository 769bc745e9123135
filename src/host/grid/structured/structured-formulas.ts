import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Cells } from '../cells';
import type { CellMatrix, Engine } from '../engine/engine';
import type { Names } from '../names';
import type { Sheets } from '../sheets';
import type { Area } from '../reference';
import type { TableInfo, Tables } from '../tables';
import { areaOf } from './parts';
import { onlyReference, qualified, shown, withColumnsRenamed, withTableRenamed } from './structured-text';

interface Parts {
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly names: Names;
  readonly tables: Tables;
  columnsOf(tableId: string): string[];
}

interface WriteParams {
  readonly subUnitId: string;
  readonly cellValue?: CellMatrix;
}

/** A table before something was written into its header row. */
interface Headers {
  readonly table: TableInfo;
  readonly columns: readonly string[];
}

/** Structured references in formulas: they are stored with the name of their table, and follow renamed headers and tables. */
export class StructuredFormulas {
  private before: readonly Headers[] = [];

  constructor(
    private readonly engine: Engine,
    private readonly parts: Parts,
  ) {
    const isWrite = ({ id }: { id: string }) => id === SetRangeValuesMutation.id;
    // The user's own typing passes here too.
    engine.commands.beforeCommandExecuted((command) => {
      if (!isWrite(command)) return;
      const { subUnitId, cellValue = {} } = command.params as WriteParams;
      this.qualify(subUnitId, cellValue);
      this.before = this.headersIn(subUnitId, cellValue);
    });
    engine.commands.onCommandExecuted((command) => {
      if (!isWrite(command)) return;
      const headers = this.before;
      this.before = [];
      for (const each of headers) this.follow(each);
    });
    parts.tables.onRenamed((from, to) => this.rewrite((formula) => withTableRenamed(formula, from, to)));
  }

  /** The formula of a cell as the formula bar shows it. */
  shown(sheetId: string, row: number, column: number, formula: string): string {
    if (!formula.includes('[')) return formula;
    return shown(formula, this.parts.tables.at(sheetId, row, column)?.name);
  }

  /** The cells that `tblPlan[Ist]` means; null where it is no reference to a table, or more than that. */
  area(formula: string): { readonly sheetId: string; readonly area: Area } | null {
    const reference = onlyReference(formula);
    const table = reference?.table ? this.parts.tables.byName(reference.table) : undefined;
    if (!reference || !table) return null;
    const area = areaOf(reference, table.area, this.parts.columnsOf(table.id));
    return area ? { sheetId: table.sheetId, area } : null;
  }

  private qualify(sheetId: string, cells: CellMatrix): void {
    for (const [row, columns] of Object.entries(cells)) {
      for (const [column, cell] of Object.entries(columns ?? {})) {
        if (!cell?.f?.includes('[')) continue;
        const table = this.parts.tables.at(sheetId, Number(row), Number(column));
        if (table) cell.f = qualified(cell.f, table.name);
      }
    }
  }

  private headersIn(sheetId: string, cells: CellMatrix): Headers[] {
    return this.parts.tables
      .list(sheetId)
      .filter(({ area }) => area.top in cells)
      .map((table) => ({ table, columns: this.parts.columnsOf(table.id) }));
  }

  /** A header is renamed when one text gives way to another; cells that are pushed along bring known texts. */
  private follow({ table, columns }: Headers): void {
    const now = this.parts.columnsOf(table.id);
    if (now.every((name, index) => name === columns[index])) return;
    const [oldNames, newNames] = [columns, now].map(
      (names) => new Set(names.map((name) => name.toLowerCase())),
    );
    const renamed = new Map<string, string>();
    columns.forEach((from, index) => {
      const to = now[index] ?? '';
      const isNew = !oldNames?.has(to.toLowerCase()) || from.toLowerCase() === to.toLowerCase();
      const isGone = !newNames?.has(from.toLowerCase()) || from.toLowerCase() === to.toLowerCase();
      if (from !== '' && to !== '' && from !== to && isNew && isGone) renamed.set(from.toLowerCase(), to);
    });
    this.parts.tables.recalculate(table.name);
    if (renamed.size > 0) this.rewrite((formula) => withColumnsRenamed(formula, table.name, renamed));
  }

  private rewrite(change: (formula: string) => string): void {
    const { sheets, cells, names } = this.parts;
    for (const sheetId of sheets.ids()) {
      const writes: CellMatrix = {};
      for (const { row, column, formula } of cells.formulas(sheetId)) {
        const now = change(formula);
        if (now !== formula) (writes[row] ??= {})[column] = { f: now, si: null };
      }
      if (Object.keys(writes).length > 0) this.engine.writeCells(sheetId, writes);
    }
    for (const { id, formula } of names.list()) {
      const now = change(formula);
      if (now !== formula) names.change(id, { formula: now });
    }
  }
}
