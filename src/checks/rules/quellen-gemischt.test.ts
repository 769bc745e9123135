import { testRule } from '../testing/cases';
import { binding, holdings, written } from '../testing/holdings';
import { BY_HAND } from '../testing/seed';
import { QUELLEN_GEMISCHT } from './quellen-gemischt';

testRule(QUELLEN_GEMISCHT, [
  {
    name: 'finds two sources of one figure in months',
    origin: 'BA-Schnittstelle rundet auf Zehner, Tabellen nicht',
    holdings: holdings({
      bindings: [
        binding({ figure: 'arbeitslose', written: [written('2020-12', 3210)] }),
        binding({
          figure: 'arbeitslose',
          source: 'Regionaldatenbank Deutschland',
          address: 'Arbeitsmarkt!C2',
          written: [written('2020-12', 3214)],
        }),
      ],
    }),
    findings: [
      [
        'warnung',
        'Arbeitsmarkt!C2',
        'Arbeitslose: Die Zahlen kommen aus 2 Quellen: Statistik der Bundesagentur für Arbeit (Arbeitsmarkt!B2:B2) und Regionaldatenbank Deutschland (Arbeitsmarkt!C2).',
      ],
    ],
  },
  {
    name: 'finds them in the Eckdaten',
    origin: BY_HAND,
    holdings: holdings({
      tables: {
        AMIP_TabEckdaten: [
          ['Merkmal', 'Region', 'Quelle'],
          ['Arbeitslose', 'Kaiserslautern', 'BA'],
          ['Stellen', 'Kaiserslautern', 'Presse'],
          ['Arbeitslose', 'Rheinland-Pfalz', 'Regionaldatenbank'],
        ],
      },
    }),
    findings: [
      [
        'warnung',
        'AMIP_TabEckdaten!C4',
        'Arbeitslose: Die Zahlen kommen aus 2 Quellen: BA (AMIP_TabEckdaten!C2) und Regionaldatenbank (AMIP_TabEckdaten!C4).',
      ],
    ],
  },
  {
    name: 'near miss: other figures, and a mean of a year beside months',
    origin: BY_HAND,
    holdings: holdings({
      bindings: [
        binding({ figure: 'arbeitslose', written: [written('2020-12', 3210)] }),
        binding({ figure: 'elb', source: 'sgb2.info', written: [written('2020-12', 7440)] }),
        binding({
          figure: 'arbeitslose',
          source: 'Regionaldatenbank Deutschland',
          written: [written('2020', 3300)],
        }),
      ],
    }),
    findings: [],
  },

  {
    name: 'near miss: rows without a source or without a name',
    origin: BY_HAND,
    holdings: holdings({
      tables: {
        AMIP_TabEckdaten: [
          ['Merkmal', 'Region', 'Quelle'],
          ['Arbeitslose', 'Kaiserslautern', 'BA'],
          ['Arbeitslose', 'Rheinland-Pfalz', ''],
          ['', '', 'eigene'],
          ['', '', 'Presse'],
        ],
      },
    }),
    findings: [],
  },
]);
