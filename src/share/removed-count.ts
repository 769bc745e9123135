import type { Removed } from './types';

/** How many things are gone: one entry may stand for several. */
export function removedCount(removed: readonly Removed[]): number {
  return removed.reduce((sum, { count = 1 }) => sum + count, 0);
}
