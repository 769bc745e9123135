/** Neighbours that share a value. */
export interface Run<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

/** Rows or columns as runs: the engine takes a thousand equal neighbours at once. */
export function runsOf<Value>(entries: Iterable<readonly [number, Value]>): Run<Value>[] {
  const runs: { first: number; last: number; value: Value }[] = [];
  for (const [index, value] of [...entries].sort(([a], [b]) => a - b)) {
    const before = runs.at(-1);
    if (before?.last === index - 1 && before.value === value) before.last = index;
    else runs.push({ first: index, last: index, value });
  }
  return runs;
}
