import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { BY_HAND, CELLS_OF_2021 } from '../testing/seed';
import { BUDGET_UEBERBUCHT } from './budget-ueberbucht';

testRule(BUDGET_UEBERBUCHT, [
  {
    name: 'adds what is paid and what falls due later',
    origin: '8.255.560 bleiben nach der Umschichtung; 7.000.000 + 1.500.000 = 8.500.000',
    holdings: holdings({
      cells: CELLS_OF_2021,
      series: {
        AMIP_Abfluss_EGL: { '2021-01': 3000000, '2021-02': 4000000, '2021-03': '' },
        AMIP_Bindung_EGL: { '2021-01': 900000, '2021-02': 900000, '2021-03': 1500000 },
      },
    }),
    findings: [
      [
        'fehler',
        'Monate!B2',
        'Eingliederungsleistungen: Ausgaben von 7.000.000,00 € und Bindungen von 1.500.000,00 € sind 8.500.000,00 €, 244.440,00 € mehr als das Budget von 8.255.560,00 €.',
      ],
    ],
  },
  {
    name: 'finds measures that cost more than there is, and Verwaltungskosten above the need',
    origin: BY_HAND,
    holdings: holdings({
      cells: CELLS_OF_2021,
      series: { AMIP_Abfluss_VK: { '2021-01': 14871326.98 } },
      tables: {
        AMIP_TabMassnahmen: [
          ['Instrument', 'Kosten im Jahr'],
          ['AGH', 8000000],
          ['EGZ', 255560.01],
        ],
      },
    }),
    findings: [
      [
        'fehler',
        'AMIP_TabMassnahmen!B2',
        'Eingliederungsleistungen: Die geplanten Maßnahmen kosten 8.255.560,01 €, 0,01 € mehr als das Budget von 8.255.560,00 €.',
      ],
      [
        'fehler',
        'Monate!B2',
        'Verwaltungskosten: Die Ausgaben sind 14.871.326,98 €, 0,01 € mehr als das Budget von 14.871.326,97 €.',
      ],
    ],
  },
  {
    name: 'near miss: the budget is used up to the cent; January of the next year has its own',
    origin: BY_HAND,
    holdings: holdings({
      cells: CELLS_OF_2021,
      series: {
        AMIP_Abfluss_EGL: { '2021-01': 8000000 },
        AMIP_Bindung_EGL: { '2021-02': 255560, '2022-01': 1 },
      },
    }),
    findings: [],
  },
  {
    name: 'near miss: without a budget nothing is too much',
    origin: BY_HAND,
    holdings: holdings({ series: { AMIP_Abfluss_EGL: { '2021-01': 8000000 } } }),
    findings: [],
  },
]);
