import { testRule } from '../testing/cases';
import { binding, holdings, written } from '../testing/holdings';
import { BY_HAND } from '../testing/seed';
import { FRAUENANTEIL } from './frauenanteil';

const COLUMNS = ['Instrument', 'Eintritte', 'Anteil Frauen'];

testRule(FRAUENANTEIL, [
  {
    name: 'finds 43,5 % against 46,8 %, of summed entries',
    origin: 'BIAJ, 2012: realisiert 43,5, Mindestbeteiligung 46,8; 80 × 0,5 + 120 × 0,391667 = 87 von 200',
    holdings: holdings({
      cells: { AMIP_Mindestbeteiligung: 0.468 },
      tables: { AMIP_TabMassnahmen: [COLUMNS, ['AGH', 80, 0.5], ['EGZ', 120, 47 / 120]] },
    }),
    findings: [
      [
        'warnung',
        'AMIP_TabMassnahmen!C2',
        'Der geplante Frauenanteil ist 43,5 %, 3,3 Prozentpunkte unter der Mindestbeteiligung von 46,8 %.',
      ],
    ],
  },
  {
    name: 'computes the minimum from the bound means of the newest common year',
    origin: 'BIAJ 2010: aF 50,8, qF 9,3, qM 8,8 ergeben 472,44 ÷ 905,40 = 52,18 %',
    holdings: holdings({
      jobcenter: { name: null, ags: '07312' },
      bindings: [
        binding({ figure: 'arbeitslose-sgb2-frauen', written: [written('2010', 508), written('2011', 1)] }),
        binding({ figure: 'arbeitslose-sgb2-maenner', written: [written('2010', 492)] }),
        binding({ figure: 'arbeitslosenquote-sgb2-frauen', written: [written('2010', 9.3)] }),
        binding({ figure: 'arbeitslosenquote-sgb2-maenner', written: [written('2010', 8.8)] }),
      ],
      tables: { AMIP_TabMassnahmen: [COLUMNS, ['AGH', 100, 0.5]] },
    }),
    findings: [
      [
        'warnung',
        'AMIP_TabMassnahmen!C2',
        'Der geplante Frauenanteil ist 50,0 %, 2,2 Prozentpunkte unter der Mindestbeteiligung von 52,2 %.',
      ],
    ],
  },
  {
    name: 'near miss: exactly the minimum; a share without entries has no weight',
    origin: BY_HAND,
    holdings: holdings({
      cells: { AMIP_Mindestbeteiligung: 0.468 },
      tables: { AMIP_TabMassnahmen: [COLUMNS, ['AGH', 1000, 0.468], ['EGZ', '', 0.1]] },
    }),
    findings: [],
  },

  {
    name: 'near miss: cases that began before the year or begin after it are no entries of it',
    // Days as Excel counts them: 44166 is 1 December 2020, 44228 1 February 2021, 44562 1 January 2022.
    origin: BY_HAND,
    holdings: holdings({
      cells: { AMIP_Mindestbeteiligung: 0.468 },
      tables: {
        AMIP_TabMassnahmen: [
          [...COLUMNS, 'Beginn'],
          ['§ 16i', 100, 0.1, 44166],
          ['AGH', 10, 0.5, 44228],
          ['EGZ', 10, 0.44, ''],
          ['FbW', 100, 0.1, 44562],
        ],
      },
    }),
    findings: [],
  },
  {
    name: 'near miss: women only, rows that are no plan yet, and no plan at all',
    origin: BY_HAND,
    holdings: holdings({
      cells: { AMIP_Mindestbeteiligung: 0.9 },
      tables: {
        AMIP_TabMassnahmen: [
          COLUMNS,
          ['AGH', 9, 1],
          ['EGZ', 1, 0],
          ['FbW', 50, ''],
          ['ESG', 50, 49],
          ['§ 16e', 0, 0],
        ],
      },
    }),
    findings: [],
  },
  {
    name: 'takes the newest of several years, and no impossible minimum from a cell',
    origin: '2011: 600 × 10 ÷ (600 × 10 + 400 × 10) = 60 %',
    holdings: holdings({
      jobcenter: { name: null, ags: '07312' },
      cells: { AMIP_Mindestbeteiligung: 52.2 },
      bindings: [
        ['arbeitslose-sgb2-frauen', 508, 600],
        ['arbeitslose-sgb2-maenner', 492, 400],
        ['arbeitslosenquote-sgb2-frauen', 9.3, 10],
        ['arbeitslosenquote-sgb2-maenner', 8.8, 10],
      ].map(([figure, before, now]) =>
        binding({
          figure: String(figure),
          written: [written('2010', Number(before)), written('2011', Number(now))],
        }),
      ),
      tables: { AMIP_TabMassnahmen: [COLUMNS, ['AGH', 100, 0.55]] },
    }),
    findings: [
      [
        'warnung',
        'AMIP_TabMassnahmen!C2',
        'Der geplante Frauenanteil ist 55,0 %, 5,0 Prozentpunkte unter der Mindestbeteiligung von 60,0 %.',
      ],
    ],
  },
  {
    name: 'near miss: figures of another Kreis, and months instead of a year',
    origin: BY_HAND,
    holdings: holdings({
      jobcenter: { name: null, ags: '07335' },
      bindings: [
        'arbeitslose-sgb2-frauen',
        'arbeitslose-sgb2-maenner',
        'arbeitslosenquote-sgb2-frauen',
        'arbeitslosenquote-sgb2-maenner',
      ].flatMap((figure) => [
        binding({ figure, written: [written('2010', 10)] }),
        binding({ figure, region: '07335', written: [written('2010-12', 10)] }),
      ]),
      tables: { AMIP_TabMassnahmen: [COLUMNS, ['AGH', 100, 0.4]] },
    }),
    findings: [],
  },
]);
