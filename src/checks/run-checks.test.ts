import type { Finding, Rule, Severity } from './finding';
import { RULES } from './rules';
import { runChecks } from './run-checks';
import { holdings } from './testing/holdings';
import { CELLS_OF_2021, PRINTED_TABLE, PRINTED_TEXT, TABLE_THAT_ADDS_UP } from './testing/seed';

const finding = (severity: Severity, address: string | null): Finding => ({
  rule: 'probe',
  severity,
  address,
  sentence: '',
  why: '',
  mend: '',
});

const rule = (id: string, check: Rule['check']): Rule => ({ id, title: `Prüfung ${id}`, check });

describe('RULES', () => {
  it('are at least twenty, each with an id and a title of its own', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(20);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(new Set(RULES.map(({ title }) => title)).size).toBe(RULES.length);
  });
});

describe('runChecks', () => {
  it('orders by severity, then by the order of the sheets, row and column', () => {
    const found = [
      finding('hinweis', 'Ziele!A1'),
      finding('fehler', 'Ziele!B2'),
      finding('fehler', null),
      finding('fehler', "'Andere Mappe'!A1"),
      finding('warnung', 'Ressourcen!A1'),
      finding('fehler', 'Ziele!A10'),
      finding('fehler', 'Ressourcen!AA2'),
      finding('fehler', 'Ressourcen!Z2'),
      finding('fehler', 'Ziele!A2'),
    ];
    const workbook = holdings({ sheets: { Ressourcen: [], Ziele: [] } });
    const ordered = runChecks(workbook, [rule('alle', () => found)]);
    expect(ordered.map(({ severity, address }) => [severity, address])).toEqual([
      ['fehler', 'Ressourcen!Z2'],
      ['fehler', 'Ressourcen!AA2'],
      ['fehler', 'Ziele!A2'],
      ['fehler', 'Ziele!B2'],
      ['fehler', 'Ziele!A10'],
      ['fehler', "'Andere Mappe'!A1"],
      ['fehler', null],
      ['warnung', 'Ressourcen!A1'],
      ['hinweis', 'Ziele!A1'],
    ]);
  });

  it('names a rule that throws and keeps the findings of the others', () => {
    const broken = rule('kaputt', () => {
      throw new Error('kein Blatt');
    });
    const found = runChecks(holdings({}), [broken, rule('gut', () => [finding('fehler', null)])]);
    expect(found.map(({ rule: id, sentence }) => [id, sentence])).toEqual([
      ['probe', ''],
      ['kaputt', 'Die Prüfung „Prüfung kaputt“ konnte nicht ausgeführt werden: kein Blatt'],
    ]);
  });

  it('finds in section 2.5 as it is printed exactly what is wrong with it', () => {
    const printed = holdings({ sheets: { AMIP: [[PRINTED_TEXT], [''], ...PRINTED_TABLE] } });
    expect(runChecks(printed).map(({ rule: id, address }) => [id, address])).toEqual([
      ['summen-in-cent', 'AMIP!C8'],
      ['text-gegen-tabelle', 'AMIP!A1'],
      ['summanden-im-text', 'AMIP!A1'],
      ['mittelzuteilung-benannt', 'AMIP!A1'],
      ['kfa-basis', 'AMIP!C7'],
    ]);
  });

  it('finds nothing in the same budget as the workbook has it', () => {
    const text = 'Das Gesamtbudget für das Haushaltsjahr 2021 beträgt 23,13 Mio. €.';
    const clean = holdings({
      jobcenter: { name: 'Jobcenter Stadt Kaiserslautern', ags: '07312' },
      cells: { ...CELLS_OF_2021, AMIP_IQ_Veraenderung: 0.15, AMIP_LZB_Veraenderung: -0.013 },
      sheets: { Ressourcen: [[text], [''], ...TABLE_THAT_ADDS_UP] },
    });
    expect(runChecks(clean)).toEqual([]);
  });
});
