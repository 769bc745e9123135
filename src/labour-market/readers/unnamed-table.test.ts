import { unnamedTable } from './unnamed-table';

const FORMAT = 'Excel-Arbeitsmappe';

describe('unnamedTable', () => {
  it.each([
    ['Arbeitsmarktreport, Februar 2026', 'Arbeitsmarktreport'],
    ['Arbeitsmarktreport (März 2026)', 'Arbeitsmarktreport'],
    ['Eckwerte 2026-02', 'Eckwerte'],
    ['Eckwerte_202602', 'Eckwerte'],
    ['02/2026 Strukturen', 'Strukturen'],
    ['Stand 28.03.2026: Strukturen', 'Stand: Strukturen'],
    ['Mai-Bericht Maier', 'Bericht Maier'],
    ['Kennzahlen nach § 48a SGB II', 'Kennzahlen nach § 48a SGB II'],
    ['15 bis unter 25 Jahre', '15 bis unter 25 Jahre'],
  ])('%s: the same every month', (text, expected) => {
    expect(unnamedTable(FORMAT, text)).toBe(`${FORMAT}: ${expected}`);
  });

  it('is the format where the file says nothing of itself, and begins with it always', () => {
    expect(unnamedTable(FORMAT)).toBe(FORMAT);
    expect(unnamedTable(FORMAT, null, 'Februar 2026')).toBe(FORMAT);
    expect(unnamedTable(FORMAT, '=1+1', 'Tab')).toBe(`${FORMAT}: =1+1, Tab`);
    expect(unnamedTable(FORMAT, 'x'.repeat(500))).toHaveLength(120);
  });
});
