import { testRule } from '../testing/cases';
import { binding, holdings, written } from '../testing/holdings';
import { BY_HAND } from '../testing/seed';
import { MONAT_FEHLT } from './monat-fehlt';

testRule(MONAT_FEHLT, [
  {
    name: 'finds empty months inside a column and months left out of a binding',
    origin: BY_HAND,
    holdings: holdings({
      series: { AMIP_LZB_Bestand: { '2021-01': 4978, '2021-02': '', '2021-03': '', '2021-04': 4921 } },
      bindings: [binding({ figure: 'elb', written: [written('2020-12', 7440), written('2021-02', 7430)] })],
    }),
    findings: [
      [
        'warnung',
        'Monate!B2',
        'Bestand an LZB: Zwischen Jan 2021 und Apr 2021 fehlen 2 Monate: Feb 2021 und Mrz 2021.',
      ],
      [
        'warnung',
        'Arbeitsmarkt!B2:B3',
        'Erwerbsfähige Leistungsberechtigte, Kaiserslautern, Stadt: Zwischen Dez 2020 und Feb 2021 fehlt 1 Monat: Jan 2021.',
      ],
    ],
  },
  {
    name: 'near miss: months to come, a month before, a 0 and a sign',
    origin: BY_HAND,
    holdings: holdings({
      series: {
        AMIP_Integrationen: { '2020-12': '', '2021-01': 0, '2021-02': '*', '2021-03': 95, '2021-04': '' },
      },
      bindings: [
        binding({
          figure: 'elb',
          written: [
            written('2021-01', 7454),
            { period: '2021-02', value: null, sign: '*', content: '*' },
            written('2021-03', 7412),
          ],
        }),
      ],
    }),
    findings: [],
  },

  {
    name: 'reads the months in any order; a year is no month',
    origin: BY_HAND,
    holdings: holdings({
      series: { AMIP_Egal: { '2021-04': 1, '2021-01': 1, '2021-03': 1, '2020': 1 } },
    }),
    findings: [
      ['warnung', 'Monate!B2', 'AMIP_Egal: Zwischen Jan 2021 und Apr 2021 fehlt 1 Monat: Feb 2021.'],
    ],
  },
  {
    name: 'finds a month for which the source gave neither a value nor a sign',
    origin: BY_HAND,
    holdings: holdings({
      bindings: [
        binding({
          figure: 'elb',
          written: [
            written('2021-01', 7454),
            { period: '2021-02', value: null, sign: null, content: '' },
            written('2021-03', 7412),
          ],
        }),
      ],
    }),
    findings: [
      [
        'warnung',
        'Arbeitsmarkt!B2:B4',
        'Erwerbsfähige Leistungsberechtigte, Kaiserslautern, Stadt: Zwischen Jan 2021 und Mrz 2021 fehlt 1 Monat: Feb 2021.',
      ],
    ],
  },
]);
