import { testRule } from '../testing/cases';
import { binding, holdings, written } from '../testing/holdings';
import { BY_HAND } from '../testing/seed';
import { KREIS_UND_LANDKREIS } from './kreis-und-landkreis';

const TOWN = { name: 'Jobcenter Stadt Kaiserslautern', ags: '07312' };

testRule(KREIS_UND_LANDKREIS, [
  {
    name: 'finds the key of the town with the name of the Landkreis',
    origin: 'AGS 07312 Kaiserslautern, kreisfreie Stadt; 07335 Landkreis',
    holdings: holdings({
      jobcenter: { name: 'Jobcenter Landkreis Kaiserslautern', ags: '07312' },
      cells: { AMIP_AGS: '07312' },
    }),
    findings: [
      [
        'fehler',
        'Eingaben!B1',
        'Der AGS 07312 gehört zu „Kaiserslautern, kreisfreie Stadt“, das Jobcenter heißt „Jobcenter Landkreis Kaiserslautern“.',
      ],
    ],
  },
  {
    name: 'finds figures of both, and a name that does not fit its figures',
    origin: 'wie oben',
    holdings: holdings({
      jobcenter: TOWN,
      bindings: [
        binding({ figure: 'arbeitslose', written: [written('2020-12', 3210)] }),
        binding({
          figure: 'arbeitslose',
          region: '07335',
          regionName: 'Kaiserslautern, kreisfreie Stadt',
          address: 'Arbeitsmarkt!C2',
          written: [written('2020-12', 2100)],
        }),
      ],
      tables: {
        AMIP_TabEckdaten: [
          ['Merkmal', 'Region'],
          ['Arbeitslose', 'Landkreis Kaiserslautern'],
        ],
      },
    }),
    findings: [
      [
        'fehler',
        'Arbeitsmarkt!C2',
        'Die Zahlen sind von „Kaiserslautern, Landkreis“ (AGS 07335), daneben steht „Kaiserslautern, kreisfreie Stadt“.',
      ],
      [
        'warnung',
        'Arbeitsmarkt!C2',
        'Die Mappe enthält Zahlen von „Kaiserslautern, kreisfreie Stadt“ und von „Kaiserslautern, Landkreis“.',
      ],
      [
        'warnung',
        'AMIP_TabEckdaten!B2',
        'Das Jobcenter ist für „Kaiserslautern, kreisfreie Stadt“ zuständig, in den Eckdaten steht „Landkreis Kaiserslautern“.',
      ],
    ],
  },
  {
    name: 'near miss: the town beside another Kreis, its Land and Germany',
    origin: 'wie oben',
    holdings: holdings({
      jobcenter: TOWN,
      bindings: [
        binding({ figure: 'arbeitslose', written: [written('2020-12', 3210)] }),
        ...[
          ['07340', 'Südwestpfalz'],
          ['07', 'Rheinland-Pfalz'],
          ['DG', 'Deutschland'],
        ].map(([region = '', regionName = '']) =>
          binding({ figure: 'arbeitslose', region, regionName, written: [written('2020-12', 1)] }),
        ),
      ],
      tables: {
        AMIP_TabEckdaten: [
          ['Merkmal', 'Region'],
          ['Arbeitslose', 'Kaiserslautern, Stadt'],
        ],
      },
    }),
    findings: [],
  },

  {
    name: 'near miss: figures of the twin alone, and a workbook without a Jobcenter',
    origin: BY_HAND,
    holdings: holdings({
      jobcenter: { name: 'Jobcenter Stadt Kaiserslautern', ags: null },
      bindings: ['07312', '07335'].map((region) =>
        binding({ figure: 'arbeitslose', region, regionName: '', written: [written('2020-12', 1)] }),
      ),
      tables: {
        AMIP_TabEckdaten: [
          ['Merkmal', 'Region'],
          ['Arbeitslose', 'Landkreis Kaiserslautern'],
        ],
      },
    }),
    findings: [],
  },
  {
    name: 'near miss: only the twin is there, to be compared with figures typed in',
    origin: BY_HAND,
    holdings: holdings({
      jobcenter: TOWN,
      bindings: [
        binding({
          figure: 'arbeitslose',
          region: '07335',
          regionName: 'Kaiserslautern, Landkreis',
          written: [written('2020-12', 1)],
        }),
      ],
    }),
    findings: [],
  },
]);
