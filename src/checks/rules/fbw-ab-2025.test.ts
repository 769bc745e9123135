import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { FBW_AB_2025 } from './fbw-ab-2025';

testRule(FBW_AB_2025, [
  {
    name: 'finds FbW begun in 2025 and Reha of a programme for 2025',
    origin: 'EinglMV 2025: ab 1.1.2025 Agenturen für Arbeit',
    holdings: holdings({
      jahr: 2025,
      tables: {
        AMIP_TabMassnahmen: [
          ['Instrument', 'Beginn'],
          ['FbW', 'Mrz 2025'],
          ['Reha', ''],
        ],
      },
    }),
    findings: [
      ['fehler', 'AMIP_TabMassnahmen!A2', '„FbW“ ist ab Mrz 2025 aus Mitteln des Jobcenters geplant.'],
      ['fehler', 'AMIP_TabMassnahmen!A3', '„Reha“ ist ab Jan 2025 aus Mitteln des Jobcenters geplant.'],
    ],
  },
  {
    name: 'near miss: begun in December 2024, another instrument in 2025',
    origin: 'wie oben',
    holdings: holdings({
      jahr: 2025,
      tables: {
        AMIP_TabMassnahmen: [
          ['Instrument', 'Beginn'],
          ['FbW', 'Dez 2024'],
          ['AGH § 16d', 'Jan 2025'],
        ],
      },
    }),
    findings: [],
  },
]);
