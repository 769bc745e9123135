import type { GeheimhaltungOptions } from '../geheimhaltung';

/** Worked examples, computed by hand. The first two are examples of the project's definition of the rule. */
export interface Case {
  readonly name: string;
  readonly bereich: readonly (readonly unknown[])[];
  readonly options?: GeheimhaltungOptions;
  readonly shows: readonly (readonly unknown[])[];
}

export const CASES: readonly Case[] = [
  {
    name: 'one small count: 20 − 7 − 12 would give it away, so that the 7 goes too',
    bereich: [[1, 7, 12, 20]],
    shows: [['*', '*', 12, 20]],
  },
  {
    name: 'two ones and a shown zero: 1 + 1 is the only way to 2, so that the 5 goes too',
    bereich: [[1, 1, 0, 5, 7]],
    shows: [['*', '*', 0, '*', 7]],
  },
  { name: 'a column', bereich: [[1], [7], [12], [20]], shows: [['*'], ['*'], [12], [20]] },
  { name: 'a single cell', bereich: [[2]], shows: [['*']] },
  { name: 'a single zero', bereich: [[0]], shows: [[0]] },
  {
    name: 'nothing to hide',
    bereich: [
      [0, 5, 5],
      [3, 4, 7],
      [3, 9, 12],
    ],
    shows: [
      [0, 5, 5],
      [3, 4, 7],
      [3, 9, 12],
    ],
  },
  { name: '2 + 3 = 5: both lie between 1 and 4', bereich: [[2, 3, 5]], shows: [['*', '*', 5]] },
  { name: '2 + 2 = 4: both lie between 1 and 3', bereich: [[2, 2, 4]], shows: [['*', '*', 4]] },
  { name: '1 + 3 = 4: both lie between 1 and 3', bereich: [[1, 3, 4]], shows: [['*', '*', 4]] },
  {
    name: '1 + 2 = 3: who is the 1 knows the 2, so that the sum goes',
    bereich: [[1, 2, 3]],
    shows: [['*', '*', '*']],
  },
  { name: '1 + 1 + 2 = 4: no cell can be 3', bereich: [[1, 1, 2, 4]], shows: [['*', '*', '*', '*']] },
  { name: 'a total below the minimum', bereich: [[1, 1, 2]], shows: [['*', '*', '*']] },
  {
    name: 'headings stay, and a single count takes three more with it: the smallest rectangle',
    bereich: [
      ['Alter', 'Frauen', 'Männer', 'Summe'],
      ['unter 25', 1, 9, 10],
      ['25 bis 54', 12, 20, 32],
      ['ab 55', 8, 7, 15],
      ['Summe', 21, 36, 57],
    ],
    shows: [
      ['Alter', 'Frauen', 'Männer', 'Summe'],
      ['unter 25', '*', '*', 10],
      ['25 bis 54', 12, 20, 32],
      ['ab 55', '*', '*', 15],
      ['Summe', 21, 36, 57],
    ],
  },
  {
    name: 'with zeros all around, only the totals can take part',
    bereich: [
      [2, 0, 2],
      [0, 5, 5],
      [2, 5, 7],
    ],
    shows: [
      ['*', 0, '*'],
      [0, 5, 5],
      ['*', 5, '*'],
    ],
  },
  {
    name: 'sums in the last row only',
    bereich: [
      [1, 4],
      [7, 5],
      [12, 6],
      [20, 15],
    ],
    options: { summen: 'zeile' },
    shows: [
      ['*', 4],
      ['*', 5],
      [12, 6],
      [20, 15],
    ],
  },
  { name: 'no sums', bereich: [[1, 7, 12, 20]], options: { summen: 'keine' }, shows: [['*', 7, 12, 20]] },
  { name: 'no sums, because they do not add up', bereich: [[1, 7, 12, 21]], shows: [['*', 7, 12, 21]] },
  {
    name: 'a minimum of 10',
    bereich: [[4, 12, 30, 46]],
    options: { mindestfallzahl: 10 },
    shows: [['*', '*', 30, 46]],
  },
  {
    name: 'a minimum of 0, as an empty cell arrives: the usual 3',
    bereich: [[1, 7, 12, 20]],
    options: { mindestfallzahl: 0 },
    shows: [['*', '*', 12, 20]],
  },
  { name: 'numbers as text', bereich: [['1', '7', '1.200', '1.208']], shows: [['*', '*', '1.200', '1.208']] },
  {
    name: 'noise of computed counts',
    bereich: [[0.57 * 100, 1, 7, 65]],
    shows: [[0.57 * 100, '*', '*', 65]],
  },
  {
    name: 'signs and blanks where there are no sums',
    bereich: [[1, '-', null, '*', 5]],
    options: { summen: 'keine' },
    shows: [['*', '-', null, '*', 5]],
  },
  {
    name: 'blank rows and columns around and between',
    bereich: [
      ['', '', '', ''],
      ['', 1, '', 7],
      ['', '', '', ''],
      ['', 12, '', 20],
      ['', 13, '', 27],
    ],
    options: { summen: 'zeile' },
    shows: [
      ['', '', '', ''],
      ['', '*', '', 7],
      ['', '', '', ''],
      ['', '*', '', 20],
      ['', 13, '', 27],
    ],
  },
  {
    name: 'euros by their counts',
    bereich: [
      ['Träger', 'Ausgaben'],
      ['A', 1500.5],
      ['B', 9000],
      ['C', 30000],
      ['Summe', 40500.5],
    ],
    options: {
      fallzahlen: [
        ['', ''],
        ['', 2],
        ['', 8],
        ['', 40],
        ['', 50],
      ],
    },
    shows: [
      ['Träger', 'Ausgaben'],
      ['A', '*'],
      ['B', '*'],
      ['C', 30000],
      ['Summe', 40500.5],
    ],
  },
  {
    name: 'means of which one happens to be the sum of the others',
    bereich: [
      [1.5, 2.5, 4],
      [3, 3, 3],
    ],
    options: {
      fallzahlen: [
        [2, 8, 9],
        [5, 5, 5],
      ],
    },
    shows: [
      ['*', 2.5, 4],
      [3, 3, 3],
    ],
  },
  {
    name: 'rates by their counts, with a sign that is hidden too',
    bereich: [[0.25, '.', 0.5, 0.31]],
    options: { fallzahlen: [[2, 2, 30, 34]] },
    shows: [['*', '*', 0.5, 0.31]],
  },
  {
    name: 'declared sums in the last row: the last column adds up too and is protected as well (1 + 2 hides no 1 either)',
    bereich: [
      [1, 7, 8],
      [2, 8, 10],
      [3, 15, 18],
    ],
    options: { summen: 'zeile' },
    shows: [
      ['*', '*', 8],
      ['*', '*', 10],
      ['*', '*', 18],
    ],
  },
  {
    name: 'a sum among the counts, but nothing to hide',
    bereich: [
      ['alle', 8, 5, 3],
      ['a', 9, 4, 5],
      ['b', 20, 8, 12],
    ],
    shows: [
      ['alle', 8, 5, 3],
      ['a', 9, 4, 5],
      ['b', 20, 8, 12],
    ],
  },
  {
    name: 'a sum among the counts that tells nothing new beside the total: 8 is 16 − 8',
    bereich: [
      [1, 7, 8, 16],
      [4, 5, 9, 18],
    ],
    shows: [
      ['*', '*', 8, 16],
      [4, 5, 9, 18],
    ],
  },
  {
    name: 'counts of months of which one is the sum of two before by chance',
    bereich: [[14, 5, 1, 6, 9, 11]],
    shows: [[14, 5, '*', 6, 9, 11]],
  },
  {
    name: 'a rest is no total',
    bereich: [
      ['Alle übrigen', 1],
      ['Berlin', 7],
      ['Alleinerziehende', 9],
    ],
    shows: [
      ['Alle übrigen', '*'],
      ['Berlin', 7],
      ['Alleinerziehende', 9],
    ],
  },
  {
    name: 'headings that start with a digit',
    bereich: [
      ['', '1. Quartal', '2. Quartal'],
      ['25 bis 54', 1, 5],
    ],
    shows: [
      ['', '1. Quartal', '2. Quartal'],
      ['25 bis 54', '*', 5],
    ],
  },
];
