import type { SmallCell } from '../digest/testing/small-workbook';
import { smallJob } from '../digest/testing/small-workbook';
import { datenstaende } from './datenstand';

/* Days of Excel's calendar: 44166 is 1 December 2020, 44531 is 1 December 2021, 44561 is 31 December 2021. */

const standsOf = (
  rows: readonly (readonly SmallCell[])[],
  names: Readonly<Record<string, string>> = {},
): readonly string[] => datenstaende(smallJob({ sheets: { Übersicht: rows }, names }));

const ECKDATEN = 'neuester Monat Dezember 2020, ältester Monat Januar 2020';

test.each<[string, readonly (readonly SmallCell[])[], readonly string[]]>([
  [
    // The sheet Übersicht has the label over two columns and the text over six.
    'a sentence beside its label, as the sheet Übersicht has it',
    [['Datenstand der Eckdaten', null, ['MAX(A9)', ECKDATEN]]],
    [`Datenstand der Eckdaten: ${ECKDATEN}`],
  ],
  ['a month', [['Datenstand:', 44531]], ['Datenstand: Dezember 2021']],
  ['a day', [[null, 'Datenbasis', 44561]], ['Datenbasis: 31.12.2021']],
  ['the same twice', Array(2).fill(['Datenstand', 44531]), ['Datenstand: Dezember 2021']],
  ['none yet', [['Datenstand der Eckdaten', 'noch keine Eckdaten']], []],
  ['nothing beside it', [['Datenstand', '']], []],
  ['a number that is no date', [['Datenstand', 7]], []],
  [
    'a head of a column',
    [
      ['Merkmal', 'Datenstand'],
      ['ELB', 44531],
    ],
    [],
  ],
  ['a word with it in front', [['Datenstandards', 'XÖV']], []],
  [
    'a sentence about it',
    [['Datenstand und Herkunft stehen in der Tabelle: jede Zeile nennt beides.', 'x']],
    [],
  ],
  ['far below the head', [...Array<[]>(20).fill([]), ['Datenstand', 44531]], []],
])('%s', (_, rows, expected) => {
  expect(standsOf(rows)).toEqual(expected);
});

test('names of the workbook lead to it', () => {
  expect(
    standsOf([[44531, 44561, 44166, 'Mai']], {
      AMIP_IQ_Stand: 'Übersicht!$A$1',
      AMIP_Reihe_Alo_Stand: 'Übersicht!$A$1',
      AMIP_Reihe_Svb_Stand: 'Übersicht!$C$1',
      AMIP_Datenstand_Haushalt: 'Übersicht!$B$1',
      AMIP_Datenstand: 'Übersicht!$D$1',
    }),
  ).toEqual([
    'Integrationsquote: Dezember 2021',
    'Haushalt: 31.12.2021',
    'Datenstand: Mai',
    'Reihen zum Arbeitsmarkt: Dezember 2020 bis Dezember 2021',
  ]);
});

test.each(['emptied', 'suppressed'] as const)('what is %s is not told', (how) => {
  const job = smallJob({
    sheets: { Ziele: [['Datenstand', 44531]] },
    names: { AMIP_IQ_Stand: 'Ziele!$B$1' },
  });
  job.decisions[how].add('Ziele', 0, 1);
  expect(datenstaende(job)).toEqual([]);
});

test('what stands on a sheet that does not go along is not told', () => {
  const job = smallJob({ sheets: { Ziele: [[1]], Intern: [['Datenstand', 44531]] } });
  job.decisions.removedSheets.add('Intern');
  expect(datenstaende(job)).toEqual([]);
});
