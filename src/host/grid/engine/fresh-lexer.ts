import { Lexer } from '@univerjs/engine-formula';
import type {
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  LexerTreeBuilder,
} from '@univerjs/engine-formula';

/** The engine looks for this in the formula's text, and every text contains it. */
const EVERY_FORMULA = '';

/**
 * The engine keeps parsed formulas with the names already replaced by what they stand for, under the formula's text
 * alone: a second workbook, or a name written in other letter case, would get the cells of another. This lexer parses
 * every formula that may hold a name anew; what is parsed is kept per workbook further on.
 */
export class FreshLexer extends Lexer {
  constructor(
    private readonly names: IDefinedNamesService,
    private readonly builder: LexerTreeBuilder,
    private readonly config: IFormulaCurrentConfigService,
  ) {
    super(names, builder, config);
  }

  override treeBuilder(formula: string, transformSuffix = true): ReturnType<Lexer['treeBuilder']> {
    const unitId = this.config.getExecuteUnitId() ?? '';
    const dirty = this.config.getDirtyDefinedNameMap();
    const withAll = { ...dirty, [unitId]: { ...dirty[unitId], [EVERY_FORMULA]: EVERY_FORMULA } };
    return this.builder.treeBuilder(formula, transformSuffix, {
      unitId,
      getValueByName: (unit, name) => this.names.getValueByName(unit, name),
      getDirtyDefinedNameMap: () => withAll,
      getSheetName: (unit, sheetId) => this.config.getSheetName(unit, sheetId),
    });
  }
}
