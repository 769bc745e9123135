import type { ChartLine } from './charts/chart-series';

export interface IndexedLines {
  /** The period that is 100 in every line. */
  readonly base: string;
  readonly lines: readonly ChartLine[];
}

/**
 * Counts of a Kreis and of Germany in one chart: each line in percent of its value in the first period that all of
 * them know. null: there is no such period, or it is 0 somewhere.
 */
export function indexedLines(lines: readonly ChartLine[]): IndexedLines | null {
  const valueIn = ({ points }: ChartLine, period: string) =>
    points.find((point) => point.period === period)?.value ?? null;
  const base = lines[0]?.points.find(({ period }) => lines.every((line) => valueIn(line, period)))?.period;
  if (base === undefined) return null;
  return {
    base,
    lines: lines.map((line) => {
      const hundred = valueIn(line, base) ?? 0;
      return {
        ...line,
        points: line.points.map((point) => ({
          ...point,
          value: point.value === null ? null : (point.value / hundred) * 100,
        })),
      };
    }),
  };
}
