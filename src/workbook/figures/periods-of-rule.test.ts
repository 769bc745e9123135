import { monthly, sourceOf } from '../../../test/support/figures';
import { fitsRule, periodsOfRule, wrongPeriod } from './periods-of-rule';

const list = (table: Record<string, number | string>) => sourceOf({ f: { r: table } }).find('f', 'r');
const MONTHS = list(monthly('2025-11', [1, 2, 3, '.']));

describe('the periods of a rule', () => {
  it('are the newest with a number, and never older than what is shown', () => {
    expect(periodsOfRule({ kind: 'neueste' }, [MONTHS], null)).toEqual(['2026-01']);
    expect(periodsOfRule({ kind: 'neueste' }, [MONTHS], '2026-02')).toEqual(['2026-02']);
    expect(periodsOfRule({ kind: 'neueste' }, [list({ '2024': 1, '2025': 2 })], null)).toEqual(['2025']);
    expect(periodsOfRule({ kind: 'neueste' }, [[]], null)).toEqual([]);
  });

  it('stay months where months are shown, and years where years are', () => {
    const both = [list({ '2025-10': 1, '2025-11': 2, '2025': 3 })];
    expect(periodsOfRule({ kind: 'neueste' }, both, '2025-10')).toEqual(['2025-11']);
    expect(periodsOfRule({ kind: 'neueste' }, both, '2024')).toEqual(['2025']);
    expect(periodsOfRule({ kind: 'neueste' }, both, '2025-Q2')).toEqual(['2025-Q2']);
    expect(periodsOfRule({ kind: 'neueste' }, both, '')).toEqual(['2025']);
  });

  it('are fixed months and years', () => {
    expect(periodsOfRule({ kind: 'monat', period: '2025-06' }, [MONTHS], null)).toEqual(['2025-06']);
    expect(periodsOfRule({ kind: 'vorjahresmonat', period: '2026-01' }, [MONTHS], null)).toEqual(['2025-01']);
    expect(periodsOfRule({ kind: 'jahresmittel', year: 2025 }, [MONTHS], null)).toEqual(['2025']);
  });

  it('are thirteen months up to a month, or up to the newest of all series', () => {
    const fixed = periodsOfRule({ kind: 'monate13', bis: '2025-03' }, [], null);
    expect([fixed[0], fixed[12], fixed.length]).toEqual(['2024-03', '2025-03', 13]);
    const rolling = periodsOfRule({ kind: 'monate13' }, [list({ '2025-12': 1 }), MONTHS], null);
    expect([rolling[0], rolling[12]]).toEqual(['2025-01', '2026-01']);
    expect(periodsOfRule({ kind: 'monate13' }, [list({ '2025': 1 })], null)).toEqual([]);
  });

  it.each([
    [{ kind: 'monat', period: '2025-13' }, '2025-13'],
    [{ kind: 'monate13', bis: 'März 2025' }, 'März 2025'],
    [{ kind: 'jahresmittel', year: 20.5 }, '20.5'],
    [{ kind: 'monate13' }, null],
    [{ kind: 'neueste' }, null],
    [{ kind: 'vorjahresmonat', period: '2025-12' }, null],
  ] as const)('%j is wrong in %p', (rule, wrong) => {
    expect(wrongPeriod(rule)).toBe(wrong);
  });

  it('can be met only by periods of their length', () => {
    expect(fitsRule({ kind: 'monate13' }, '2025')).toBe(false);
    expect(fitsRule({ kind: 'monate13' }, '2025-01')).toBe(true);
    expect(fitsRule({ kind: 'vorjahresmonat', period: '2026-01' }, '2025-01')).toBe(true);
    expect(fitsRule({ kind: 'jahresmittel', year: 2025 }, '2025-12')).toBe(true);
    expect(fitsRule({ kind: 'jahresmittel', year: 2025 }, '2026-01')).toBe(false);
    expect(fitsRule({ kind: 'neueste' }, 'Stichtag')).toBe(false);
  });
});
