import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { BY_HAND, PRINTED_TEXT } from '../testing/seed';
import { SUMMANDEN_IM_TEXT } from './summanden-im-text';

testRule(SUMMANDEN_IM_TEXT, [
  {
    name: 'adds 14,87 and 8,3',
    origin: 'AMIP Kaiserslautern 2021: 14,87 + 8,3 = 23,17',
    holdings: holdings({ sheets: { AMIP: [[PRINTED_TEXT]] } }),
    findings: [
      [
        'warnung',
        'AMIP!A1',
        'Im Text ergeben 14,87 Mio.€ und 8,3 Mio.€ zusammen 23,17 Mio. €, genannt sind 23,12 Mio.€.',
      ],
    ],
  },
  {
    name: 'near miss: all with two decimals',
    origin: '14,87 + 8,26 = 23,13',
    holdings: holdings({ sheets: { AMIP: [['23,13 Mio. €, davon 14,87 Mio. € und 8,26 Mio. €']] } }),
    findings: [],
  },
  {
    name: 'near miss: one in the last place is rounding',
    origin: '1,04 + 1,04 = 2,08: 1,0 + 1,0 und 2,1',
    holdings: holdings({ sheets: { AMIP: [['1,0 Mio. € und 1,0 Mio. € sind 2,1 Mio. €']] } }),
    findings: [],
  },
  {
    name: 'near miss: three amounts that are no sum, and two units',
    origin: BY_HAND,
    holdings: holdings({
      sheets: { AMIP: [['2 Mio. €, 3 Mio. € und 9 Mio. €'], ['5,1 Mio. €, 3 Mio. € und 2 Tsd. €']] },
    }),
    findings: [],
  },

  {
    name: 'finds a sum that is too small, also with as many decimals, but not where all are coarse',
    origin: '14,87 + 8,22 = 23,09; 14 + 9 = 23 und 22,9 fehlt 0,1',
    holdings: holdings({
      sheets: {
        AMIP: [['23,13 Mio. €: 14,87 Mio. € und 8,22 Mio. €'], ['14 Mio. € und 9 Mio. € sind 23,1 Mio. €']],
      },
    }),
    findings: [
      [
        'warnung',
        'AMIP!A1',
        'Im Text ergeben 14,87 Mio. € und 8,22 Mio. € zusammen 23,09 Mio. €, genannt sind 23,13 Mio. €.',
      ],
      [
        'warnung',
        'AMIP!A2',
        'Im Text ergeben 14 Mio. € und 9 Mio. € zusammen 23,0 Mio. €, genannt sind 23,1 Mio. €.',
      ],
    ],
  },
]);
