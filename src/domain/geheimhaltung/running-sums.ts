import type { Fit, SumLine } from './sum-lines';

/** The sums of all runs of a line, each in the same short time. Runs go from `from` to before `to`. */
export class RunningSums {
  private readonly sum: Float64Array;
  private readonly unknown: Int32Array;
  private readonly positive: Int32Array;

  constructor(private readonly line: SumLine) {
    this.sum = running(line, (count) => count ?? 0);
    this.unknown = Int32Array.from(running(line, (count) => (count === undefined ? 1 : 0)));
    this.positive = Int32Array.from(running(line, (count) => (count ? 1 : 0)));
  }

  /** A count; 0 where it is not known. */
  at(place: number): number {
    return this.line[place] ?? 0;
  }

  /** Whether a run is more than the count at a place: then every longer run is too. */
  exceeds(total: number, from: number, to: number): boolean {
    return within(this.unknown, from, to) === 0 && within(this.sum, from, to) > this.at(total);
  }

  /** Whether the count at a place is the sum of a run. The place itself may lie in the run; it is no part of it. */
  fit(total: number, from: number, to: number): Fit {
    if (this.line[total] === undefined || within(this.unknown, from, to) > 0) return 'unknown';
    const own = from <= total && total < to ? this.at(total) : 0;
    return within(this.sum, from, to) - own === this.at(total) ? 'fits' : 'fails';
  }

  /** How many counts of a run are above 0, the place itself left out. */
  addends(total: number, from: number, to: number): number {
    const own = from <= total && total < to && this.at(total) > 0 ? 1 : 0;
    return within(this.positive, from, to) - own;
  }
}

function running(line: SumLine, amountOf: (count: number | undefined) => number): Float64Array {
  const sums = new Float64Array(line.length + 1);
  line.forEach((count, place) => {
    sums[place + 1] = (sums[place] ?? 0) + amountOf(count);
  });
  return sums;
}

function within(sums: Float64Array | Int32Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}
