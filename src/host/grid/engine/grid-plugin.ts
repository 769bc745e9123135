import {
  ICommandService,
  IConfigService,
  ILogService,
  Injector,
  IUniverInstanceService,
  LocaleService,
  Plugin,
  setDependencies,
  UniverInstanceType,
} from '@univerjs/core';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IDefinedNamesService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  IHyperlinkEngineFormulaService,
  Interpreter,
  Lexer,
  LexerTreeBuilder,
  ReferenceNodeFactory,
  RegisterOtherFormulaService,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { ExactDependencies } from './exact-dependencies';
import { GuardedInterpreter } from './guarded-interpreter';
import { FreshLexer } from './fresh-lexer';
import { LINK_TEXTS } from './link-texts';
import { PromptCalculation } from './prompt-calculation';
import { TableAliases } from './table-aliases';
import { TableReferenceNodes } from './table-reference-nodes';
import { compareWithoutIndex } from './value-index';

/**
 * Puts our services in the place of the engine's: calculation without a delay, an interpreter that survives, a
 * lexer that reads names and tables as they are now, dependencies that go with their formulas, and links that are texts.
 */
export class GridPlugin extends Plugin {
  static override pluginName = 'AMIP_GRID';
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: unknown,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    compareWithoutIndex();
    this._injector.add([TableAliases]);
    this._injector.replace([IDependencyManagerService, { useFactory: () => new ExactDependencies() }]);
    this._injector.replace([IHyperlinkEngineFormulaService, { useValue: LINK_TEXTS }]);
    this._injector.replace([
      TriggerCalculationController,
      {
        useFactory: (...services: ConstructorParameters<typeof PromptCalculation>) =>
          new PromptCalculation(...services),
        deps: [
          ICommandService,
          IUniverInstanceService,
          IActiveDirtyManagerService,
          ILogService,
          IConfigService,
          FormulaDataModel,
          LocaleService,
          RegisterOtherFormulaService,
        ],
      },
    ]);
    this._injector.replace([
      Lexer,
      {
        useFactory: (...services: ConstructorParameters<typeof FreshLexer>) => new FreshLexer(...services),
        deps: [IDefinedNamesService, LexerTreeBuilder, IFormulaCurrentConfigService, TableAliases],
      },
    ]);
    this._injector.replace([
      ReferenceNodeFactory,
      {
        useFactory: (...services: ConstructorParameters<typeof TableReferenceNodes>) =>
          new TableReferenceNodes(...services),
        deps: [IFormulaCurrentConfigService, IFormulaRuntimeService, IFunctionService, TableAliases],
      },
    ]);
    this._injector.replace([
      Interpreter,
      {
        useFactory: (runtime: IFormulaRuntimeService) => new GuardedInterpreter(runtime),
        deps: [IFormulaRuntimeService],
      },
    ]);
  }
}
// The first parameter is the configuration, which the engine passes itself.
setDependencies(GridPlugin, [Injector], 1);
