/*
 * Someone who reads the published table and tries every table that could stand behind it. Shares nothing with the
 * rules it tests: it enumerates numbers, it knows no networks. For tests only.
 */

export type Published = ReadonlyArray<ReadonlyArray<number | '*'>>;

/** Whether the last row and the last column are sums. */
export interface Sums {
  readonly row: boolean;
  readonly column: boolean;
}

/** Counts of persons by cell, as in the published table; every number from 1 to m − 1 must be protected. */
export type Counts = ReadonlyArray<readonly number[]>;

/** A partial sum of a line and what may still be added to it. */
interface Open {
  sum: number;
  free: number;
  total: number | '*' | undefined;
}

/**
 * Whether any table of integers agrees with the published one: shown cells as shown, hidden ones at least 1, all sums
 * right. Hidden cells inside are tried up to `cap`.
 */
export function isPossible(published: Published, sums: Sums, cap: number): boolean {
  const height = published.length - (sums.row ? 1 : 0);
  const width = (published[0]?.length ?? 0) - (sums.column ? 1 : 0);
  const inside = published.slice(0, height).map((row) => row.slice(0, width));
  const rows = inside.map((row, i) => open(row, sums.column ? published[i]?.[width] : undefined));
  const columns = Array.from({ length: width }, (_, j) =>
    open(
      inside.map((row) => row[j] ?? 0),
      sums.row ? published[height]?.[j] : undefined,
    ),
  );
  const all = open(inside.flat(), sums.row && sums.column ? published[height]?.[width] : undefined);
  const unknown = inside.flatMap((row, i) => row.flatMap((cell, j) => (cell === '*' ? [{ i, j }] : [])));

  const tryFrom = (index: number): boolean => {
    const cell = unknown[index];
    if (!cell) return totalsAgree(sums, rows, columns, all);
    const lines = [rows[cell.i], columns[cell.j], all].filter((line) => line !== undefined);
    for (let value = 1; value <= cap; value++) {
      for (const line of lines) {
        line.sum += value;
        line.free--;
      }
      const found = lines.every((line) => canClose(line, cap)) && tryFrom(index + 1);
      for (const line of lines) {
        line.sum -= value;
        line.free++;
      }
      if (found) return true;
    }
    return false;
  };
  return [...rows, ...columns, all].every((line) => canClose(line, cap)) && tryFrom(0);
}

function open(cells: readonly (number | '*')[], total: number | '*' | undefined): Open {
  const sum = cells.reduce<number>((result, cell) => result + (cell === '*' ? 0 : cell), 0);
  return { sum, free: cells.filter((cell) => cell === '*').length, total };
}

function canClose({ sum, free, total }: Open, cap: number): boolean {
  if (typeof total !== 'number') return true;
  return sum + free <= total && total <= sum + free * cap;
}

/** The totals themselves: hidden ones at least 1, and the totals of totals right too. */
function totalsAgree(sums: Sums, rows: Open[], columns: Open[], all: Open): boolean {
  const each = [
    ...(sums.column ? rows : []),
    ...(sums.row ? columns : []),
    ...(sums.row && sums.column ? [all] : []),
  ];
  return each.every(({ sum, total }) => (total === '*' ? sum >= 1 : sum === total));
}

/** The table as published when the cells of `hidden` (row × width + column) are hidden. */
export function publish(counts: Counts, hidden: ReadonlySet<number>): Published {
  const width = counts[0]?.length ?? 0;
  return counts.map((row, i) => row.map((count, j) => (hidden.has(i * width + j) ? '*' : count)));
}

/**
 * What is wrong with a published table, by the definition: a primary cell that is shown, that cannot reach m, whose
 * possible values span less than m − 1, or a published sum in which whoever alone forms a 1 sees too much.
 * Undefined where nothing is.
 */
export function flaw(counts: Counts, published: Published, sums: Sums, m: number): string | undefined {
  // A cell that can move by m − 1 can do so while no other cell moves by more: larger numbers need not be tried.
  const cap = Math.max(...counts.flat()) + m;
  for (const [i, row] of counts.entries()) {
    for (const [j, count] of row.entries()) {
      if (published[i]?.[j] !== '*' && published[i]?.[j] !== count) return `${i},${j} is changed`;
      if (count === 0 && published[i]?.[j] === '*') return `${i},${j} is a hidden zero`;
      if (count < 1 || count >= m) continue;
      if (published[i]?.[j] !== '*') return `${i},${j} is shown`;
      const can = (value: number) =>
        isPossible(
          published.map((line, r) => line.map((cell, c) => (r === i && c === j ? value : cell))),
          sums,
          cap,
        );
      const values = Array.from({ length: count + m - 1 }, (_, index) => index + 1);
      const min = values.find(can) ?? 0;
      const max = values.reverse().find(can) ?? 0;
      if (max < m || max - min < m - 1) return `${i},${j} lies between ${min} and ${max}`;
    }
  }
  return lonelyOne(counts, published, sums, m);
}

function lonelyOne(counts: Counts, published: Published, sums: Sums, m: number): string | undefined {
  const cells = counts.map((row, i) =>
    row.map((count, j) => ({ count, isHidden: published[i]?.[j] === '*' })),
  );
  const lines = [
    ...(sums.column ? cells : []),
    ...(sums.row
      ? (cells[0] ?? []).map((_, j) => cells.map((row) => row[j] ?? { count: 0, isHidden: false }))
      : []),
  ];
  for (const line of lines) {
    if (line.at(-1)?.isHidden) continue;
    const hidden = line.slice(0, -1).filter((cell) => cell.isHidden);
    const together = hidden.reduce((sum, cell) => sum + cell.count, 0);
    if (hidden.some((cell) => cell.count === 1) && together - 1 < m) return `a 1 next to ${together - 1}`;
  }
  return undefined;
}

/** Whether hiding exactly `extra` further cells besides the primary ones can be safe. Hiding more is never less safe. */
export function canHideWith(extra: number, counts: Counts, sums: Sums, m: number): boolean {
  const flat = counts.flat();
  const primary = [...flat.keys()].filter((cell) => (flat[cell] ?? 0) >= 1 && (flat[cell] ?? 0) < m);
  const others = [...flat.keys()].filter((cell) => (flat[cell] ?? 0) >= m);
  for (const chosen of subsets(others, extra)) {
    if (flaw(counts, publish(counts, new Set([...primary, ...chosen])), sums, m) === undefined) return true;
  }
  return false;
}

function* subsets(cells: readonly number[], size: number): Generator<number[]> {
  if (size === 0) yield [];
  if (size <= 0) return;
  for (const [index, cell] of cells.entries()) {
    for (const rest of subsets(cells.slice(index + 1), size - 1)) yield [cell, ...rest];
  }
}
