import { Lexer, LexerNode } from '@univerjs/engine-formula';
import type {
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  LexerTreeBuilder,
} from '@univerjs/engine-formula';
import { readHeaders } from './formula-reading';
import { nameKey, standsFor, withoutSign } from './name-in-formula';
import type { TableAliases } from './table-aliases';

type DirtyNames = ReturnType<IFormulaCurrentConfigService['getDirtyDefinedNameMap']>;

/** The engine looks for this in the formula's text, and every text contains it. */
const EVERY_FORMULA = '';

/**
 * The engine keeps parsed formulas with the names already replaced by what they stand for, under the formula's text
 * alone, and forgets which names those were: a second workbook, or a name written in other letter case, would get the
 * cells of another, and a formula would go on with the old cells of a name that was changed. This lexer parses every
 * formula anew and notes its names and tables; what is parsed is kept per workbook further on.
 */
export class FreshLexer extends Lexer {
  private dirty?: { readonly of: DirtyNames; readonly unitId: string; readonly withAll: DirtyNames };

  constructor(
    private readonly names: IDefinedNamesService,
    private readonly builder: LexerTreeBuilder,
    private readonly config: IFormulaCurrentConfigService,
    private readonly tables: TableAliases,
  ) {
    super(names, builder, config);
    readHeaders(builder);
  }

  override treeBuilder(formula: string, transformSuffix = true): ReturnType<Lexer['treeBuilder']> {
    const unitId = this.config.getExecuteUnitId() ?? '';
    const used = new Set<string>();
    const tree = this.builder.treeBuilder(this.tables.translate(unitId, formula, used), transformSuffix, {
      unitId,
      getValueByName: (unit, token) => {
        const { sign, name } = withoutSign(token);
        // Noted also while there is no such name: once there is, the formula means its cells.
        used.add(nameKey(name));
        const entry = this.names.getValueByName(unit, name);
        if (!entry) return entry;
        const formula = this.tables.translate(unit, entry.formulaOrRefString, used);
        return { ...entry, formulaOrRefString: sign + standsFor(formula) };
      },
      getDirtyDefinedNameMap: () => this.dirtyWithAll(unitId),
      getSheetName: (unit, sheetId) => this.config.getSheetName(unit, sheetId),
    });
    // By this list the engine finds the parsed formulas that a changed name makes out of date.
    if (tree instanceof LexerNode && used.size > 0) tree.setDefinedNames([...used]);
    return tree;
  }

  /** Made once for each calculation, of which a new workbook has many hundreds of names. */
  private dirtyWithAll(unitId: string): DirtyNames {
    const dirty = this.config.getDirtyDefinedNameMap();
    if (this.dirty?.of !== dirty || this.dirty.unitId !== unitId) {
      const withAll = { ...dirty, [unitId]: { ...dirty[unitId], [EVERY_FORMULA]: EVERY_FORMULA } };
      this.dirty = { of: dirty, unitId, withAll };
    }
    return this.dirty.withAll;
  }
}
