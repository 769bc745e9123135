import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { BY_HAND } from '../testing/seed';
import { KLEINE_FALLZAHLEN } from './kleine-fallzahlen';

testRule(KLEINE_FALLZAHLEN, [
  {
    name: 'finds 1 and 2 in a marked range',
    origin: 'BA: Werte von 1 oder 2 werden anonymisiert',
    holdings: holdings({
      sheets: {
        Weitergabe: [
          ['', 'Frauen', 'Männer'],
          ['AGH', 1, 7],
          ['EGZ', 12, 2],
        ],
      },
      countRanges: { AMIP_Fallzahlen_1_keine: 'Weitergabe!A1:C3' },
    }),
    findings: [
      [
        'fehler',
        'Weitergabe!B2',
        'Im Bereich Weitergabe!A1:C3 zur Weitergabe stehen 2 Fallzahlen von 1 oder 2: Weitergabe!B2 und Weitergabe!C3.',
      ],
    ],
  },
  {
    name: 'lists only the first five',
    origin: BY_HAND,
    holdings: holdings({
      sheets: {
        Weitergabe: [
          [1, 1, 1, 1],
          [2, 2, 2, 3],
        ],
      },
      countRanges: { AMIP_Fallzahlen_1_keine: 'Weitergabe!A:D' },
    }),
    findings: [
      [
        'fehler',
        'Weitergabe!A1',
        'Im Bereich Weitergabe!A1:D1048576 zur Weitergabe stehen 7 Fallzahlen von 1 oder 2: Weitergabe!A1, Weitergabe!B1, Weitergabe!C1, Weitergabe!D1, Weitergabe!A2 und 2 weitere.',
      ],
    ],
  },
  {
    name: 'near miss: 0, 3, signs, and a 1 outside the range or in a range nobody shares',
    origin: 'BA: 0 und Werte ab 3 werden gezeigt',
    holdings: holdings({
      sheets: {
        Weitergabe: [
          [1, 0, 3],
          [2, '*', 'x'],
        ],
        Intern: [[1]],
      },
      countRanges: { AMIP_Fallzahlen_1_beide: 'Weitergabe!B1:C2' },
    }),
    findings: [],
  },

  {
    name: 'near miss: above, below and beside the range, and a range whose sheet is gone',
    origin: BY_HAND,
    holdings: holdings({
      sheets: {
        Weitergabe: [
          [1, 1, 1],
          [1, 5, 1],
          [1, 1, 1],
        ],
        Leer: [],
      },
      countRanges: {
        AMIP_Fallzahlen_1_keine: 'Weitergabe!B2',
        AMIP_Fallzahlen_2_keine: 'Fort!A1:C3',
        AMIP_Fallzahlen_3_keine: 'Leer!A1:C3',
      },
    }),
    findings: [],
  },

  {
    name: 'lists five in full',
    origin: BY_HAND,
    holdings: holdings({
      sheets: { Weitergabe: [[1, 1, 1, 1, 1]] },
      countRanges: { AMIP_Fallzahlen_1_keine: 'Weitergabe!A1:E1' },
    }),
    findings: [
      [
        'fehler',
        'Weitergabe!A1',
        'Im Bereich Weitergabe!A1:E1 zur Weitergabe stehen 5 Fallzahlen von 1 oder 2: Weitergabe!A1, Weitergabe!B1, Weitergabe!C1, Weitergabe!D1 und Weitergabe!E1.',
      ],
    ],
  },
]);
