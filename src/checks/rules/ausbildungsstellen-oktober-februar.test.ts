import { testRule } from '../testing/cases';
import { binding, holdings, written } from '../testing/holdings';
import { AUSBILDUNGSSTELLEN_OKTOBER_FEBRUAR } from './ausbildungsstellen-oktober-februar';

testRule(AUSBILDUNGSSTELLEN_OKTOBER_FEBRUAR, [
  {
    name: 'finds the 409 of December',
    origin: 'AMIP Kaiserslautern 2021, Abschnitt 2.2',
    holdings: holdings({
      bindings: [
        binding({
          figure: 'ausbildungsstellen',
          written: [written('2020-09', 900), written('2020-12', 409)],
        }),
      ],
      tables: {
        AMIP_TabEckdaten: [
          ['Merkmal', 'Monat', 'Wert'],
          ['gemeldete Ausbildungsstellen', 'Feb 2021', 500],
        ],
      },
    }),
    findings: [
      [
        'hinweis',
        'Arbeitsmarkt!B2:B3',
        'Gemeldete Ausbildungsstellen seit Beginn des Berichtsjahres: Der Wert für Dez 2020 zählt erst seit dem 1. Oktober 2020 und sagt noch wenig.',
      ],
      [
        'hinweis',
        'AMIP_TabEckdaten!C2',
        'gemeldete Ausbildungsstellen: Der Wert für Feb 2021 zählt erst seit dem 1. Oktober 2020 und sagt noch wenig.',
      ],
    ],
  },
  {
    name: 'near miss: March and September, other figures in December, a month without a value',
    origin: 'Die BA zeigt März bis September',
    holdings: holdings({
      bindings: [
        binding({
          figure: 'ausbildungsstellen',
          written: [written('2021-03', 600), written('2020-09', 900)],
        }),
        binding({ figure: 'arbeitsstellen', written: [written('2020-12', 1396)] }),
        binding({
          figure: 'ausbildungsstellen',
          written: [{ period: '2020-12', value: null, sign: '-', content: '-' }],
        }),
      ],
      tables: {
        AMIP_TabEckdaten: [
          ['Merkmal', 'Monat', 'Wert'],
          ['gemeldete Ausbildungsstellen', 'Mrz 2021', 600],
        ],
      },
    }),
    findings: [],
  },

  {
    name: 'speaks of the newest of several such months, and of Bewerber',
    origin: 'Berichtsjahr ab 1. Oktober',
    holdings: holdings({
      bindings: [
        binding({ figure: 'ausbildungsbewerber', written: [written('2019-10', 50), written('2020-10', 60)] }),
      ],
      tables: {
        AMIP_TabEckdaten: [
          ['Merkmal', 'Monat', 'Wert'],
          ['gemeldete Bewerber', 'Jan 2021', 300],
          ['gemeldete Bewerber', 'Jan 2021', '-'],
          ['gemeldete Bewerber', '', 300],
          ['Arbeitslose', 'Jan 2021', 300],
        ],
      },
    }),
    findings: [
      [
        'hinweis',
        'Arbeitsmarkt!B2:B3',
        'Gemeldete Bewerber für Ausbildungsstellen seit Beginn des Berichtsjahres: Der Wert für Okt 2020 zählt erst seit dem 1. Oktober 2020 und sagt noch wenig.',
      ],
      [
        'hinweis',
        'AMIP_TabEckdaten!C2',
        'gemeldete Bewerber: Der Wert für Jan 2021 zählt erst seit dem 1. Oktober 2020 und sagt noch wenig.',
      ],
    ],
  },
]);
