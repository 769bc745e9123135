import { Lexer, LexerNode } from '@univerjs/engine-formula';
import type {
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  LexerTreeBuilder,
} from '@univerjs/engine-formula';

/** The engine looks for this in the formula's text, and every text contains it. */
const EVERY_FORMULA = '';

/**
 * The engine keeps parsed formulas with the names already replaced by what they stand for, under the formula's text
 * alone, and forgets which names those were: a second workbook, or a name written in other letter case, would get the
 * cells of another, and a formula would go on with the old cells of a name that was changed. This lexer parses every
 * formula anew and notes its names; what is parsed is kept per workbook further on.
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
    const used = new Set<string>();
    const tree = this.builder.treeBuilder(formula, transformSuffix, {
      unitId,
      getValueByName: (unit, name) => {
        const entry = this.names.getValueByName(unit, name);
        if (entry) used.add(entry.name);
        return entry;
      },
      getDirtyDefinedNameMap: () => withAll,
      getSheetName: (unit, sheetId) => this.config.getSheetName(unit, sheetId),
    });
    // By this list the engine finds the parsed formulas that a changed name makes out of date.
    if (tree instanceof LexerNode && used.size > 0) tree.setDefinedNames([...used]);
    return tree;
  }
}
