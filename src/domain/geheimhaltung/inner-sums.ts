import { RunningSums } from './running-sums';
import type { SumLine } from './sum-lines';

/** A place along the lines of a table where in every line the sum of the counts at other places stands. */
export interface InnerSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** Where to look for inner sums. */
export interface InnerSumSearch {
  readonly lines: readonly SumLine[];
  /** The last line is known to be the sum of all others: what holds in those holds in it, so that it proves no more. */
  readonly isLastLineTotal: boolean;
  /** The last place is known to be the sum of all others: it is neither a part nor another sum. */
  readonly isTotalKnown: boolean;
  /** Headings say that parts follow („davon“): then a single line is believed wherever the sum stands in it. */
  readonly namesParts: boolean;
}

/**
 * How much less likely by chance a sum must be beside a known total. A table that is complete with its totals is seldom
 * given with subtotals as well, and must not be refused for a coincidence of small counts.
 */
const BESIDE_TOTAL = 10_000;

/** Runs apart from their sum are only looked for in lines up to this length, for the sake of time. */
const SHORT = 40;

/**
 * Sums that stand among other counts: at one place, in every line, the sum of a run of neighbouring places or of all
 * others. Counts that are not known contradict nothing.
 *
 * Chance makes such sums too, above all of small counts in few lines. So one is believed where it and its parts stand
 * together at one end of the lines, or make them up; elsewhere only where it is less likely by chance than one in the
 * pairs of places there are to find it at, or where headings say that parts follow. Beside a known total, which the
 * sum would have entered twice, a single line is no evidence, and much more is asked of several.
 */
export function* innerSums({
  lines,
  isLastLineTotal,
  isTotalKnown,
  namesParts,
}: InnerSumSearch): Generator<InnerSum> {
  const length = (lines[0]?.length ?? 0) - (isTotalKnown ? 1 : 0);
  const sums = lines.map((line) => new RunningSums(line.slice(0, length)));
  for (let total = 0; total < length; total++) {
    for (const run of runsFor(sums, total, length)) {
      const { isSum, lineCount, odds } = evidence(sums, total, run, lines.length - (isLastLineTotal ? 1 : 0));
      if (!isSum || (isTotalKnown && lineCount < 2)) continue;
      const isCompactRun = !isTotalKnown && isCompact(run, total, length);
      const isCredible =
        namesParts || isCompactRun || odds >= length ** 2 * (isTotalKnown ? BESIDE_TOTAL : 1);
      if (isCredible) yield { total, parts: placesOf(run).filter((place) => place !== total) };
    }
  }
}

/** Neighbouring places, `to` not among them. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** The runs that a place may be the sum of: all places, itself left out; then runs of at least two on either side. */
function* runsFor(sums: readonly RunningSums[], total: number, length: number): Generator<Run> {
  const largest = sums.reduce<RunningSums | undefined>(
    (best, line) => (line.at(total) > (best?.at(total) ?? 0) ? line : best),
    undefined,
  );
  if (!largest) return;
  yield { from: 0, to: length };
  for (let from = total - 2; from >= 0 && !largest.exceeds(total, from, total); from--) {
    yield { from, to: total };
  }
  const farthest = length > SHORT ? total + 1 : length - 2;
  for (let from = length > SHORT ? total + 1 : 0; from <= farthest; from++) {
    if (from === total) continue;
    // Runs that end at the total have been there.
    const end = from < total ? total - 1 : length;
    for (let to = from + 2; to <= end && !largest.exceeds(total, from, to); to++) yield { from, to };
  }
}

/** In how many lines with a sum above 0 it holds, and one in how many tables would show that by chance. */
function evidence(
  sums: readonly RunningSums[],
  total: number,
  { from, to }: Run,
  independent: number,
): { isSum: boolean; lineCount: number; odds: number } {
  let lineCount = 0;
  let odds = 1;
  let isTelling = false;
  for (const [index, line] of sums.entries()) {
    const fit = line.fit(total, from, to);
    if (fit === 'fails') return { isSum: false, lineCount, odds };
    if (fit === 'unknown' || line.at(total) === 0) continue;
    isTelling ||= line.addends(total, from, to) >= 2;
    if (index >= independent) continue;
    lineCount++;
    // A sum of chance would take about as many values as there are up to it.
    odds *= 1 + line.at(total);
  }
  return { isSum: isTelling, lineCount, odds };
}

/** Whether a sum and its parts stand together and reach one end of the line. */
function isCompact({ from, to }: Run, total: number, length: number): boolean {
  const first = Math.min(from, total);
  const end = Math.max(to, total + 1);
  const isTogether = to === total || from === total + 1 || (from <= total && total < to);
  return isTogether && (first === 0 || end === length);
}

function placesOf({ from, to }: Run): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
