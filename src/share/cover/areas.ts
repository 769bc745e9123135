import type { Rectangle } from '../cells/address';
import { COLUMNS, cellAddress } from '../cells/address';
import { coverMessages } from './messages';

/** More would fill a page that nobody reads. */
const MOST_AREAS = 24;

/** The cells as a reader would say them: `B2:D9, F3`. They are given by their keys (row × 16,384 + column). */
export function areasText(keys: readonly number[], most = MOST_AREAS): string {
  const areas = rectanglesOf(keys).map(({ top, left, bottom, right }) => {
    const [first, last] = [cellAddress(top, left), cellAddress(bottom, right)];
    return first === last ? first : `${first}:${last}`;
  });
  const more = areas.length - most;
  return more > 0 ? `${areas.slice(0, most).join(', ')} ${coverMessages.moreAreas(more)}` : areas.join(', ');
}

/** Cells below each other first, then such columns beside each other. */
function rectanglesOf(keys: readonly number[]): readonly Rectangle[] {
  const runs = [...byColumn(keys)]
    .sort(([one], [other]) => one - other)
    .flatMap(([column, rows]) => runsOf(column, rows));
  const byRightEdge = new Map<string, Rectangle>();
  for (const run of runs) {
    const edge = (right: number) => `${run.top}:${run.bottom}:${right}`;
    const left = byRightEdge.get(edge(run.left - 1));
    byRightEdge.delete(edge(run.left - 1));
    byRightEdge.set(edge(run.right), { ...run, left: left?.left ?? run.left });
  }
  return [...byRightEdge.values()].sort((one, other) => one.top - other.top || one.left - other.left);
}

function byColumn(keys: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const columns = new Map<number, number[]>();
  for (const key of keys) {
    const row = Math.floor(key / COLUMNS);
    const column = key - row * COLUMNS;
    const rows = columns.get(column);
    if (rows) rows.push(row);
    else columns.set(column, [row]);
  }
  return columns;
}

function runsOf(column: number, rows: readonly number[]): readonly Rectangle[] {
  const runs: Rectangle[] = [];
  let top = -1;
  let bottom = -2;
  for (const row of Float64Array.from(rows).sort()) {
    if (row === bottom) continue;
    if (row !== bottom + 1) {
      if (top >= 0) runs.push({ top, left: column, bottom, right: column });
      top = row;
    }
    bottom = row;
  }
  return top < 0 ? runs : [...runs, { top, left: column, bottom, right: column }];
}
