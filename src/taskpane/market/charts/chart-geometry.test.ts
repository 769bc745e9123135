import fc from 'fast-check';
import { chartGeometry } from './chart-geometry';
import { timedLine } from './chart-series';
import type { ChartLine } from './chart-series';

const BOX = { left: 0, right: 120, top: 0, bottom: 100 };

const line = (name: string, ...points: [period: string, value: number | null][]): ChartLine => ({
  name,
  points: points.map(([period, value]) => ({ period, value, provisional: false })),
});
const geometry = (...lines: ChartLine[]) => chartGeometry(lines.map(timedLine), BOX);
/** Each stroke as `period x,y …`. */
const strokes = (...lines: ChartLine[]) =>
  geometry(...lines)?.lines.map((placed) =>
    placed.strokes.map((stroke) => stroke.map(({ period, x, y }) => `${period} ${x},${y}`).join(' ')),
  );

describe('chartGeometry', () => {
  it('places months by time and values by size', () => {
    // January to May are four steps of 30; the values 10 to 30 span 100.
    expect(
      strokes(line('A', ['2026-01', 10], ['2026-02', 30], ['2026-03', 15], ['2026-04', 20], ['2026-05', 25])),
    ).toEqual([['2026-01 0,100 2026-02 30,0 2026-03 60,75 2026-04 90,50 2026-05 120,25']]);
  });

  it.each([
    ['a month that is missing', line('A', ['2026-01', 10], ['2026-02', 30], ['2026-05', 20])],
    [
      'a month without a number',
      line('A', ['2026-01', 10], ['2026-02', 30], ['2026-03', null], ['2026-05', 20]),
    ],
    [
      'a number that is none',
      line('A', ['2026-01', 10], ['2026-02', 30], ['2026-03', Number.NaN], ['2026-05', 20]),
    ],
  ])('leaves a gap for %s', (_, gapped) => {
    expect(strokes(gapped)).toEqual([['2026-01 0,100 2026-02 30,0', '2026-05 120,50']]);
  });

  it('aligns two lines by month, not by position', () => {
    expect(
      strokes(line('A', ['2026-01', 0], ['2026-02', 100]), line('B', ['2026-02', 50], ['2026-03', 25])),
    ).toEqual([['2026-01 0,100 2026-02 60,0'], ['2026-02 60,50 2026-03 120,75']]);
  });

  it('puts a year in its middle and never joins it with months', () => {
    // 2025 and 2026 have their middles twelve months apart; July 2026 lies half a month behind that of 2026.
    const years = line('Years', ['2024', 0], ['2025', 50]);
    const both = line('Both', ['2024', 7], ['2025', 8], ['2026-01', 25], ['2026-02', 100]);
    const placed = geometry(years, both);
    expect(placed?.lines[0]?.strokes.map((stroke) => stroke.map(({ period }) => period))).toEqual([
      ['2024', '2025'],
    ]);
    expect(placed?.lines[1]?.strokes.map((stroke) => stroke.map(({ period }) => period))).toEqual([
      ['2026-01', '2026-02'],
    ]);
    // From the middle of 2024 to February 2026 it is 19.5 months; the middle of 2025 is twelve in.
    expect(placed?.lines[0]?.strokes[0]?.[1]?.x).toBeCloseTo((12 / 19.5) * 120, 9);
  });

  it('joins quarter to quarter', () => {
    expect(strokes(line('A', ['2025-Q1', 1], ['2025-Q2', 2], ['2025-Q4', 3]))).toEqual([
      [expect.stringMatching(/^2025-Q1 0,100 2025-Q2 40,50$/), '2025-Q4 120,0'],
    ]);
  });

  it('takes the later of two values for one month, in any order of the points', () => {
    expect(strokes(line('A', ['2026-02', 1], ['2026-01', 0], ['2026-02-28', 2]))).toEqual([
      ['2026-01 0,100 2026-02-28 120,0'],
    ]);
  });

  it('shows one value, or equal ones, in the middle', () => {
    expect(strokes(line('A', ['2026-01', 7]))).toEqual([['2026-01 60,50']]);
    expect(strokes(line('A', ['2026-01', 7], ['2026-02', 7]))).toEqual([['2026-01 0,50 2026-02 120,50']]);
  });

  it('knows what to write at its edges', () => {
    expect(geometry(line('A', ['2025-12', 5.5], ['2026-02', -1]))).toMatchObject({
      min: -1,
      max: 5.5,
      first: '2025-12',
      last: '2026-02',
    });
  });

  it.each([[[]], [[line('A')]], [[line('A', ['2026-01', null], ['bald', 5])]]])(
    'is nothing without a number',
    (lines) => {
      expect(geometry(...lines)).toBeNull();
    },
  );

  it('keeps every point inside the box and in the order of time, and no value twice or lost', () => {
    const month = fc.integer({ min: 0, max: 60 }).map((count) => {
      const year = 2020 + Math.floor(count / 12);
      return `${year}-${String((count % 12) + 1).padStart(2, '0')}`;
    });
    const value = fc.option(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { nil: null });
    const anyLine = fc.uniqueArray(fc.tuple(month, value), { selector: ([period]) => period, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 4 }), (drawn) => {
        const placed = geometry(...drawn.map((points) => line('L', ...points)));
        const found = placed?.lines.map(({ strokes: all }) => all.flat()) ?? drawn.map(() => []);
        drawn.forEach((points, index) => {
          const wanted = points
            .filter(([, v]) => v !== null)
            .map(([period]) => period)
            .sort();
          expect(found[index]?.map(({ period }) => period)).toEqual(wanted);
          for (const { x, y } of found[index] ?? []) {
            expect(x >= BOX.left && x <= BOX.right && y >= BOX.top && y <= BOX.bottom).toBe(true);
          }
          const xs = found[index]?.map(({ x }) => x) ?? [];
          expect([...xs].sort((a, b) => a - b)).toEqual(xs);
        });
      }),
    );
  });
});
