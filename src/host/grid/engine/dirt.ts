import type { IUnitRange } from '@univerjs/core';
import type { IFormulaDirtyData } from '@univerjs/engine-formula';

/** What a calculation has to look at again, in the engine's terms. */
export type Dirt = Partial<IFormulaDirtyData>;

type Tree = { [key: string]: unknown };

/** Without `dirtySuperTableMap`: for its formulas the engine parses anew once, and then takes the old parse again. */
const MAPS = [
  'dirtyNameMap',
  'dirtyDefinedNameMap',
  'dirtyUnitFeatureMap',
  'dirtyUnitOtherFormulaMap',
  'clearDependencyTreeCache',
] as const;

/** Collects dirt until the next calculation. A range that is there already is left out. */
export class DirtPile {
  readonly data: IFormulaDirtyData = {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
  private readonly known = new Set<string>();

  add(more: Dirt): void {
    if (more.forceCalculation) this.data.forceCalculation = true;
    for (const range of more.dirtyRanges ?? []) {
      const key = rangeKey(range);
      if (this.known.has(key)) continue;
      this.known.add(key);
      this.data.dirtyRanges.push(range);
    }
    for (const name of MAPS) mergeTree(this.data[name] as Tree, (more[name] ?? {}) as Tree);
  }
}

function rangeKey({ sheetId, range }: IUnitRange): string {
  return `${sheetId}!${range.startRow},${range.startColumn},${range.endRow},${range.endColumn}`;
}

function mergeTree(into: Tree, from: Tree): void {
  for (const [key, value] of Object.entries(from)) {
    if (value == null) continue;
    if (typeof value !== 'object') into[key] = value;
    else mergeTree((into[key] ??= {}) as Tree, value as Tree);
  }
}
