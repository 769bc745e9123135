import type { Univer } from '@univerjs/core';
import type { FunctionCaller, FunctionsMetadata } from '../functions/call';
import type { WorkbookSnapshot } from '../xlsx/snapshot';
import { cellArea, intersection, sized } from './area';
import { CellEditing } from './cell-editing';
import { Cells } from './cells';
import { Changes } from './changes';
import { Charts } from './charts/charts';
import { WorkbookDocument } from './document';
import { displayText } from './display';
import { Engine } from './engine/engine';
import type { FormulaTable } from './engine/table-aliases';
import type { EmptyCell } from './functions/argument';
import { Calls } from './functions/calls';
import type { CallingCell } from './functions/calls';
import { columnRuns } from './functions/column-runs';
import { registerFunctions } from './functions/register';
import { Layout, toRange } from './layout';
import { LiveAreas } from './live-areas';
import { Names } from './names';
import { Protection } from './protection';
import { formatReference } from './reference';
import type { Area } from './reference';
import { Selection } from './selection';
import { Sheets } from './sheets';
import { takeSnapshot } from './snapshot';
import { Spills } from './spills';
import { Structure } from './structure';
import { StructuredFormulas } from './structured/structured-formulas';
import { Tables } from './tables';
import { Validations } from './validations';

export interface GridOptions {
  /** The way to the add-in's functions. */
  readonly caller: FunctionCaller;
  readonly functions: FunctionsMetadata;
  readonly namespace?: string;
  readonly sheetName?: string;
  /** The language of displayed numbers and dates, e.g. `de`. */
  readonly displayLocale?: string;
  readonly emptyCells?: EmptyCell;
}

/** A workbook: what the object model reads and writes, and what calculates. Nothing in it knows Office.js. */
export class Grid {
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly spills: Spills;
  readonly layout: Layout;
  readonly names: Names;
  readonly tables: Tables;
  readonly structure: Structure;
  readonly charts: Charts;
  readonly changes: Changes;
  readonly liveAreas: LiveAreas;
  readonly selection: Selection;
  readonly validations: Validations;
  readonly protection = new Protection();
  readonly document = new WorkbookDocument();
  /** The language of displayed values, e.g. `de`. */
  displayLocale: string;
  emptyCells: EmptyCell;
  private readonly editing = new CellEditing();
  private readonly engine: Engine;
  private readonly calls: Calls;
  private readonly structured: StructuredFormulas;

  constructor(univer: Univer, options: GridOptions) {
    this.engine = new Engine(univer, options.sheetName ?? 'Tabelle1');
    this.displayLocale = options.displayLocale ?? 'de';
    this.emptyCells = options.emptyCells ?? null;
    this.spills = new Spills(this.engine);
    this.cells = new Cells(this.engine, this.spills);
    this.sheets = new Sheets(this.engine);
    this.layout = new Layout(this.engine, this.cells);
    this.names = new Names(this.engine);
    this.tables = new Tables(this.engine);
    this.structure = new Structure(this.engine);
    this.changes = new Changes(this.engine);
    this.selection = new Selection(this.engine);
    this.liveAreas = new LiveAreas(this.structure);
    this.charts = new Charts(this.structure, this.sheets);
    this.validations = new Validations(this.engine);
    this.engine.tableAliases.find = (name) => this.formulaTable(name);
    this.structured = new StructuredFormulas(this.engine, {
      sheets: this.sheets,
      cells: this.cells,
      names: this.names,
      tables: this.tables,
      columnsOf: (id) => this.tableColumns(id),
    });
    this.calls = new Calls({
      caller: options.caller,
      pass: () => this.engine.calculation.pass,
      address: ({ sheetId, row, column }) =>
        formatReference(this.sheets.name(sheetId), cellArea(row, column)),
      arrived: (cells) => this.recalculate(cells),
    });
    this.structure.onMoved((sheetId, move) => {
      this.calls.move(sheetId, move);
      this.protection.move(sheetId, move);
    });
    this.structure.onMoved((sheetId, move, lane) => {
      if (!lane) this.document.moveRowBreaks(sheetId, move);
    });
    this.engine.interpreter.spillVeto = ({ sheetId, row, column, rows, columns }) =>
      this.refusesSpill(sheetId, sized(row, column, rows, columns));
    registerFunctions(this.engine.injector, {
      namespace: options.namespace ?? 'AMIP',
      metadata: options.functions,
      calls: this.calls,
      emptyCell: () => this.emptyCells,
    });
  }

  get unitId(): string {
    return this.engine.unitId;
  }

  /** True while the user types into a cell: Excel then refuses every request. */
  get editMode(): boolean {
    return this.editing.active;
  }
  set editMode(active: boolean) {
    this.editing.active = active;
  }

  /** Resolves when the user types into no cell. */
  editEnded(): Promise<void> {
    return this.editing.ended();
  }

  /** Calls of the add-in's functions that are under way. */
  get pendingCalls(): number {
    return this.calls.pending;
  }

  /** Told when calls went out or came back. Returns the way to stop listening. */
  onCalls(listener: () => void): () => void {
    return this.calls.listen(listener);
  }

  /** What typing into a cell does: through the engine's own command, as the user's hand. */
  typeAsUser(sheetId: string, row: number, column: number, text: string | number): void {
    this.engine.type(sheetId, row, column, text);
  }

  snapshot(): WorkbookSnapshot {
    return takeSnapshot(this);
  }

  shiftFormula(formula: string, rows: number, columns: number): string {
    return this.engine.shiftFormula(formula, rows, columns);
  }

  get needsCalculation(): boolean {
    return this.engine.calculation.needed;
  }

  /** Settles the native formulas. A cell whose call is under way shows #BUSY!. */
  calculate(): Promise<void> {
    return this.engine.calculation.calculate();
  }

  /** Resolves when no call of the add-in's functions is under way and everything is calculated. */
  async settled(): Promise<void> {
    for (;;) {
      await this.calculate();
      if (this.calls.pending === 0 && !this.needsCalculation) return;
      if (this.calls.pending > 0) await this.calls.nextArrival();
    }
  }

  /** Calculates every formula again; every call of the add-in's functions goes out again. */
  async recalculateAll(): Promise<void> {
    this.calls.forget();
    this.engine.calculation.markDirty({ forceCalculation: true });
    await this.calculate();
  }

  /** Whether changes calculate by themselves, or wait for `calculate`. */
  setAutomatic(automatic: boolean): void {
    this.engine.calculation.setAutomatic(automatic);
  }

  /** The text that a cell shows. */
  text(sheetId: string, row: number, column: number): string {
    const { numberFormat = 'General' } = this.cells.styleAt(sheetId, row, column);
    return displayText(this.cells.read(sheetId, row, column), numberFormat, this.displayLocale);
  }

  /** The message that came with the error that a cell shows, if a function of the add-in gave one. */
  messageAt(sheetId: string, row: number, column: number): string | undefined {
    if (!this.cells.read(sheetId, row, column).error) return undefined;
    const anchor = this.spills.at(sheetId, row, column) ?? { row, column };
    return this.calls.message(
      { sheetId, row: anchor.row, column: anchor.column },
      row - anchor.row,
      column - anchor.column,
    );
  }

  /** The header texts of a table, from its cells. */
  tableColumns(tableId: string): string[] {
    const table = this.tables.byId(tableId);
    if (!table) return [];
    const { top, left, right } = table.area;
    const header = this.cells.readArea(table.sheetId, { top, left, bottom: top, right }, ({ value }) =>
      String(value ?? ''),
    );
    return header[0] ?? [];
  }

  /** The formula of a cell as the formula bar shows it: `[@Ist]` inside the table. */
  shownFormula(sheetId: string, row: number, column: number, formula: string): string {
    return this.structured.shown(sheetId, row, column, formula);
  }

  /** The cells that `tblPlan`, `tblPlan[Ist]` and the like mean; null for anything else. */
  tableArea(reference: string): { readonly sheetId: string; readonly area: Area } | null {
    return this.structured.area(reference);
  }

  /** Merged cells and tables came or went: blocks that had no room may have it now, and others may have lost it. */
  roomChanged(sheetId: string): void {
    const anchors = [...this.spills.blocked(sheetId), ...this.spills.list(sheetId)];
    this.recalculate(anchors.map(({ row, column }) => ({ sheetId, row, column })));
  }

  removeSheet(sheetId: string): void {
    this.sheets.remove(sheetId);
    this.protection.forget(sheetId);
    this.document.forgetSheet(sheetId);
  }

  dispose(): void {
    this.engine.dispose();
  }

  private formulaTable(name: string): FormulaTable | undefined {
    const table = this.tables.byName(name);
    if (!table) return undefined;
    const { id, sheetId, area } = table;
    return { id, sheetId, range: toRange(area), columns: this.tableColumns(id) };
  }

  private refusesSpill(sheetId: string, area: Area): boolean {
    if (this.tables.touching(sheetId, area)) return true;
    return this.layout.merges(sheetId).some((merge) => intersection(merge, area));
  }

  private recalculate(cells: readonly CallingCell[]): void {
    if (cells.length === 0) return;
    const dirtyRanges = columnRuns(cells).map((run) => ({ unitId: this.engine.unitId, ...run }));
    this.engine.calculation.markDirty({ dirtyRanges });
    void this.calculate();
  }
}
