import type { Rectangle } from '../cells/address';
import { COLUMNS, cellAddress } from '../cells/address';
import { coverMessages } from './messages';

/** More would fill a page that nobody reads. */
const MOST_AREAS = 24;

/** The cells as a reader would say them: `B2:D9, F3`. They are given by their keys (row × 16,384 + column). */
export function areasText(keys: readonly number[]): string {
  const areas = rectanglesOf(keys).map(({ top, left, bottom, right }) => {
    const [first, last] = [cellAddress(top, left), cellAddress(bottom, right)];
    return first === last ? first : `${first}:${last}`;
  });
  const more = areas.length - MOST_AREAS;
  return more > 0
    ? `${areas.slice(0, MOST_AREAS).join(', ')} ${coverMessages.moreAreas(more)}`
    : areas.join(', ');
}

/** Cells below each other first, then such columns beside each other. */
function rectanglesOf(keys: readonly number[]): readonly Rectangle[] {
  const ordered = [...new Set(keys)].sort((one, other) => (one % COLUMNS) - (other % COLUMNS) || one - other);
  const runs: Rectangle[] = [];
  for (const key of ordered) {
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const byRightEdge = new Map<string, Rectangle>();
  for (const run of runs) {
    const edge = (right: number) => `${run.top}:${run.bottom}:${right}`;
    const left = byRightEdge.get(edge(run.left - 1));
    byRightEdge.delete(edge(run.left - 1));
    byRightEdge.set(edge(run.right), { ...run, left: left?.left ?? run.left });
  }
  return [...byRightEdge.values()].sort((one, other) => one.top - other.top || one.left - other.left);
}
