import { testRule } from '../testing/cases';
import { binding, holdings, written } from '../testing/holdings';
import { BY_HAND } from '../testing/seed';
import { ZEICHEN_ALS_ZAHL } from './zeichen-als-zahl';

testRule(ZEICHEN_ALS_ZAHL, [
  {
    name: 'finds a 0 and another number where the source has a sign',
    origin: 'Zeichen der BA und der Regionaldatenbank',
    holdings: holdings({
      sheets: {
        Arbeitsmarkt: [
          ['', ''],
          ['', 0],
          ['', 2],
        ],
      },
      bindings: [
        binding({
          figure: 'arbeitslose-unter-20',
          written: [
            { period: '2020', value: null, sign: '.', content: '.' },
            { period: '2021', value: null, sign: '*', content: '*' },
          ],
        }),
      ],
    }),
    findings: [
      [
        'fehler',
        'Arbeitsmarkt!B2',
        'Arbeitslose von 15 bis unter 20 Jahren, Kaiserslautern, Stadt, 2020: Die Quelle nennt „.“, in der Zelle steht 0.',
      ],
      [
        'fehler',
        'Arbeitsmarkt!B3',
        'Arbeitslose von 15 bis unter 20 Jahren, Kaiserslautern, Stadt, 2021: Die Quelle nennt „*“, in der Zelle steht 2.',
      ],
    ],
  },
  {
    name: 'near miss: the sign still stands there, and a 0 that the source has',
    origin: BY_HAND,
    holdings: holdings({
      sheets: {
        Arbeitsmarkt: [
          ['', ''],
          ['', '*'],
          ['', 0],
        ],
      },
      bindings: [
        binding({
          figure: 'arbeitslose',
          written: [{ period: '2020-11', value: null, sign: '*', content: '*' }, written('2020-12', 0)],
        }),
      ],
    }),
    findings: [],
  },
  {
    name: 'near miss: as many cells as values is needed to know which is which',
    origin: BY_HAND,
    holdings: holdings({
      sheets: {
        Arbeitsmarkt: [
          ['', ''],
          ['', 0],
        ],
      },
      bindings: [
        binding({
          figure: 'arbeitslose',
          address: 'Arbeitsmarkt!B2',
          written: [{ period: '2020-11', value: null, sign: '*', content: '*' }, written('2020-12', 0)],
        }),
      ],
    }),
    findings: [],
  },

  {
    name: 'says what the publisher means by the sign',
    origin: 'Zeichenerklärung der Statistik der BA',
    holdings: holdings({
      sheets: {
        Arbeitsmarkt: [
          ['', ''],
          ['', 0],
        ],
      },
      bindings: [
        binding({
          figure: 'elb',
          written: [{ period: '2021-01', value: null, sign: '*', content: '*' }],
        }),
      ],
    }),
    findings: [
      [
        'fehler',
        'Arbeitsmarkt!B2',
        'Erwerbsfähige Leistungsberechtigte, Kaiserslautern, Stadt, Jan 2021: Die Quelle nennt „*“, in der Zelle steht 0.',
      ],
    ],
    details: [
      {
        why: 'Das Zeichen heißt: aus Gründen der statistischen Geheimhaltung nicht ausgewiesen. Es ist niemals 0.',
      },
    ],
  },

  {
    name: 'reads months that run to the right',
    origin: BY_HAND,
    holdings: holdings({
      sheets: { Arbeitsmarkt: [['', 0, 5]] },
      bindings: [
        binding({
          figure: 'elb',
          address: 'Arbeitsmarkt!B1:C1',
          written: [{ period: '2021-01', value: null, sign: '*', content: '*' }, written('2021-02', 5)],
        }),
      ],
    }),
    findings: [
      [
        'fehler',
        'Arbeitsmarkt!B1',
        'Erwerbsfähige Leistungsberechtigte, Kaiserslautern, Stadt, Jan 2021: Die Quelle nennt „*“, in der Zelle steht 0.',
      ],
    ],
  },
]);
