import { partsDe } from '../texts/parts-de';
import { partsEn } from '../texts/parts-en';
import { timedLine } from './chart-series';
import { chartSummary } from './chart-summary';

type Point = [period: string, value: number | null, provisional?: boolean];
const line = (name: string, points: Point[]) =>
  timedLine({
    name,
    points: points.map(([period, value, provisional = false]) => ({ period, value, provisional })),
  });
const PERSONS = { unit: 'Personen', decimals: 0 };
const RATE = { unit: 'Prozent', decimals: 1 };
const summary = (look: typeof RATE, ...lines: ReturnType<typeof line>[]) =>
  chartSummary('Arbeitslose', look, lines, partsDe).replace(/\u00a0/g, ' ');

describe('chartSummary', () => {
  it('names the last value, the change to a year before and the high-water mark', () => {
    const main = line('Kaiserslautern', [
      ['2019-09', 4980],
      ['2025-02', 4700],
      ['2026-01', 4900],
      ['2026-02', 4820, true],
    ]);
    const land = line('Rheinland-Pfalz', [['2026-02', 120400]]);
    expect(summary(PERSONS, main, land)).toBe(
      'Arbeitslose (Personen). Kaiserslautern: zuletzt 4.820 im Februar 2026 (vorläufig), +120 gegenüber Februar 2025, Höchststand 4.980 im September 2019. Rheinland-Pfalz: zuletzt 120.400 im Februar 2026.',
    );
  });

  it('compares rates in percentage points', () => {
    const main = line('A', [
      ['2025-02', 10.5],
      ['2026-02', 10.2],
    ]);
    expect(summary(RATE, main)).toBe(
      'Arbeitslose (Prozent). A: zuletzt 10,2 % im Februar 2026, -0,3 Prozentpunkte gegenüber Februar 2025, Höchststand 10,5 % im Februar 2025.',
    );
  });

  it('compares year with year', () => {
    const main = line('A', [
      ['2023', 5100],
      ['2024', 5100],
      ['2025', 4900],
    ]);
    expect(summary(PERSONS, main)).toContain(
      'zuletzt 4.900 im Jahr 2025, -200 gegenüber 2024, Höchststand 5.100 im Jahr 2023.',
    );
  });

  it.each<[string, Point[]]>([
    [
      'the month of the year before is missing',
      [
        ['2025-01', 1],
        ['2026-02', 2],
      ],
    ],
    [
      'it has no number',
      [
        ['2025-02', null],
        ['2026-02', 2],
      ],
    ],
    [
      'only the year is known',
      [
        ['2025', 1],
        ['2026-02', 2],
      ],
    ],
  ])('makes no comparison where %s', (_, points) => {
    expect(summary(PERSONS, line('A', points))).toContain('zuletzt 2 im Februar 2026, kein Vorjahreswert, ');
  });

  it('says where there is no number', () => {
    expect(summary(PERSONS, line('A', [['2026-02', null]]))).toBe('Arbeitslose (Personen). A: keine Zahl.');
    expect(summary(PERSONS)).toBe('Arbeitslose (Personen). Keine Zahlen für ein Diagramm.');
  });

  it('speaks English', () => {
    const main = line('A', [['2026-02', 4820]]);
    expect(chartSummary('Arbeitslose', PERSONS, [main], partsEn)).toBe(
      'Arbeitslose (Personen). A: latest 4.820 in February 2026, no value of the year before, highest 4.820 in February 2026.',
    );
  });
});
