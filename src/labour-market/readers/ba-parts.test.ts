import { parsePeriod } from './ba-period';
import { unitOfLabel } from './ba-unit';
import { publishedValue } from './ba-value';

describe('parsePeriod', () => {
  it.each([
    ['Februar 2026', '2026-02'],
    [' März 2026 ', '2026-03'],
    ['2026-02', '2026-02'],
    ['02/2026', '2026-02'],
    ['202602', '2026-02'],
    ['2026M02', '2026-02'],
    ['31.12.2024', '2024-12-31'],
    ['1.2.2024', '2024-02-01'],
    ['2024-12-31', '2024-12-31'],
    ['2025', '2025'],
    ['Jahr 2025', '2025'],
    ['Jahresdurchschnitt 2025', '2025'],
    ['1. Quartal 2025', '2025-Q1'],
    ['Q4/2025', '2025-Q4'],
    ['2025-Q3', '2025-Q3'],
    ['2025Q3', '2025-Q3'],
  ])('%s is %s', (text, period) => {
    expect(parsePeriod(text)).toBe(period);
  });

  it.each([
    '',
    '5. Quartal 2025',
    '202613',
    '31.02.2024',
    '1989',
    '12345',
    'gestern',
    '2026-13',
    '7312',
    '07312',
  ])('%j is none', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});

describe('publishedValue', () => {
  it.each([
    ['226.880', ',', 226_880],
    ['10,6', ',', 10.6],
    ['9,5 %', ',', 9.5],
    ['-1,3', ',', -1.3],
    ['1.234,50 €', ',', 1234.5],
    ['226,880', '.', 226_880],
    ['10.6', '.', 10.6],
    ['-1.3%', '.', -1.3],
    ['0', ',', 0],
  ] as const)('%j with decimal %s is %d', (text, decimal, value) => {
    expect(publishedValue(text, decimal)).toEqual({ value, sign: null });
  });

  it.each(['-', '–', '.', '*', 'x', 'X', '...', '…', '/'])('%s stays a sign and is never 0', (sign) => {
    expect(publishedValue(sign)).toEqual({ value: null, sign });
    expect(publishedValue(` ${sign} `, '.')).toEqual({ value: null, sign });
  });

  it.each([
    ['', ','],
    ['10.6', ','],
    ['10,6', '.'],
    ['=1+1', ','],
    ['1e5', '.'],
    ['%', ','],
  ] as const)('%j with decimal %s is neither', (text, decimal) => {
    expect(publishedValue(text, decimal)).toBeUndefined();
  });
});

describe('unitOfLabel', () => {
  it.each([
    ['Arbeitslose insgesamt', 'Personen'],
    ['Unterbeschäftigung (ohne Kurzarbeit)', 'Personen'],
    ['Arbeitslosenquote', 'Prozent'],
    ['STEA_VJV_rel', 'Prozent'],
    ['Bestand Arbeitsstellen', 'Stellen'],
    ['Bewerber für Ausbildungsstellen', 'Personen'],
    ['Vakanzzeit', 'Tage'],
    ['Dauer der Arbeitslosigkeit', 'Tage'],
    ['Bedarfsgemeinschaften', 'Bedarfsgemeinschaften'],
    ['Kosten der Unterkunft in Euro', 'Euro'],
    ['Vertragstage', 'Anzahl'],
  ])('%s is counted in %s', (label, unit) => {
    expect(unitOfLabel(label)).toBe(unit);
  });
});
