import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { BY_HAND, CELLS_OF_2021, SEED } from '../testing/seed';
import { TEXT_STATT_ZAHL } from './text-statt-zahl';

testRule(TEXT_STATT_ZAHL, [
  {
    name: 'finds amounts, rates and counts that are texts',
    origin: BY_HAND,
    holdings: holdings({
      cells: { AMIP_Egl: '10.250.560,00 €', AMIP_Satz: '15.2' },
      series: { AMIP_Integrationen: { '2021-01': '72' } },
      tables: {
        AMIP_TabMassnahmen: [
          ['Instrument', 'Eintritte'],
          ['16', ' 20 '],
        ],
      },
    }),
    findings: [
      [
        'fehler',
        'Eingaben!B1',
        'Eingliederungsleistungen (EGL): „10.250.560,00 €“ ist als Text eingetragen, nicht als Zahl.',
      ],
      ['fehler', 'Eingaben!B2', 'KFA-Satz: „15.2“ ist als Text eingetragen, nicht als Zahl.'],
      ['fehler', 'Monate!B2', 'Integrationen: „72“ ist als Text eingetragen, nicht als Zahl.'],
      ['fehler', 'AMIP_TabMassnahmen!B2', 'Eintritte: „20“ ist als Text eingetragen, nicht als Zahl.'],
    ],
  },
  {
    name: 'near miss: keys and numbers of Träger are texts, signs are signs, words are words',
    origin: SEED,
    holdings: holdings({
      cells: { ...CELLS_OF_2021, AMIP_AGS: '07312', AMIP_Traeger: '51506', AMIP_Einnahmen: 'keine' },
      series: { AMIP_Integrationen: { '2021-01': '-', '2021-02': '.' } },
      tables: {
        AMIP_TabMassnahmen: [
          ['Instrument', 'Eintritte'],
          ['§ 16i', 'offen'],
        ],
      },
    }),
    findings: [],
  },
]);
