import type { Knowledge } from './equations';

type Row = Map<number, bigint>;

/**
 * The unknowns that the equations determine, whatever their range: exact elimination over whole numbers, so that no
 * rounding hides one. Equations are sparse; each row is kept without common factors.
 */
export function determined({ equations }: Knowledge): ReadonlySet<number> {
  const rows = equations.map(
    ({ terms }) => new Map([...terms].map(([unknown, sign]) => [unknown, BigInt(sign)])),
  );
  const pivots = new Map<number, Row>();
  for (const row of rows) {
    for (const [pivot, other] of pivots) eliminate(row, other, pivot);
    const [pivot] = row.keys();
    if (pivot === undefined) continue;
    reduce(row);
    for (const other of pivots.values()) {
      eliminate(other, row, pivot);
      reduce(other);
    }
    pivots.set(pivot, row);
  }
  return new Set([...pivots].filter(([, row]) => row.size === 1).map(([pivot]) => pivot));
}

/** Takes an unknown out of a row by a multiple of another row. */
function eliminate(row: Row, by: Row, unknown: number): void {
  const own = row.get(unknown);
  const factor = by.get(unknown);
  if (own === undefined || factor === undefined) return;
  for (const [other, value] of row) row.set(other, value * factor);
  for (const [other, value] of by) {
    const rest = (row.get(other) ?? 0n) - value * own;
    if (rest === 0n) row.delete(other);
    else row.set(other, rest);
  }
}

function reduce(row: Row): void {
  let common = 0n;
  for (const value of row.values()) common = divisor(common, value < 0n ? -value : value);
  if (common > 1n) for (const [other, value] of row) row.set(other, value / common);
}

function divisor(one: bigint, other: bigint): bigint {
  while (other !== 0n) [one, other] = [other, one % other];
  return one;
}
