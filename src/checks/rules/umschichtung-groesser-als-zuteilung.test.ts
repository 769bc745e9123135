import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { BY_HAND, CELLS_OF_2021, PRINTED_TABLE, SEED } from '../testing/seed';
import { UMSCHICHTUNG_GROESSER_ALS_ZUTEILUNG } from './umschichtung-groesser-als-zuteilung';

testRule(UMSCHICHTUNG_GROESSER_ALS_ZUTEILUNG, [
  {
    name: 'finds an Umschichtung above EGL and Einnahmen',
    origin: '10.250.560 + 1.000 = 10.251.560',
    holdings: holdings({ cells: { ...CELLS_OF_2021, AMIP_Umschichtung: 10251560.01 } }),
    findings: [
      [
        'fehler',
        'Eingaben!B10',
        'Die Umschichtung von 10.251.560,01 € ist größer als die Mittel für Eingliederungsleistungen (10.251.560,00 €).',
      ],
    ],
  },
  {
    name: 'finds one in the other direction above VK',
    origin: BY_HAND,
    holdings: holdings({ cells: { AMIP_VK: 500, AMIP_Umschichtung: -501 } }),
    findings: [
      [
        'fehler',
        'Eingaben!B2',
        'Die Umschichtung von 501,00 € ist größer als die Mittel für Verwaltungskosten (500,00 €).',
      ],
    ],
  },
  {
    name: 'near miss: all of EGL and Einnahmen',
    origin: BY_HAND,
    holdings: holdings({ cells: { ...CELLS_OF_2021, AMIP_Umschichtung: 10251560 } }),
    findings: [],
  },
  {
    name: 'near miss: the printed table',
    origin: SEED,
    holdings: holdings({ sheets: { AMIP: PRINTED_TABLE } }),
    findings: [],
  },

  {
    name: 'takes missing Einnahmen as none',
    origin: BY_HAND,
    holdings: holdings({ cells: { AMIP_Egl: 500, AMIP_Umschichtung: 500.01 } }),
    findings: [
      [
        'fehler',
        'Eingaben!B2',
        'Die Umschichtung von 500,01 € ist größer als die Mittel für Eingliederungsleistungen (500,00 €).',
      ],
    ],
  },

  {
    name: 'speaks once of our own table in column A, and of another one beside it',
    origin: SEED,
    holdings: {
      ...holdings({
        sheets: {
          Ressourcen: [
            ['', 'Egl', 'Verwaltungskosten', '', '', '', 'EGL', 'VK'],
            ['Zuteilung', 100, 200, '', 'Zuteilung', '', 300, 200],
            ['Umschichtung', -150, 150, '', 'Umschichtung', '', -350, 350],
            ['Summe', -50, 350, '', 'Summe', '', -50, 550],
          ],
        },
      }),
      cells: new Map(
        Object.entries({ Egl: 100, Umschichtung: 150, Ressourcentabelle: '' }).map(([name, value]) => [
          `AMIP_${name}`,
          {
            address: name === 'Ressourcentabelle' ? 'Ressourcen!A1' : `Eingaben!${name[0]}1`,
            value,
            formula: '',
          },
        ]),
      ),
    },
    findings: [
      [
        'fehler',
        'Eingaben!U1',
        'Die Umschichtung von 150,00 € ist größer als die Mittel für Eingliederungsleistungen (100,00 €).',
      ],
      [
        'fehler',
        'Ressourcen!H3',
        'Die Umschichtung von 350,00 € ist größer als die Mittel für Eingliederungsleistungen (300,00 €).',
      ],
    ],
  },
]);
