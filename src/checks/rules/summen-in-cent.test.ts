import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { BY_HAND, PRINTED_TABLE, SEED, TABLE_THAT_ADDS_UP } from '../testing/seed';
import { SUMMEN_IN_CENT } from './summen-in-cent';

testRule(SUMMEN_IN_CENT, [
  {
    name: 'finds the 36,28 € of the printed table and explains them',
    origin: SEED,
    holdings: holdings({ sheets: { AMIP: PRINTED_TABLE } }),
    findings: [
      [
        'fehler',
        'AMIP!C6',
        'Spalte „Verwaltungskosten“: Die Posten ergeben 14.871.363,25 €, in der Summenzeile stehen 14.871.326,97 € (36,28 € weniger). Das erklärt die gerundete Umschichtung: 1.996.000,00 € statt 1.995.963,72 €.',
      ],
    ],
  },
  {
    name: 'reads the same table pasted as texts',
    origin: SEED,
    holdings: holdings({
      sheets: {
        AMIP: [
          ['', '', '', '', ''],
          ['', '', 'Egl', 'Verwaltungskosten', 'gesamt'],
          ['', 'Zuteilung', '10.250.560,00 €', '10.639.865,00 €', '20.890.425,00 €'],
          ['', 'Umschichtung', '-1.996.000,00 €', '1.996.000,00 €', ''],
          ['', 'Summe', '8.254.560,00 €', '12.635.865,01 €', '20.890.425,00 €'],
        ],
      },
    }),
    findings: [
      [
        'fehler',
        'AMIP!E5',
        'Zeile „Summe“: Die Spalten ergeben 20.890.425,01 €, unter „gesamt“ stehen 20.890.425,00 € (0,01 € weniger).',
      ],
      [
        'fehler',
        'AMIP!D5',
        'Spalte „Verwaltungskosten“: Die Posten ergeben 12.635.865,00 €, in der Summenzeile stehen 12.635.865,01 € (0,01 € mehr). Das erklärt die gerundete Umschichtung: 1.996.000,00 € statt 1.996.000,01 €.',
      ],
    ],
  },
  {
    name: 'offers no explanation where the Umschichtung is not rounded',
    origin: BY_HAND,
    holdings: holdings({
      sheets: {
        AMIP: [
          ['', 'EGL', 'VK'],
          ['Zuteilung', 1000, 2000],
          ['Umschichtung', -99.5, 99.5],
          ['Gesamt', 900.5, 2100],
        ],
      },
    }),
    findings: [
      [
        'fehler',
        'AMIP!C4',
        'Spalte „VK“: Die Posten ergeben 2.099,50 €, in der Summenzeile stehen 2.100,00 € (0,50 € mehr).',
      ],
    ],
  },
  {
    name: 'near miss: with the Rundungsdifferenz as a row every column adds up',
    origin: SEED,
    holdings: holdings({ sheets: { AMIP: TABLE_THAT_ADDS_UP } }),
    findings: [],
  },
  {
    name: 'near miss: a table of months has no Umschichtung',
    origin: BY_HAND,
    holdings: holdings({
      sheets: {
        Verlauf: [
          ['Monat', 'EGL', 'VK', 'gesamt'],
          ['Zuteilung Jan', 1, 2, 4],
          ['Summe', 5, 5, 5],
        ],
      },
    }),
    findings: [],
  },
  {
    name: 'near miss: 0,1 + 0,2 is 0,3 in cents',
    origin: BY_HAND,
    holdings: holdings({
      sheets: {
        AMIP: [
          ['', 'EGL', 'VK'],
          ['Zuteilung', 0.1, 5],
          ['Umschichtung', 0.2, -0.2],
          ['Summe', 0.3, 4.8],
        ],
      },
    }),
    findings: [],
  },

  {
    name: 'says what to do, and has a name for a row without a label',
    origin: BY_HAND,
    holdings: holdings({
      sheets: {
        AMIP: [
          ['', 'EGL', 'VK', 'gesamt'],
          ['Zuteilung', 1000, 2000, 3000],
          ['Umschichtung', -1000, 1000, ''],
          ['', 0, 2990, 2989],
          ['', '', '', ''],
          ['Umschichtung', 5, 5, 5],
        ],
      },
    }),
    findings: [
      [
        'fehler',
        'AMIP!D4',
        'Zeile „Summe“: Die Spalten ergeben 2.990,00 €, unter „gesamt“ stehen 2.989,00 € (1,00 € weniger).',
      ],
      [
        'fehler',
        'AMIP!C4',
        'Spalte „VK“: Die Posten ergeben 3.000,00 €, in der Summenzeile stehen 2.990,00 € (10,00 € weniger). Das erklärt die gerundete Umschichtung: 1.000,00 € statt 990,00 €.',
      ],
    ],
    details: [{}, { mend: 'Führen Sie die Rundungsdifferenz von -10,00 € als eigene Zeile.' }],
  },
  {
    name: 'explains nothing by rounding where the gap is larger than any step',
    origin: BY_HAND,
    holdings: holdings({
      sheets: {
        AMIP: [
          ['', 'EGL', 'VK'],
          ['Zuteilung', 900000, 2000],
          ['Umschichtung', -100000, 100000],
          ['Summe', 780000, 112000],
        ],
      },
    }),
    findings: [
      [
        'fehler',
        'AMIP!B4',
        'Spalte „EGL“: Die Posten ergeben 800.000,00 €, in der Summenzeile stehen 780.000,00 € (20.000,00 € weniger).',
      ],
      [
        'fehler',
        'AMIP!C4',
        'Spalte „VK“: Die Posten ergeben 102.000,00 €, in der Summenzeile stehen 112.000,00 € (10.000,00 € mehr).',
      ],
    ],
  },
  {
    name: 'near miss: the rows end without a sum, or there is no Umschichtung',
    origin: BY_HAND,
    holdings: holdings({
      sheets: {
        A: [
          ['', 'EGL', 'VK'],
          ['Zuteilung', 1, 2],
          ['Umschichtung', 9, 9],
          ['Rest', 7, 7],
        ],
        B: [
          ['', 'EGL', 'VK'],
          ['Zuteilung', 1, 2],
          ['Summe', 7, 7],
        ],
        C: [['EGL', 'EGL', 'VK']],
      },
    }),
    findings: [],
  },
]);
