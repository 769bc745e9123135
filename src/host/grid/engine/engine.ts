import {
  ICommandService,
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
} from '@univerjs/core';
import type {
  ICellData,
  IMutation,
  IWorksheetData,
  Injector,
  Univer,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  Interpreter,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { GuardedInterpreter } from './guarded-interpreter';
import { nameKey } from './name-in-formula';
import type { PromptCalculation } from './prompt-calculation';
import { rememberFoundStyles } from './style-search';
import { TableAliases } from './table-aliases';

export type CellMatrix = Record<number, Record<number, ICellData | null>>;

/** The engine's default column is 88 px wide, Excel's 64 px, and Excel's rows are 20 px high (15 pt). */
const SHEET_DEFAULTS = { defaultColumnWidth: 64, defaultRowHeight: 20, rowCount: 1000, columnCount: 52 };

/** After these every formula is looked at again, and parsed again where it speaks of the name. */
const NAME_CHANGES = new Set([SetDefinedNameMutation.id, RemoveDefinedNameMutation.id]);

let workbooks = 0;

/** One workbook inside the engine, and the few ways the grid reaches it. */
export class Engine {
  readonly unitId: string;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly formulas: FormulaDataModel;
  readonly calculation: PromptCalculation;
  readonly interpreter: GuardedInterpreter;
  readonly tableAliases: TableAliases;
  private depth = 0;

  constructor(
    readonly univer: Univer,
    sheetName: string,
  ) {
    // The engine caches parsed formulas per unit id for the whole process: the id must never come twice.
    this.unitId = `workbook-${++workbooks}-${Date.now().toString(36)}`;
    this.workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: this.unitId,
      name: 'AMIP',
      sheetOrder: ['sheet-1'],
      sheets: { 'sheet-1': newSheet('sheet-1', sheetName) },
    });
    rememberFoundStyles(this.workbook);
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
    this.calculation = this.injector.get(TriggerCalculationController) as unknown as PromptCalculation;
    this.interpreter = this.injector.get(Interpreter) as GuardedInterpreter;
    this.tableAliases = this.injector.get(TableAliases);
    this.injector.get(IUniverInstanceService).focusUnit(this.unitId);
    this.commands.onCommandExecuted(({ id, params }) => {
      if (!NAME_CHANGES.has(id)) return;
      const { name } = params as { name: string };
      const dirtyDefinedNameMap = { [this.unitId]: { [nameKey(name)]: name } };
      this.calculation.markDirty({ forceCalculation: true, dirtyDefinedNameMap });
    });
  }

  /** True while the grid itself writes: a change that comes at another time is the user's. */
  get writing(): boolean {
    return this.depth > 0;
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`no sheet with the id ${sheetId}`);
    return sheet;
  }

  hasSheet(sheetId: string): boolean {
    return this.workbook.getSheetBySheetId(sheetId) != null;
  }

  /** Runs a command or mutation of the engine on this workbook; its own ids are added to the parameters. */
  run(command: Pick<IMutation<object>, 'id'>, params: object): void {
    this.depth += 1;
    try {
      const result: unknown = this.commands.syncExecuteCommand(command.id, {
        unitId: this.unitId,
        ...params,
      });
      if (result === false) throw new Error(`the engine refused ${command.id}`);
    } finally {
      this.depth -= 1;
    }
  }

  /** For the engine's commands that answer later, although they do their work at once. */
  async runLater(command: Pick<IMutation<object>, 'id'>, params: object): Promise<void> {
    this.depth += 1;
    try {
      const done = await this.commands.executeCommand(command.id, { unitId: this.unitId, ...params });
      if (done === false) throw new Error(`the engine refused ${command.id}`);
    } finally {
      this.depth -= 1;
    }
  }

  writeCells(sheetId: string, cellValue: CellMatrix): void {
    this.run(SetRangeValuesMutation, { subUnitId: sheetId, cellValue });
  }

  /** Looks alone. Without its trigger the engine takes a cell without a formula for a formula that was deleted. */
  writeStyles(sheetId: string, cellValue: CellMatrix): void {
    this.run(SetRangeValuesMutation, { subUnitId: sheetId, cellValue, trigger: SetStyleCommand.id });
  }

  /** The user's hand: not marked as the grid's own writing. */
  type(sheetId: string, row: number, column: number, value: string | number): void {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const cell = typeof value === 'string' && value.startsWith('=') ? { f: value } : { v: value };
    const params = { unitId: this.unitId, subUnitId: sheetId, range, value: cell };
    this.commands.syncExecuteCommand(SetRangeValuesCommand.id, params);
  }

  activate(sheetId: string): void {
    if (this.workbook.getActiveSheet()?.getSheetId() === sheetId) return;
    this.run(SetWorksheetActiveOperation, { subUnitId: sheetId });
  }

  /** The formula as it reads when its cell moves by so many rows and columns. */
  shiftFormula(formula: string, rows: number, columns: number): string {
    return this.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);
  }

  /** Some of the engine's commands know only the active sheet. Makes it active, and returns the way back. */
  borrowActiveSheet(sheetId: string): () => void {
    const before = this.workbook.getActiveSheet();
    const sheet = this.sheet(sheetId);
    if (before === sheet) return () => undefined;
    this.workbook.setActiveSheet(sheet);
    return () => {
      if (before && this.hasSheet(before.getSheetId())) this.workbook.setActiveSheet(before);
    };
  }

  dispose(): void {
    // Ends the engine's own watch over a calculation that is still under way: its timer would outlive the workbook.
    const functionsExecutedState = FormulaExecutedStateType.INITIAL;
    this.run(SetFormulaCalculationNotificationMutation, { functionsExecutedState });
    this.univer.dispose();
  }
}

/** A sheet's data complete: the mutation that inserts it fills in nothing. */
export function newSheet(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({ id, name, cellData: {}, ...SHEET_DEFAULTS });
}
