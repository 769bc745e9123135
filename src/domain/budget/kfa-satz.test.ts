import { KFA_SAETZE, kfaSatzOfYear, newestKfaSatz } from './kfa-satz';

describe('KFA rates', () => {
  it('stand in the order of their dates', () => {
    const dates = KFA_SAETZE.map(({ gueltigAb }) => gueltigAb);
    expect(dates).toEqual([...new Set(dates)].sort((a, b) => a - b));
  });

  it('are the complement of the federal share of 84,8 % (§ 46 Abs. 3 SGB II)', () => {
    expect(newestKfaSatz()).toBe(0.152);
    expect(kfaSatzOfYear(2021)).toBe(0.152);
    expect(kfaSatzOfYear(2012)).toBe(0.152);
  });

  it('are not invented for years before the table', () => {
    expect(() => kfaSatzOfYear(2011)).toThrow('Für 2011 ist kein KFA-Satz hinterlegt (erst ab Apr 2011).');
  });
});
