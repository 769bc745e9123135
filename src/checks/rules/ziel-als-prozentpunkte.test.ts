import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { SEED } from '../testing/seed';
import { ZIEL_ALS_PROZENTPUNKTE } from './ziel-als-prozentpunkte';

testRule(ZIEL_ALS_PROZENTPUNKTE, [
  {
    name: 'finds 16,0 % + 15,0 = 31,0 %',
    origin: 'AMIP Kaiserslautern 2021: IQ +15,0 %; 16,0 % × 1,15 = 18,4 %',
    holdings: holdings({ cells: { AMIP_IQ_Vorjahr: 0.16, AMIP_IQ_Veraenderung: 0.15, AMIP_IQ_Ziel: 0.31 } }),
    findings: [
      [
        'fehler',
        'Eingaben!B3',
        'Der Zielwert der Integrationsquote ist 31,0 %, also 16,0 % und 15,0 Prozentpunkte. Relativ zum Vorjahr sind es 18,4 %.',
      ],
    ],
  },
  {
    name: 'finds it in the target for women',
    origin: '20,0 % × 1,02 = 20,4 %',
    holdings: holdings({
      cells: { AMIP_IQ_Frauen_Ziel: 0.22, AMIP_IQ_Frauen_Vorjahr: 0.2, AMIP_IQ_Frauen_Veraenderung: 0.02 },
    }),
    findings: [
      [
        'fehler',
        'Eingaben!B1',
        'Der Zielwert der Integrationsquote ist 22,0 %, also 20,0 % und 2,0 Prozentpunkte. Relativ zum Vorjahr sind es 20,4 %.',
      ],
    ],
  },
  {
    name: 'near miss: relative to the year before',
    origin: '16,0 % × 1,15 = 18,4 %',
    holdings: holdings({ cells: { AMIP_IQ_Vorjahr: 0.16, AMIP_IQ_Veraenderung: 0.15, AMIP_IQ_Ziel: 0.184 } }),
    findings: [],
  },
  {
    name: 'near miss: without the value of the year before there is no target',
    origin: SEED,
    holdings: holdings({
      cells: { AMIP_IQ_Vorjahr: '', AMIP_IQ_Veraenderung: 0.15, AMIP_IQ_Ziel: 'Vorjahreswert fehlt' },
    }),
    findings: [],
  },

  {
    name: 'finds a reduction read as points, and leaves other targets alone',
    origin: '20,0 % × 0,95 = 19,0 %',
    holdings: holdings({
      cells: {
        AMIP_IQ_Vorjahr: 0.2,
        AMIP_IQ_Veraenderung: -0.05,
        AMIP_IQ_Ziel: 0.15,
        AMIP_IQ_Frauen_Vorjahr: 0.2,
        AMIP_IQ_Frauen_Veraenderung: 0.02,
        AMIP_IQ_Frauen_Ziel: 0.19,
        AMIP_IQ_Maenner_Vorjahr: 0.2,
        AMIP_IQ_Maenner_Veraenderung: 0,
        AMIP_IQ_Maenner_Ziel: 0.2,
      },
    }),
    findings: [
      [
        'fehler',
        'Eingaben!B3',
        'Der Zielwert der Integrationsquote ist 15,0 %, also 20,0 % und -5,0 Prozentpunkte. Relativ zum Vorjahr sind es 19,0 %.',
      ],
    ],
  },
]);
