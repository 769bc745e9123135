import { lastMonth, monthOfPeriod } from '../../../workbook/figures';

/** A published number in the unit of its figure: 10.5 for 10,5 %. */
interface ChartPoint {
  readonly period: string;
  readonly value: number | null;
  readonly provisional: boolean;
}

export interface ChartLine {
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

/** How many months a period has. */
type Step = 1 | 3 | 12;

export interface TimedPoint extends ChartPoint {
  /** Its place in time, in months: of a quarter or year the middle. */
  readonly at: number;
}

export interface TimedLine {
  readonly name: string;
  readonly step: Step;
  /** Of one length, oldest first, each period once. */
  readonly points: readonly TimedPoint[];
}

/**
 * The points of a line in time. Years and months are never one line: the shortest periods that have a number are taken.
 * A number that is none counts as missing.
 */
export function timedLine({ name, points }: ChartLine): TimedLine {
  const known = points.flatMap((point) => {
    const step = stepOf(point.period);
    if (step === null) return [];
    const value = point.value !== null && Number.isFinite(point.value) ? point.value : null;
    const at = (lastMonth(point.period) ?? 0) - (step - 1) / 2;
    return [{ ...point, value, at, step }];
  });
  const step = ([1, 3, 12] as const).find((length) =>
    known.some((point) => point.step === length && point.value !== null),
  );
  const byPlace = new Map(known.filter((point) => point.step === step).map((point) => [point.at, point]));
  return { name, step: step ?? 1, points: [...byPlace.values()].sort((a, b) => a.at - b.at) };
}

/** The points with a number. */
export function valuesOf({ points }: TimedLine): readonly (TimedPoint & { readonly value: number })[] {
  return points.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]));
}

function stepOf(period: string): Step | null {
  if (monthOfPeriod(period) !== null) return 1;
  if (lastMonth(period) === null) return null;
  return period.includes('Q') ? 3 : 12;
}
