import { smallJob } from '../digest/testing/small-workbook';
import type { SmallCell, SmallWorkbook } from '../digest/testing/small-workbook';
import { disclosureStep } from '../steps/disclosure';
import { formatted } from './testing/formatted';

type Rows = readonly (readonly SmallCell[])[];

async function told(Liste: Rows, more: Partial<SmallWorkbook> = {}) {
  const job = smallJob({ sheets: { Liste }, ...more });
  await disclosureStep.run(job);
  expect(job.account.refusals).toEqual([]);
  return job.account.flagged.map(({ cell, message }) => `${cell ?? ''} ${message.split(': ')[0] ?? ''}`);
}
const LIKELY = (cells: string) => [`${cells} Liste!${cells} könnte eine Fallzahlen-Tabelle sein`];

/** Counts under headings that nobody knows. */
const UNKNOWN: Rows = [
  ['Bereich', 'Projekt Nord', 'Projekt Süd'],
  ['Erprobung', 12, 2],
  ['Begleitung', 7, 31],
];

test.each<readonly [string, Rows, string]>([
  ['two columns', UNKNOWN, 'A1:C3'],
  [
    'one column',
    [
      ['Bereich', 'Projekt Nord'],
      ['Ausbau', 12],
      ['Begleitung', 1],
      ['Beratung', 40],
      ['Erprobung', 8],
    ],
    'A1:B5',
  ],
  [
    'one row',
    [
      ['Bereich', 'Mo', 'Di', 'Mi', 'Do'],
      ['Beratung', 2, 9, 14, 6],
    ],
    'A1:E2',
  ],
  [
    'months and a large sum, signs and zeros',
    [
      ['Monat', 'Nord', 'Süd'],
      ['Januar', 0, 1],
      ['Februar', '-', 8],
      ['Summe', 1200, 900],
    ],
    'A1:C4',
  ],
  ['no headings', UNKNOWN.slice(1), 'A1:C2'],
  [
    'amounts beside them',
    [
      ['Bereich', 'Nord', 'Süd', 'Kosten'],
      ['Erprobung', 12, 2, 2.5],
      ['Begleitung', 7, 31, 3.5],
    ],
    'A1:C3',
  ],
])('a table with small numbers is told once, with its place: %s', async (_, rows, cells) => {
  expect(await told(rows)).toEqual(LIKELY(cells));
});

test('two tables are two', async () => {
  const rows = [...UNKNOWN, [null], ...UNKNOWN];
  expect(await told(rows)).toEqual([...LIKELY('A1:C3'), ...LIKELY('A5:C7')]);
});

const list = (heading: string, values: readonly SmallCell[]): Rows => [
  ['Bereich', heading],
  ...values.map((value, index) => [`Ort ${'abcdefghijklmnopqrstuvwxyz'.charAt(index)}x`, value]),
];

test.each<readonly [string, Rows]>([
  ['years', list('seit', [2019, 2021, 2022, 2020, 2018])],
  ['years under a 2', list('seit', [2, 2021, 2022, 2020, 2018])],
  ['months', list('bis', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])],
  ['months of two years', list('bis', [1, 2, 3, 4, 1, 2, 3, 4])],
  ['running numbers', list('zuerst', [1, 2, 3, 4, 5])],
  ['ranks', list('danach', [3, 1, 2, 5, 4, 6])],
  ['ratios', list('je Kraft', [1.5, 2, 2, 7, 9])],
  ['negative numbers', list('Saldo', [1, 2, -3, 7, 9])],
  ['grades', list('Urteil', [2, 1, 4, 5, 2, 3])],
  ['scores by their heading', list('Punkte', [12, 1, 44, 85])],
  ['shares by their heading', list('Anteil in %', [12, 1, 44, 85])],
  [
    'settings',
    [
      ['Schritte am Tag', 2],
      ['Breite', 40],
      ['Höhe', 30],
      ['Rand', 8],
    ],
  ],
  ['settings under a heading', list('Wert', [2, 40, 30, 8])],
  [
    'amounts by their labels',
    [
      ['x x', 'Nord', 'Süd'],
      ['Kosten', 2, 9],
      ['Ausgaben', 1, 7],
    ],
  ],
  [
    'no labels',
    [
      ['Nord', 'Süd'],
      [2, 9],
      [1, 7],
    ],
  ],
  ['fewer than four', list('Nord', [2, 9, 7])],
  ['no small number', list('Nord', [20, 9, 7, 3, 0])],
  ['a row between each', list('Nord', [2, null, 9, null, 7, null, 8])],
])('%s are no table of counts', async (_, rows) => {
  expect(await told(rows)).toEqual([]);
});

test.each(['0.0', '#,##0.00', '0%', '#,##0 &quot;€&quot;', 'dd.mm.yyyy', 'h:mm', '# ?/?'])(
  'nor are numbers in the format %s',
  async (code) => {
    expect(await told(UNKNOWN, { change: formatted(code) })).toEqual([]);
  },
);

test('numbers in a format for whole numbers are', async () => {
  expect(await told(UNKNOWN, { change: formatted('#,##0') })).toEqual(LIKELY('A1:C3'));
});

test('a table that is marked, or told of by its headings, is not told again', async () => {
  expect(await told(UNKNOWN, { names: { AMIP_Fallzahlen_1_keine: 'Liste!$A$1:$C$3' } })).toEqual([]);
  const known = UNKNOWN.map(([label = '', ...counts], row) =>
    row === 0 ? ['', 'Frauen', 'x x'] : [label, ...counts],
  );
  expect(await told(known.map((row, at) => (at === 1 ? [row[0] ?? '', 1, 2] : row)))).toEqual([
    'B2 Hier steht eine Fallzahl unter 3. Die Tabelle ist nicht als Fallzahlen-Tabelle gekennzeichnet',
  ]);
});

/** What a controller of a Jobcenter writes above his columns. */
test.each([
  'Teilnahmen FbW',
  'Abbrüche',
  'Maßnahmeabbrüche',
  'Widersprüche',
  'Sanktionen',
  'Leistungsminderungen',
  'Aufstocker',
  'Aufstockende',
  'Vermittlungen',
])('%s are counts', async (heading) => {
  expect(
    await told([
      ['Ort', heading],
      ['Nord', 12],
      ['Süd', 2],
    ]),
  ).toHaveLength(1);
});

test.each(['Sanktionsquote', 'Widerspruchsquote', 'Abbruchquote', 'Sanktionen in Euro', 'Teilnahmegebühr'])(
  '%s are none',
  async (heading) => {
    expect(
      await told([
        ['Ort', heading],
        ['Nord', 12],
        ['Süd', 2],
      ]),
    ).toEqual([]);
  },
);
