import { indexedLines } from './indexed-lines';

function line(name: string, values: Record<string, number | null>) {
  const points = Object.entries(values).map(([period, value]) => ({ period, value, provisional: false }));
  return { name, points };
}
const valuesOf = (lines: readonly { readonly points: readonly { readonly value: number | null }[] }[] = []) =>
  lines.map(({ points }) => points.map(({ value }) => value));

it('makes the first period that all lines know 100, and keeps gaps', () => {
  const indexed = indexedLines([
    line('KL', { '2021': 4000, '2022': 5000, '2023': null, '2024': 5500 }),
    line('DG', { '2022': 2_000_000, '2023': 2_500_000, '2024': 1_800_000 }),
  ]);
  expect(indexed?.base).toBe('2022');
  expect(valuesOf(indexed?.lines)).toEqual([
    [80, 100, null, expect.closeTo(110, 10)],
    [100, 125, 90],
  ]);
});

it('has no base where no period is common, or where a line is 0 in it', () => {
  expect(indexedLines([line('KL', { '2021': 1 }), line('DG', { '2022': 1 })])).toBeNull();
  expect(indexedLines([line('KL', { '2021': 0 }), line('DG', { '2021': 1 })])).toBeNull();
});
