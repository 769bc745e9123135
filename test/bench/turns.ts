/** The middle of an uneven number of measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Times two pieces of work in turn, A B A B …, so that a machine whose speed drifts slows both alike.
 * @returns the medians in milliseconds
 */
export async function inTurns(turns: number, a: () => unknown, b: () => unknown): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let turn = -1; turn < turns; turn += 1) {
    for (const [index, work] of [a, b].entries()) {
      const started = performance.now();
      await work();
      // The first turn warms up and is not counted.
      if (turn >= 0) times[index]?.push(performance.now() - started);
    }
  }
  return [median(times[0]), median(times[1])];
}

/**
 * For work that times its own two parts: the medians of each after one turn that warms up.
 * @returns in the unit of the work
 */
export async function inTurnsOf(
  turns: number,
  work: () => Promise<readonly [number, number]>,
): Promise<[number, number]> {
  await work();
  const times: (readonly [number, number])[] = [];
  for (let turn = 0; turn < turns; turn += 1) times.push(await work());
  return [median(times.map(([first]) => first)), median(times.map(([, second]) => second))];
}

/** Wall-clock milliseconds of a piece of work. */
export function milliseconds(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** CPU milliseconds of a piece of work. */
export function cpuMilliseconds(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000;
}

/** One line of the report: what was measured, the figure, the goal, and whether it holds. */
export function line(what: string, figure: number, unit: string, goal?: number): string {
  const value = `${figure.toFixed(figure < 10 ? 2 : 0)}${unit}`;
  const verdict = goal === undefined ? '' : `  (goal ≤ ${goal}${unit}: ${figure <= goal ? 'met' : 'MISSED'})`;
  return `${what.padEnd(70)} ${value.padStart(10)}${verdict}`;
}
