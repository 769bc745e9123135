import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { BY_HAND, CELLS_OF_2021, PRINTED_TABLE, PRINTED_TEXT, SEED } from '../testing/seed';
import { TEXT_GEGEN_TABELLE } from './text-gegen-tabelle';

testRule(TEXT_GEGEN_TABELLE, [
  {
    name: 'finds the truncated 23,12; 14,87 and 8,3 are right',
    origin: SEED,
    holdings: holdings({ sheets: { AMIP: [[PRINTED_TEXT], [''], ...PRINTED_TABLE] } }),
    findings: [
      [
        'warnung',
        'AMIP!A1',
        '„23,12 Mio.€“ im Text ist abgeschnitten: In der Tabelle stehen 23.126.886,97 € (Gesamtbudget).',
      ],
    ],
  },
  {
    name: 'finds a figure rounded up, against our own cells',
    origin: '10.250.560 ist 10,25 Mio. €',
    holdings: holdings({
      cells: CELLS_OF_2021,
      sheets: { Bericht: [['Zugeteilt sind rund 10,26 Mio. €.']] },
    }),
    findings: [
      [
        'warnung',
        'Bericht!A1',
        '„10,26 Mio. €“ im Text ist aufgerundet: In der Tabelle stehen 10.250.560,00 € (Zuteilung Eingliederungsleistungen).',
      ],
    ],
  },
  {
    name: 'near miss: rounded commercially, another amount, and a bound',
    origin: 'AMIP Kaiserslautern 2021, richtig gerundet',
    holdings: holdings({
      cells: CELLS_OF_2021,
      sheets: {
        Bericht: [
          ['Das Gesamtbudget 2021 beträgt 23,13 Mio. €, der KFA 2.235 Tsd. €.'],
          ['Die Stadt gibt 5,5 Mio. € dazu.'],
          ['Es sind über 23,12 Mio. €.'],
        ],
      },
    }),
    findings: [],
  },
  {
    name: 'near miss: the budget of another year',
    origin: BY_HAND,
    holdings: holdings({
      cells: CELLS_OF_2021,
      sheets: { Bericht: [['Im Jahr 2020 waren es 23,12 Mio. €.']] },
    }),
    findings: [],
  },
  {
    name: 'near miss: the sheet of the findings repeats the figure',
    origin: BY_HAND,
    holdings: holdings({ cells: CELLS_OF_2021, sheets: { Prüfung: [['„23,12 Mio.€“ im Text']] } }),
    findings: [],
  },

  {
    name: 'names the nearest of several amounts, with the word before it kept out of the correction',
    origin: '4.996.000 ist näher an 4,99 Mio. als 4.999.000; gerundet 5,00',
    holdings: holdings({
      cells: { AMIP_Egl: 4_999_000, AMIP_VK: 4_996_000 },
      sheets: { Bericht: [['Zugeteilt sind rund 4,99 Mio. €.']] },
    }),
    findings: [
      [
        'warnung',
        'Bericht!A1',
        '„4,99 Mio. €“ im Text ist abgeschnitten: In der Tabelle stehen 4.996.000,00 € (Zuteilung Verwaltungskosten).',
      ],
    ],
    details: [{ mend: 'Schreiben Sie 5,00 Mio. €.' }],
  },
]);
