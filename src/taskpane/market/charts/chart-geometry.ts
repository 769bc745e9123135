import { valuesOf } from './chart-series';
import type { TimedLine, TimedPoint } from './chart-series';

/** Where a chart may draw. */
export interface ChartBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedPoint extends TimedPoint {
  readonly x: number;
  readonly y: number;
}

export interface PlacedLine {
  readonly name: string;
  /** Points that follow each other without a gap; drawn as one stroke each. */
  readonly strokes: readonly (readonly PlacedPoint[])[];
}

export interface ChartGeometry {
  readonly lines: readonly PlacedLine[];
  readonly min: number;
  readonly max: number;
  /** Periods at both ends of the time axis. */
  readonly first: string;
  readonly last: string;
}

/** All lines on one time axis and one scale; null where no line has a number. A missing month is a gap, never 0. */
export function chartGeometry(lines: readonly TimedLine[], box: ChartBox): ChartGeometry | null {
  const points = lines.flatMap(valuesOf).sort((a, b) => a.at - b.at);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const values = points.map(({ value }) => value);
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const x = scale(first.at, last.at, box.left, box.right);
  const y = scale(min, max, box.bottom, box.top);
  const placed = lines.map((line) => ({
    name: line.name,
    strokes: strokesOf(line).map((stroke) =>
      stroke.map((point) => ({ ...point, x: x(point.at), y: y(point.value) })),
    ),
  }));
  return { lines: placed, min, max, first: first.period, last: last.period };
}

/** A single value lies in the middle. */
function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  if (from === to) return () => (start + end) / 2;
  // As a share of each end, so that both ends are met exactly.
  return (value) => {
    const share = (value - from) / (to - from);
    return start * (1 - share) + end * share;
  };
}

type Valued = ReturnType<typeof valuesOf>[number];

function strokesOf(line: TimedLine): readonly (readonly Valued[])[] {
  const strokes: Valued[][] = [];
  let before: Valued | undefined;
  for (const point of valuesOf(line)) {
    if (before && point.at - before.at === line.step) strokes.at(-1)?.push(point);
    else strokes.push([point]);
    before = point;
  }
  return strokes;
}
