import type { IUnitRange } from '@univerjs/core';
import { DependencyManagerService } from '@univerjs/engine-formula';

type Tree = Parameters<DependencyManagerService['addDependencyRTreeCache']>[0];

interface Reading {
  readonly treeId: number;
  readonly ranges: readonly IUnitRange[];
  readonly key: string;
}

/**
 * Which formula reads which cells. When the formulas of a sheet are taken up anew, the engine forgets what is read *on*
 * that sheet, and keeps what its formulas read elsewhere: ids that lead nowhere ("Dependency tree not found"). And it
 * notes all ranges again in each calculation, so that every later one has more to search. Here each formula's ranges
 * are noted once, and go with it.
 */
export class ExactDependencies extends DependencyManagerService {
  private readonly readings = new Map<number, Reading>();

  override addDependencyRTreeCache(tree: Tree): void {
    const { treeId } = tree;
    const ranges = [...tree.rangeList];
    const key = ranges.map(keyOf).join(' ');
    if (this.readings.get(treeId)?.key === key) return;
    this.forget(treeId);
    super.addDependencyRTreeCache(tree);
    if (ranges.length > 0) this.readings.set(treeId, { treeId, ranges, key });
  }

  override reset(): void {
    super.reset();
    this.readings.clear();
  }

  protected override _removeAllTreeMap(treeId: number | null | undefined): void {
    if (treeId != null) this.forget(treeId);
    super._removeAllTreeMap(treeId);
  }

  /** What formulas of other sheets read here is noted again with the next calculation. */
  protected override _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void {
    for (const { treeId, ranges } of [...this.readings.values()])
      if (ranges.some((range) => range.unitId === unitId && range.sheetId === sheetId)) this.forget(treeId);
    super._removeDependencyRTreeCacheById(unitId, sheetId);
  }

  private forget(treeId: number): void {
    const reading = this.readings.get(treeId);
    if (!reading) return;
    this._dependencyRTreeCache.bulkRemove(reading.ranges.map((range) => ({ ...range, id: treeId })));
    this.readings.delete(treeId);
  }
}

function keyOf({ unitId, sheetId, range }: IUnitRange): string {
  return `${unitId}!${sheetId}!${range.startRow},${range.startColumn},${range.endRow},${range.endColumn}`;
}
