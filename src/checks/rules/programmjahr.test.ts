import { testRule } from '../testing/cases';
import { binding, holdings, written } from '../testing/holdings';
import { BY_HAND, PRINTED_TEXT, SEED } from '../testing/seed';
import { PROGRAMMJAHR } from './programmjahr';

testRule(PROGRAMMJAHR, [
  {
    name: 'finds titles of the year before',
    origin: BY_HAND,
    holdings: holdings({
      sheets: { Ziele: [['Zielvereinbarung 2020'], ['Mittel für das Haushaltsjahr 2022: 5 Mio. €']] },
    }),
    findings: [
      ['warnung', 'Ziele!A1', 'Hier steht „Zielvereinbarung 2020“, das Programmjahr der Mappe ist 2021.'],
      ['warnung', 'Ziele!A2', 'Hier steht „Haushaltsjahr 2022“, das Programmjahr der Mappe ist 2021.'],
    ],
  },
  {
    name: 'near miss: the programme year, years of figures and years inside numbers',
    origin: SEED,
    holdings: holdings({
      sheets: {
        AMIP: [
          [PRINTED_TEXT],
          ['Im Dezember 2020 wurden 1.396 Stellen ausgewiesen.'],
          ['Ressourcen 20213'],
          ['Zielvereinbarung 2021'],
        ],
      },
    }),
    findings: [],
  },
  {
    name: 'near miss: a workbook without a year',
    origin: BY_HAND,
    holdings: holdings({ jahr: null, sheets: { Ziele: [['Zielvereinbarung 2020']] } }),
    findings: [],
  },

  {
    name: 'finds a Berichtsmonat of another year',
    origin: BY_HAND,
    holdings: holdings({ berichtsmonat: '2022-01', cells: { AMIP_Berichtsmonat: 44562 } }),
    findings: [
      ['warnung', 'Eingaben!B1', 'Der Berichtsmonat ist Jan 2022, das Programmjahr der Mappe ist 2021.'],
    ],
  },
  {
    name: 'finds one of two years before',
    origin: BY_HAND,
    holdings: holdings({ berichtsmonat: '2019-12' }),
    findings: [['warnung', null, 'Der Berichtsmonat ist Dez 2019, das Programmjahr der Mappe ist 2021.']],
  },
  {
    name: 'near miss: the Berichtsmonat of the year before, and a source',
    origin: BY_HAND,
    holdings: holdings({
      berichtsmonat: '2020-12',
      sheets: { Quellen: [['Jobcenter Kaiserslautern, AMIP 2020']] },
      bindings: [
        binding({
          figure: 'elb',
          source: 'Jobcenter Kaiserslautern, AMIP 2020',
          written: [written('2020-01', 7454)],
        }),
      ],
    }),
    findings: [],
  },
]);
