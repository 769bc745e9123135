import { smallJob } from '../digest/testing/small-workbook';
import type { SmallCell, SmallWorkbook } from '../digest/testing/small-workbook';
import { disclosureStep } from '../steps/disclosure';
import { formatted } from './testing/formatted';

type Rows = readonly (readonly SmallCell[])[];

async function flagged(rows: Rows, more: Partial<SmallWorkbook> = {}) {
  const job = smallJob({ sheets: { Liste: rows }, ...more });
  await disclosureStep.run(job);
  expect(job.account.refusals).toEqual([]);
  return job.account.flagged;
}
const cells = async (...given: Parameters<typeof flagged>) =>
  (await flagged(...given)).map(({ cell }) => cell);

/*
 * Where the words come from: § 48a SGB II and the Kennzahlen of the BA (ELB, LZB, LZL, BG, Integrationen), the BA's
 * glossary (Bestand, Zugang, Abgang, TN), and headings of published AMIP (Anzahl, Teilnehmende, Geförderte, Fälle).
 */
describe('small counts that nobody marked', () => {
  const COUNTS = [
    ...[
      'Anzahl',
      'Anzahl (Dezember)',
      'Anzahl Teilnehmende',
      'TN',
      'TN Dez 2021',
      'Teilnehmende',
      'Teilnehmer/innen',
    ],
    ...[
      'ELB',
      'eLb',
      'LZB',
      'LZL',
      'BG',
      'Bedarfsgemeinschaften',
      'Frauen',
      'Männer',
      'davon Frauen',
      'Bestand',
    ],
    ...[
      'Bestand Dez 2021',
      'Zugänge',
      'Zugänge im Monat',
      'Abgang',
      'Abgänge',
      'Personen',
      'Fälle',
      'Geförderte',
    ],
    ...[
      'Zugänge je Monat',
      'Langzeitarbeitslose',
      'Integrationen',
      'Eintritte in Maßnahmen',
      'Zahl der Geförderten',
    ],
  ];

  test.each(COUNTS)('below %s and beside it', async (heading) => {
    expect(
      await cells([
        ['Ort', heading],
        ['Nord', 12],
        ['Süd', 2],
      ]),
    ).toEqual(['B3']);
    expect(
      await cells([
        ['Ort', 'Nord', 'Süd'],
        [heading, 12, 2],
      ]),
    ).toEqual(['C2']);
  });

  const OTHERS = [
    ...[
      'Jahr',
      'Monat',
      'Nr.',
      'lfd. Nr.',
      'BG-Nr.',
      'TN-Nummer',
      'Rang',
      'Index',
      'Frauenquote',
      'Integrationsquote',
    ],
    ...[
      'Anteil Frauen',
      'Frauen in %',
      'Frauen in Prozent',
      'Bestand in Euro',
      'Bestand (€)',
      'Kosten je TN',
      'TEUR',
    ],
    ...[
      'Personalkosten',
      'Ausgaben für Teilnehmende',
      'Fälle je Fachkraft',
      'Plätze',
      'Anzahl der Maßnahmen',
    ],
    ...[
      'Veränderung Bestand',
      'Dauer in Monaten',
      'Die Elb',
      'Bestandsindex',
      'Personalschlüssel',
      'tn',
      'elb',
    ],
    'Von allen Teilnehmenden des Jahres 2021 sind so viele später noch in Arbeit gewesen',
  ];

  test.each(OTHERS)('neither below nor beside %s', async (heading) => {
    expect(
      await cells([
        ['Ort', heading],
        ['Nord', 12],
        ['Süd', 2],
      ]),
    ).toEqual([]);
    expect(
      await cells([
        ['Ort', 'Nord', 'Süd'],
        [heading, 12, 2],
      ]),
    ).toEqual([]);
  });

  test('each once, with how many more stand in its line', async () => {
    const found = await flagged([
      ['Ort', 'Frauen', 'Männer'],
      ['Personen', 1, 2],
      ['Fälle', 2, 40],
    ]);
    expect(found.map(({ cell, message }) => [cell, /in derselben.*?\./.exec(message)?.[0]])).toEqual([
      ['B2', 'in derselben Spalte noch eine.'],
      ['C2', undefined],
    ]);
    const [inRow] = await flagged([
      ['Ort', 'Nord', 'Mitte', 'Süd'],
      ['Frauen', 2, 12, 1],
    ]);
    expect(inRow?.message).toContain('mit derselben Beschriftung noch eine');
  });

  test('with the same label in many rows are told once', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => ['Frauen', 12, index % 2 ? 2 : 40]);
    const [found, ...others] = await flagged(rows);
    expect([found?.cell, others.length]).toEqual(['C2', 0]);
    expect(found?.message).toContain('mit derselben Beschriftung noch 24');
  });

  test.each<readonly [string, Rows]>([
    [
      'years',
      [
        ['Frauen', 2019, 2020],
        ['ELB', 0, 3],
      ],
    ],
    [
      'a rate below a count',
      [
        ['Kennzahl', 'Frauen', 'Männer'],
        ['Integrationsquote', 2, 1],
      ],
    ],
    [
      'a column of rates beside counts',
      [
        ['', 'Nord', 'Quote'],
        ['Frauen', 12, 2],
      ],
    ],
    [
      'a second heading that says percent',
      [
        ['Frauen', 'Frauen'],
        ['Anzahl', 'in %'],
        [12, 2],
      ],
    ],
    ['numbers behind the next label', [['Frauen', 12, 'Plätze', 2]]],
    ['fractions', [['Frauen'], [1.5]]],
    ['a free row between', [['Frauen'], [null], [2]]],
  ])('no %s', async (_, rows) => {
    expect(await cells(rows)).toEqual([]);
  });

  test.each([['0%'], ['#,##0 &quot;€&quot;'], ['#,##0.00 [$€-407]'], ['mmm yy']])(
    'none in the format %s',
    async (code) => {
      expect(await cells([['Frauen'], [2]], { change: formatted(code) })).toEqual([]);
    },
  );

  test('but those in a format for numbers', async () => {
    expect(await cells([['Frauen'], [2]], { change: formatted('#,##0') })).toEqual(['A2']);
  });

  test('none that will show *', async () => {
    // By the rule B2, B4, C2 and C4 of the table are hidden (disclosure.test.ts), and so is what reads them.
    const table = [
      ['Alter', 'Frauen', 'Männer', 'Summe'],
      ['unter 25', 1, 9, 10],
      ['25 bis 54', 12, 20, 32],
      ['ab 55', 8, 7, 15],
      ['Summe', 21, 36, 57],
    ];
    const rows: Rows = [
      ['Frauen', 'Männer'],
      [['Zahlen!B2', 1], 2],
    ];
    const sheets = { Zahlen: table, Liste: rows };
    expect(await cells(rows, { sheets, names: { AMIP_Fallzahlen_1_beide: 'Zahlen!$A$1:$D$5' } })).toEqual([
      'B2',
    ]);
  });
});

/** § 16e and § 16i SGB II with § 35 Abs. 4 SGB I; domain.md, section 6. */
describe('employers of small instruments', () => {
  const HEADINGS = [
    'Einsatzbetrieb',
    'Firma',
    'Firmenname',
    'Betrieb',
    'Arbeitgeber',
    'AG',
    'Maßnahmeträger',
    'Träger',
  ];
  const TITLES = [
    '§ 16i SGB II',
    '16i',
    'Liste 16e 2021',
    'Teilhabe am Arbeitsmarkt',
    'Eingliederung von Langzeitarbeitslosen',
    'TaAM',
  ];

  test.each(HEADINGS)('below %s', async (heading) => {
    expect(await cells([['Geförderte nach § 16i'], [heading], ['Bäckerei Muster']])).toEqual(['A3']);
  });

  test.each(TITLES)('under the title %s', async (title) => {
    expect(await cells([[title], ['Firma'], ['Bäckerei Muster']])).toEqual(['A3']);
  });

  test.each<readonly [string, Rows]>([
    ['without the instrument', [['Liste'], ['AG'], ['Bäckerei Muster']]],
    ['of another instrument', [['§ 16f, § 16d, § 116e'], ['Firma'], ['Bäckerei Muster']]],
    ['where a number has the letter by chance', [['Raum 216i'], ['Firma'], ['Bäckerei Muster']]],
    ['below the name of a company', [['16i'], ['Stadtwerke Muster AG'], ['Hauptstraße']]],
    [
      'below other words',
      [['16i'], ['Betriebsgröße', 'Arbeitgeberzuschuss', 'AG-S'], ['groß', 'hoch', 'nein']],
    ],
    ['of other texts', [['§ 16i'], ['Firma', 'Ort'], [null, 'Kaiserslautern']]],
  ])('none %s', async (_, rows) => {
    expect(await cells(rows)).toEqual([]);
  });
});
