import { monthOf } from '../months/month';
import { INSTRUMENTE, KOSTENTRAEGER } from './instrumente';

/** Who pays for a measure that begins in a month; undefined where the instrument is not in force yet. */
function traegerAm(key: string, year: number, month: number) {
  const rows = INSTRUMENTE.find((instrument) => instrument.key === key)?.finanzierung ?? [];
  return rows.filter(({ gueltigAb }) => gueltigAb <= monthOf(year, month)).at(-1)?.traeger;
}

describe('the catalogue of instruments', () => {
  it('calls each once, in words that fit into a list of Excel', () => {
    const keys = INSTRUMENTE.map(({ key }) => key);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
    expect(keys.filter((key) => /[,="*?~]/.test(key))).toEqual([]);
  });

  it('has rows in the order of their dates, each with law and source', () => {
    for (const { finanzierung, recht } of INSTRUMENTE) {
      const dates = finanzierung.map(({ gueltigAb }) => gueltigAb);
      expect(dates).toEqual([...new Set(dates)].sort((a, b) => a - b));
      expect(recht).toMatch(/\S/);
      for (const { quelle } of finanzierung) expect(quelle).toMatch(/\S/);
    }
  });

  it('knows every payer', () => {
    const payers = INSTRUMENTE.flatMap(({ finanzierung }) => finanzierung.map(({ traeger }) => traeger));
    const known = KOSTENTRAEGER.map(({ key }) => key);
    expect(payers.filter((payer) => payer !== null && !known.includes(payer))).toEqual([]);
    expect(KOSTENTRAEGER.filter(({ belastetEgl }) => belastetEgl).map(({ key }) => key)).toEqual(['EGL']);
  });

  it.each<[string, number, number, string | null | undefined, string]>([
    ['FbW', 2024, 12, 'EGL', 'Haushaltsfinanzierungsgesetz 2024, BGBl. 2023 I Nr. 412'],
    ['FbW', 2025, 1, 'Agentur', 'dasselbe'],
    ['Reha', 2025, 1, 'Agentur', 'dasselbe; Streichung des § 16 Abs. 1 Satz 3 SGB II'],
    ['§ 16i', 2018, 12, undefined, '§ 16i Abs. 10 SGB II: Fassung des § 16e bis 31. Dezember 2018'],
    ['§ 16i', 2019, 1, 'EGL', 'dasselbe'],
    ['§ 16h', 2016, 7, undefined, 'BGBl. 2016 I S. 1824'],
    ['§ 16h', 2016, 8, 'EGL', 'dasselbe'],
    ['§ 16j', 2023, 7, 'EGL', '§ 16j SGB II in Kraft 1. Juli 2023 bis 28. März 2024'],
    ['§ 16j', 2024, 4, null, 'dasselbe'],
    ['§ 16k', 2023, 6, undefined, 'BGBl. 2022 I S. 2328'],
    ['§ 16a', 2021, 1, 'Kommune', '§ 6 Abs. 1 Satz 1 Nr. 2 SGB II'],
    ['BEZ', 2011, 1, 'BEZ', '§ 1 Abs. 2 EinglMV 2022'],
    ['ESF', 2021, 1, 'ESF', 'Annahme'],
  ])('%s begun in %i-%i: %s', (key, year, month, payer) => {
    expect(traegerAm(key, year, month)).toBe(payer);
  });

  it.each([
    ['ESG', 24, '§ 16b Abs. 2 SGB II'],
    ['AGH', 36, '§ 16d Abs. 6 SGB II: 24 Monate, danach bis zu zwölf weitere'],
    ['§ 16e', 24, '§ 16e Abs. 2 SGB II'],
    ['§ 16i', 60, '§ 16i Abs. 2 SGB II'],
  ])('%s: at most %i months', (key, months) => {
    expect(INSTRUMENTE.find((instrument) => instrument.key === key)?.hoechstdauer).toBe(months);
  });
});
