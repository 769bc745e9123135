import { chartLines } from './chart-lines';

function figure(period: string, value: number | null, origin = 'A', quality: string | null = null) {
  return {
    period,
    value,
    sign: value === null ? '.' : null,
    unit: 'Personen',
    source: origin,
    table: null,
    datenstand: null,
    quality,
    retrieved: null,
  };
}

it('shows months where there are any, and never a year beside them', () => {
  const [line] = chartLines([
    { name: 'KL', figures: [figure('2025', 5330), figure('2026-01', 5400), figure('2026-02', 5450)] },
  ]);
  expect(line?.points.map(({ period }) => period)).toEqual(['2026-01', '2026-02']);
});

it('shows years where no region has months', () => {
  const lines = chartLines([
    { name: 'KL', figures: [figure('2023', 4422), figure('2025', 5330)] },
    { name: 'RP', figures: [figure('2025', 120_000)] },
  ]);
  expect(lines).toEqual([
    {
      name: 'KL',
      points: [
        { period: '2023', value: 4422, provisional: false },
        { period: '2025', value: 5330, provisional: false },
      ],
    },
    { name: 'RP', points: [{ period: '2025', value: 120_000, provisional: false }] },
  ]);
});

it('draws each line from one source, the one with the newest number', () => {
  const [line] = chartLines([
    {
      name: 'KL',
      figures: [figure('2025-12', 1, 'A'), figure('2026-01', 2, 'B'), figure('2026-02', 3, 'B', 'p')],
    },
  ]);
  expect(line?.points).toEqual([
    { period: '2026-01', value: 2, provisional: false },
    { period: '2026-02', value: 3, provisional: true },
  ]);
});

it('keeps a sign as a gap, goes back 25 months, and leaves out a region without numbers', () => {
  const lines = chartLines([
    {
      name: 'KL',
      figures: [figure('2024-01', 9), figure('2024-02', 8), figure('2026-01', null), figure('2026-02', 7)],
    },
    { name: 'RP', figures: [figure('2026-02', null)] },
    { name: 'DG', figures: [] },
  ]);
  expect(lines).toEqual([
    {
      name: 'KL',
      points: [
        { period: '2024-02', value: 8, provisional: false },
        { period: '2026-01', value: null, provisional: false },
        { period: '2026-02', value: 7, provisional: false },
      ],
    },
  ]);
});
