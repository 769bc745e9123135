import type { FigureSource, SourceFigure } from '../../src/workbook/figures/figure-source';

/** Invented figures: figure → region → period → a number, a sign, or a number with its mark. */
export type Table = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, number | string | [number, string]>>>>>
>;

/** A loaded source that holds a table, all of it published by one office in one table. */
export function sourceOf(table: Table, origin: Partial<SourceFigure> = {}): FigureSource {
  return {
    find: (figure, region) =>
      Object.entries(table[figure]?.[region] ?? {})
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([period, entry]): SourceFigure => {
          const [value, quality] = Array.isArray(entry) ? entry : [entry, null];
          const given = typeof value === 'number' ? { value, sign: null } : { value: null, sign: value };
          return {
            period,
            ...given,
            unit: '',
            source: 'Probeamt',
            table: 'T-1',
            datenstand: '2026-03-01',
            quality,
            retrieved: null,
            ...origin,
          };
        }),
  };
}

/** Consecutive months from `first` on, e.g. `monthly('2025-02', [1, 2])`. */
export function monthly<Value>(first: string, values: readonly Value[]): Record<string, Value> {
  const [year = 0, month = 1] = first.split('-').map(Number);
  return Object.fromEntries(
    values.map((value, index) => {
      const date = new Date(Date.UTC(year, month - 1 + index, 1));
      return [date.toISOString().slice(0, 7), value];
    }),
  );
}
