import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { BY_HAND } from '../testing/seed';
import { K2_NENNER_VERSCHOBEN } from './k2-nenner-verschoben';

/** Worked example: thirteen stocks from Dez 2020, twelve months of Integrationen. */
const ELB = [7440, 7454, 7430, 7412, 7468, 7520, 7545, 7530, 7508, 7490, 7472, 7455, 7300];
const INTEGRATIONEN = [72, 78, 95, 104, 110, 118, 121, 132, 146, 128, 109, 87];
const month = (index: number) => (index === 0 ? '2020-12' : `2021-${String(index).padStart(2, '0')}`);

const SERIES = {
  AMIP_Integrationen: Object.fromEntries(INTEGRATIONEN.map((value, index) => [month(index + 1), value])),
  AMIP_ELB_Bestand: Object.fromEntries(ELB.map((value, index) => [month(index), value])),
};

testRule(K2_NENNER_VERSCHOBEN, [
  {
    name: 'finds 17,4138 % in a cell of ours and beside a label',
    origin: 'INT 1.300; ELB Jan–Dez 7.465,33 statt Dez–Nov 7.477,0',
    holdings: holdings({
      series: SERIES,
      cells: { AMIP_IQ_Ist: 1300 / (89584 / 12) },
      sheets: { Bericht: [['Integrationsquote (K2)', 17.41]] },
    }),
    findings: [
      [
        'fehler',
        'Eingaben!B1',
        'Die Integrationsquote Dez 2021 von 17,4138 % ist mit den Beständen derselben zwölf Monate gerechnet; mit denen der Vormonate sind es 17,3867 %.',
      ],
      [
        'fehler',
        'Bericht!B1',
        'Die Integrationsquote Dez 2021 von 17,41 % ist mit den Beständen derselben zwölf Monate gerechnet; mit denen der Vormonate sind es 17,3867 %.',
      ],
    ],
  },
  {
    name: 'finds it in a month column, in its own month only',
    origin: 'wie oben',
    holdings: holdings({
      series: { ...SERIES, AMIP_IQ_JFW: { '2021-11': 0.17414, '2021-12': 0.17414 } },
    }),
    findings: [
      [
        'fehler',
        'Monate!D3',
        'Die Integrationsquote Dez 2021 von 17,414 % ist mit den Beständen derselben zwölf Monate gerechnet; mit denen der Vormonate sind es 17,3867 %.',
      ],
    ],
  },
  {
    name: 'near miss: with the stocks of the months before',
    origin: '1.300 ÷ 7.477,0 = 17,3867 %',
    holdings: holdings({ series: SERIES, cells: { AMIP_IQ_Ist: 0.173867 }, sheets: { B: [['K2', 0.1739]] } }),
    findings: [],
  },
  {
    name: 'near miss: with a month missing nothing can be recomputed',
    origin: BY_HAND,
    holdings: holdings({
      series: { ...SERIES, AMIP_Integrationen: { ...SERIES.AMIP_Integrationen, '2021-05': '' } },
      cells: { AMIP_IQ_Ist: 0.174138 },
    }),
    findings: [],
  },

  {
    name: 'near miss: other rates far above and below, and labels without a number',
    origin: BY_HAND,
    holdings: holdings({
      series: SERIES,
      cells: { AMIP_IQ_Vorjahr: 0.16, AMIP_IQ_Ziel: 0.184 },
      sheets: { B: [['Integrationsquote'], ['K2', 'offen'], ['davon K2', 26.4], ['K2', 0.1]] },
    }),
    findings: [],
  },
  {
    name: 'near miss: with the same stock in every month both ways agree',
    origin: 'mit 7.440 in jedem Monat: 1.300 ÷ 7.440 = 17,4731 %',
    holdings: holdings({
      series: {
        ...SERIES,
        AMIP_ELB_Bestand: Object.fromEntries(ELB.map((_, index) => [month(index), 7440])),
      },
      cells: { AMIP_IQ_Ist: 1300 / 7440 },
    }),
    findings: [],
  },

  {
    name: 'reads the months in any order',
    origin: 'wie oben',
    holdings: holdings({
      series: Object.fromEntries(
        Object.entries(SERIES).map(([name, values]) => [
          name,
          Object.fromEntries(Object.entries(values).reverse()),
        ]),
      ),
      cells: { AMIP_K2: 0.174138 },
    }),
    findings: [
      [
        'fehler',
        'Eingaben!B1',
        'Die Integrationsquote Dez 2021 von 17,4138 % ist mit den Beständen derselben zwölf Monate gerechnet; mit denen der Vormonate sind es 17,3867 %.',
      ],
    ],
  },
  {
    name: 'near miss: one of the two columns is not there',
    origin: BY_HAND,
    holdings: holdings({
      series: { AMIP_Integrationen: SERIES.AMIP_Integrationen },
      cells: { AMIP_K2: 0.174138 },
    }),
    findings: [],
  },
]);
