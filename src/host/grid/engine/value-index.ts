import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/**
 * The engine keeps an index of the values that formulas have compared, and asks it where another formula compares the
 * same cells. The index takes 0 for an empty text and the text `5` for the number: `=A1=""` was true beside a second
 * formula that had looked at a zero in A1. Without the index every comparison looks at the cells.
 */
export function compareWithoutIndex(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  index.set = () => undefined;
  index.setContinueBuildingCache = () => undefined;
  index.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
