import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { CELLS_OF_2021, SEED } from '../testing/seed';
import { UMSCHICHTUNG_SCHRITT } from './umschichtung-schritt';

testRule(UMSCHICHTUNG_SCHRITT, [
  {
    name: 'finds an amount that is no multiple of the step',
    origin: SEED,
    holdings: holdings({ cells: { ...CELLS_OF_2021, AMIP_Umschichtung: 1996500 } }),
    findings: [
      [
        'warnung',
        'Eingaben!B10',
        'Die geplante Umschichtung von 1.996.500,00 € ist kein Vielfaches des Rundungsschritts von 1.000,00 €.',
      ],
    ],
  },
  {
    name: 'finds an amount that does not cover the need',
    origin: SEED,
    holdings: holdings({ cells: { ...CELLS_OF_2021, AMIP_Umschichtung: 1995000 } }),
    findings: [
      [
        'warnung',
        'Eingaben!B10',
        'Die geplante Umschichtung von 1.995.000,00 € deckt den Bedarf nicht: Nötig sind 1.995.963,72 €.',
      ],
    ],
  },
  {
    name: 'near miss: rounded up to the step',
    origin: SEED,
    holdings: holdings({ cells: CELLS_OF_2021 }),
    findings: [],
  },
  {
    name: 'near miss: without a step exact to the cent',
    origin: SEED,
    holdings: holdings({ cells: { ...CELLS_OF_2021, AMIP_Schritt: '', AMIP_Umschichtung: 1995963.72 } }),
    findings: [],
  },
]);
