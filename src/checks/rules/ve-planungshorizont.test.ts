import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { BY_HAND } from '../testing/seed';
import { VE_PLANUNGSHORIZONT } from './ve-planungshorizont';

const COLUMNS = ['Instrument', 'Beginn', 'Dauer in Monaten', 'VE Folgejahre'];

testRule(VE_PLANUNGSHORIZONT, [
  {
    name: 'finds a VE without need, one that is missing, and an end beyond the horizon',
    origin: 'von Hand gerechnet: Jul 2021 + 18 Monate endet Dez 2022',
    holdings: holdings({
      tables: {
        AMIP_TabMassnahmen: [
          COLUMNS,
          ['EGZ', 'Jan 2021', 6, 5000],
          ['EGZ', 'Jul 2021', 18, ''],
          ['§ 16i', 'Jan 2021', 73, 90000],
        ],
      },
    }),
    findings: [
      [
        'warnung',
        'AMIP_TabMassnahmen!D2',
        'EGZ: Geplant ist eine VE von 5.000,00 €, die Förderung endet aber schon im Jun 2021.',
      ],
      [
        'warnung',
        'AMIP_TabMassnahmen!D3',
        'EGZ: Die Förderung läuft bis Dez 2022, für die Zeit nach 2021 ist keine VE geplant.',
      ],
      [
        'warnung',
        'AMIP_TabMassnahmen!D4',
        '§ 16i: Die Förderung endet erst im Jan 2027, nach dem Planungshorizont bis 2026.',
      ],
    ],
  },
  {
    name: 'near miss: five years of § 16i with a VE; until December, with and without what is paid in January',
    origin: '§ 16i SGB II: 60 Monate',
    holdings: holdings({
      tables: {
        AMIP_TabMassnahmen: [
          COLUMNS,
          ['§ 16i', 'Dez 2021', 60, 90000],
          ['AGH', 'Jan 2021', 12, 400],
          ['AGH', 'Jan 2021', 12, ''],
        ],
      },
    }),
    findings: [],
  },

  {
    name: 'near miss: nothing is known of rows without begin or duration, or in a workbook without a year',
    origin: BY_HAND,
    holdings: holdings({
      tables: {
        AMIP_TabMassnahmen: [
          COLUMNS,
          ['EGZ', '', 6, 5000],
          ['EGZ', 'Jan 2021', '', 5000],
          ['EGZ', 'Jan 2021', 0, 5000],
        ],
      },
    }),
    findings: [],
  },

  {
    name: 'knows a measure of one month',
    origin: BY_HAND,
    holdings: holdings({ tables: { AMIP_TabMassnahmen: [COLUMNS, ['', 'Jan 2021', 1, 5]] } }),
    findings: [
      [
        'warnung',
        'AMIP_TabMassnahmen!D2',
        'Maßnahme: Geplant ist eine VE von 5,00 €, die Förderung endet aber schon im Jan 2021.',
      ],
    ],
  },
]);
