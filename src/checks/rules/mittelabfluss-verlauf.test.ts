import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { BY_HAND } from '../testing/seed';
import { MITTELABFLUSS_VERLAUF } from './mittelabfluss-verlauf';

testRule(MITTELABFLUSS_VERLAUF, [
  {
    name: 'finds repayments, the future, and another year',
    origin: BY_HAND,
    holdings: holdings({
      heute: '2021-06-15',
      series: {
        AMIP_Abfluss_EGL: { '2020-12': 5, '2021-01': 480000, '2021-02': -12000, '2021-07': 300 },
      },
    }),
    findings: [
      [
        'fehler',
        'Monate!B2',
        'Mittelabfluss Eingliederungsleistungen: 5,00 € im Dez 2020 liegen nicht im Haushaltsjahr 2021.',
      ],
      [
        'hinweis',
        'Monate!B4',
        'Mittelabfluss Eingliederungsleistungen: Im Feb 2021 sinkt der aufgelaufene Betrag um 12.000,00 €.',
      ],
      [
        'warnung',
        'Monate!B5',
        'Mittelabfluss Eingliederungsleistungen: Für Jul 2021 sind schon 300,00 € eingetragen.',
      ],
    ],
  },
  {
    name: 'near miss: a month without payments, empty months to come, the current month',
    origin: BY_HAND,
    holdings: holdings({
      heute: '2021-06-15',
      series: { AMIP_Abfluss_VK: { '2021-01': 0, '2021-06': 10, '2021-07': '', '2022-01': 0 } },
    }),
    findings: [],
  },
]);
