import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { BY_HAND } from '../testing/seed';
import { QUOTE_IN_PROZENT_VERAENDERT } from './quote-in-prozent-veraendert';

const COLUMNS = ['Merkmal', 'Wert', 'Vorjahreswert', 'Veränderung'];

testRule(QUOTE_IN_PROZENT_VERAENDERT, [
  {
    name: 'finds a rate changed by 3,9 % instead of 0,4 points',
    origin: 'Berlin, Februar 2026: Quote 10,6 nach 10,2, +0,4 Prozentpunkte',
    holdings: holdings({
      tables: { AMIP_TabEckdaten: [COLUMNS, ['Arbeitslosenquote', 0.106, 0.102, 0.0392]] },
    }),
    findings: [
      [
        'warnung',
        'AMIP_TabEckdaten!D2',
        'Arbeitslosenquote: Von 10,2 % auf 10,6 % sind es 0,4 Prozentpunkte; angegeben ist die relative Veränderung von 3,9 %.',
      ],
    ],
  },
  {
    name: 'finds it where the rate is kept as 10,6',
    origin: 'wie oben',
    holdings: holdings({
      tables: { AMIP_TabEckdaten: [COLUMNS, ['Anteil Helferstellen', 10.6, 10.2, 0.039]] },
    }),
    findings: [
      [
        'warnung',
        'AMIP_TabEckdaten!D2',
        'Anteil Helferstellen: Von 10,2 % auf 10,6 % sind es 0,4 Prozentpunkte; angegeben ist die relative Veränderung von 3,9 %.',
      ],
    ],
  },
  {
    name: 'near miss: in points, in both ways of keeping it; a number of persons; a sign',
    origin: 'wie oben; 226.880 nach 215.420: +5,3 %',
    holdings: holdings({
      tables: {
        AMIP_TabEckdaten: [
          COLUMNS,
          ['Arbeitslosenquote', 0.106, 0.102, 0.004],
          ['Arbeitslosenquote', 10.6, 10.2, 0.4],
          ['Arbeitslose', 226880, 215420, 0.0532],
          ['Arbeitslosenquote', 0.106, 0.102, '-'],
        ],
      },
    }),
    findings: [],
  },

  {
    name: 'knows a rate that rose from below one to above one per cent kept as 1,2',
    origin: 'von 0,8 auf 1,2: 0,4 Prozentpunkte, +50 %',
    holdings: holdings({ tables: { AMIP_TabEckdaten: [COLUMNS, ['Arbeitslosenquote', 1.2, 0.8, 0.5]] } }),
    findings: [
      [
        'warnung',
        'AMIP_TabEckdaten!D2',
        'Arbeitslosenquote: Von 0,8 % auf 1,2 % sind es 0,4 Prozentpunkte; angegeben ist die relative Veränderung von 50,0 %.',
      ],
    ],
  },
  {
    name: 'near miss: no year before, another number far above or below, and both the same',
    origin: BY_HAND,
    holdings: holdings({
      tables: {
        AMIP_TabEckdaten: [
          COLUMNS,
          ['Arbeitslosenquote', 0.106, '', 0.106],
          ['Arbeitslosenquote', '', 0.106, -1],
          ['Arbeitslosenquote', 0.106, 0, 0.106],
          ['Arbeitslosenquote', 0.106, 0.102, 0.9],
          ['Arbeitslosenquote', 0.106, 0.102, -0.0392],
          ['Arbeitslosenquote', 0.106, 0.102, ''],
          ['Arbeitslosenquote', 0.106, 0.106, 0],
          ['Arbeitslosenquote', 10.6, 10.2, 0.44],
          ['Arbeitslosenquote', 1.3, 1, 0.3004],
          ['Anteil Helfer', 0.7, 1, -0.3],
        ],
      },
    }),
    findings: [],
  },
]);
