import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { CELLS_OF_2021, PRINTED_TABLE, SEED } from '../testing/seed';
import { KFA_BASIS } from './kfa-basis';

testRule(KFA_BASIS, [
  {
    name: 'says which base fits the printed KFA',
    origin: 'AMIP Kaiserslautern 2021: 15,0323 % des Bedarfs; 2.235.498,25 ÷ 0,152 = 14.707.225,33',
    holdings: holdings({ sheets: { AMIP: PRINTED_TABLE } }),
    findings: [
      [
        'warnung',
        'AMIP!C5',
        'Der KFA von 2.235.498,25 € sind 15,0323 % der Verwaltungskosten (14.871.326,97 €). Zu 15,2 % gehört eine Basis von 14.707.225,33 €, das sind 164.101,64 € weniger.',
      ],
    ],
  },
  {
    name: 'knows a KFA computed from the federal share',
    origin: '0,152 × 12.635.865 = 1.920.651,48',
    holdings: holdings({ cells: { ...CELLS_OF_2021, AMIP_KFA: 1920651.48 } }),
    findings: [
      [
        'warnung',
        'Eingaben!B8',
        'Der KFA von 1.920.651,48 € sind 12,9151 % der Verwaltungskosten (14.871.326,97 €). Er ist mit 15,2 % von Zuteilung und Umschichtung (12.635.865,00 €) gerechnet; das ist der Anteil des Bundes, nicht die Gesamtverwaltungskosten.',
      ],
    ],
  },
  {
    name: 'knows a KFA of everything although a part is not relevant',
    origin: '0,152 × 14.871.326,97 = 2.260.441,70',
    holdings: holdings({ cells: { ...CELLS_OF_2021, AMIP_KFA: 2260441.7 } }),
    findings: [
      [
        'warnung',
        'Eingaben!B8',
        'Der KFA von 2.260.441,70 € sind 15,2 % der Verwaltungskosten (14.871.326,97 €). Die nicht KFA-relevanten 164.101,64 € sind nicht abgezogen.',
      ],
    ],
  },
  {
    name: 'near miss: the part that is not relevant explains it, in the cells and in the printed table',
    origin: '0,152 × (14.871.326,97 − 164.101,64) = 2.235.498,25',
    holdings: holdings({ cells: CELLS_OF_2021, sheets: { AMIP: PRINTED_TABLE } }),
    findings: [],
  },
  {
    name: 'near miss: 15,2 % of everything, with nothing to deduct',
    origin: '0,152 × 14.871.326,97 = 2.260.441,70',
    holdings: holdings({ cells: { AMIP_Bedarf: 14871326.97, AMIP_KFA: 2260441.7 } }),
    findings: [],
  },

  {
    name: 'says how much more the base would be, with the rate of the year where none is entered rightly',
    origin: '152.000 ÷ 0,152 = 1.000.000; 152.000 ÷ 900.000 = 16,8889 %',
    holdings: holdings({
      cells: { AMIP_Bedarf: 900000, AMIP_NichtKfaRelevant: 1000, AMIP_Satz: 15.2, AMIP_KFA: 152000 },
    }),
    findings: [
      [
        'warnung',
        'Eingaben!B4',
        'Der KFA von 152.000,00 € sind 16,8889 % der Verwaltungskosten (900.000,00 €). Zu 15,2 % gehört eine Basis von 1.000.000,00 €, das sind 100.000,00 € mehr. Als nicht KFA-relevant sind 1.000,00 € eingetragen.',
      ],
    ],
  },
  {
    name: 'takes the rate that is entered',
    origin: '0,126 × 1.000.000 = 126.000',
    holdings: holdings({ jahr: 2010, cells: { AMIP_Bedarf: 1000000, AMIP_Satz: 0.126, AMIP_KFA: 126000 } }),
    findings: [],
  },
  {
    name: 'speaks once of the table that our own cells make',
    origin: SEED,
    holdings: holdings({
      cells: { ...CELLS_OF_2021, AMIP_KFA: 1, AMIP_Ressourcentabelle: '' },
      sheets: {
        // AMIP_Ressourcentabelle is the eleventh name: its cell is B11 of the sheet.
        Eingaben: [
          ...Array.from({ length: 10 }, () => ['']),
          ...PRINTED_TABLE.map((row) => ['', ...row.map((value) => (value === 2235498.25 ? 1 : value))]),
        ],
      },
    }),
    findings: [
      [
        'warnung',
        'Eingaben!B8',
        'Der KFA von 1,00 € sind 0,0 % der Verwaltungskosten (14.871.326,97 €). Zu 15,2 % gehört eine Basis von 6,58 €, das sind 14.871.320,39 € weniger. Als nicht KFA-relevant sind 164.101,64 € eingetragen.',
      ],
    ],
  },
]);
