import { testRule } from '../testing/cases';
import { binding, heldSheet, holdings, written } from '../testing/holdings';
import { BY_HAND } from '../testing/seed';
import { GEBUNDENE_ZAHL_UEBERSCHRIEBEN } from './gebundene-zahl-ueberschrieben';

testRule(GEBUNDENE_ZAHL_UEBERSCHRIEBEN, [
  {
    name: 'finds a number typed over, a share, and an emptied cell',
    origin: 'AMIP Kaiserslautern 2021: 1.396 Stellen; Helferanteil frei gewählt',
    holdings: holdings({
      sheets: {
        Arbeitsmarkt: [
          ['', ''],
          ['', 1400],
          ['', 0.2],
          ['', ''],
        ],
      },
      bindings: [
        binding({
          figure: 'arbeitsstellen',
          address: 'Arbeitsmarkt!B2',
          written: [written('2020-12', 1396)],
        }),
        binding({
          figure: 'helferanteil',
          address: 'Arbeitsmarkt!B3',
          written: [{ period: '2020-12', value: 19.4, sign: null, content: 0.194 }],
        }),
        binding({ figure: 'elb', address: 'Arbeitsmarkt!B4', written: [written('2020-01', 7454)] }),
      ],
    }),
    findings: [
      [
        'hinweis',
        'Arbeitsmarkt!B2',
        'Gemeldete Arbeitsstellen (Bestand), Kaiserslautern, Stadt, Dez 2020: In der Zelle steht 1.400, die Quelle nennt 1.396.',
      ],
      [
        'hinweis',
        'Arbeitsmarkt!B3',
        'Anteil der Helferstellen an den gemeldeten Arbeitsstellen, Kaiserslautern, Stadt, Dez 2020: In der Zelle steht 20,0 %, die Quelle nennt 19,4 %.',
      ],
      [
        'hinweis',
        'Arbeitsmarkt!B4',
        'Erwerbsfähige Leistungsberechtigte, Kaiserslautern, Stadt, Jan 2020: In der Zelle steht nichts, die Quelle nennt 7.454.',
      ],
    ],
  },
  {
    name: 'near miss: as it was written, and a sign (another rule)',
    origin: BY_HAND,
    holdings: holdings({
      sheets: {
        Arbeitsmarkt: [
          ['', ''],
          ['', 1396],
          ['', 0],
        ],
      },
      bindings: [
        binding({
          figure: 'arbeitsstellen',
          written: [written('2020-11', 1396), { period: '2020-12', value: null, sign: '*', content: '*' }],
        }),
      ],
    }),
    findings: [],
  },

  {
    name: 'finds a text over a number; the 16th digit is no difference; a used range need not begin in A1',
    origin: BY_HAND,
    holdings: {
      ...holdings({
        bindings: [
          binding({
            figure: 'arbeitsstellen',
            address: 'Arbeitsmarkt!C4:C5',
            written: [written('2020-11', 0.1 + 0.2), written('2020-12', 1396)],
          }),
        ],
      }),
      sheets: [
        heldSheet(
          'Arbeitsmarkt',
          [
            ['x', 0.3],
            ['x', 'folgt'],
          ],
          3,
          1,
        ),
      ],
    },
    findings: [
      [
        'hinweis',
        'Arbeitsmarkt!C5',
        'Gemeldete Arbeitsstellen (Bestand), Kaiserslautern, Stadt, Dez 2020: In der Zelle steht „folgt“, die Quelle nennt 1.396.',
      ],
    ],
  },
]);
