import { wrongPeriod } from '../../../workbook/figures/periods-of-rule';
import { partsEn } from '../texts/parts-en';
import { ruleOf } from './rule-entry';

describe('ruleOf', () => {
  it.each(['2026-02', '02/2026', '2.2026', 'Februar 2026', 'Feb 2026', ' february 2026 '])(
    'reads the month %j',
    (text) => {
      expect(ruleOf({ kind: 'monat', text })).toEqual({ rule: { kind: 'monat', period: '2026-02' } });
      expect(ruleOf({ kind: 'vorjahresmonat', text })).toEqual({
        rule: { kind: 'vorjahresmonat', period: '2026-02' },
      });
      expect(ruleOf({ kind: 'monate13', text })).toEqual({ rule: { kind: 'monate13', bis: '2026-02' } });
    },
  );

  it.each([
    ['neueste', 'whatever', { kind: 'neueste' }],
    ['monate13', ' ', { kind: 'monate13' }],
    ['jahresmittel', '2025', { kind: 'jahresmittel', year: 2025 }],
  ] as const)('%s of %j', (kind, text, rule) => {
    expect(ruleOf({ kind, text })).toEqual({ rule });
  });

  it.each([
    ['monat', '', /^Der Monat fehlt\. /],
    ['vorjahresmonat', '', /^Der Monat fehlt\. /],
    ['monat', '2026', /^„2026“ ist kein Monat\. /],
    ['monate13', 'Feb 26', /^„Feb 26“ ist kein Monat\. /],
    ['monat', '13/2026', /kein Monat/],
    ['jahresmittel', '', /^Das Jahr fehlt\. /],
    ['jahresmittel', '25', /^„25“ ist kein Jahr\. /],
    ['jahresmittel', '02/2025', /kein Jahr/],
    ['jahresmittel', '02025', /kein Jahr/],
    ['jahresmittel', '1989', /kein Jahr/],
    ['jahresmittel', '2200', /kein Jahr/],
  ] as const)('%s of %j is refused', (kind, text, problem) => {
    expect(ruleOf({ kind, text })).toEqual({ problem: expect.stringMatching(problem) });
  });

  it('speaks the language it is given', () => {
    expect(ruleOf({ kind: 'monat', text: '' }, partsEn.rule.problems)).toEqual({
      problem: 'The month is missing. Enter it with its year, e.g. 02/2026.',
    });
  });

  it('gives only rules that the workbook accepts', () => {
    for (const year of ['1990', '2199']) {
      for (const entry of [
        { kind: 'monat', text: `1/${year}` },
        { kind: 'monate13', text: `12/${year}` },
        { kind: 'jahresmittel', text: year },
      ] as const) {
        const read = ruleOf(entry);
        expect('rule' in read ? wrongPeriod(read.rule) : read).toBeNull();
      }
    }
  });
});
