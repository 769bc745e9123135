import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { BY_HAND, SEED } from '../testing/seed';
import { BEZ_AUFGESTOCKT } from './bez-aufgestockt';

testRule(BEZ_AUFGESTOCKT, [
  {
    name: 'finds an Umschichtung in the column of the BEZ',
    origin: 'EinglMV: BEZ darf nicht aufgestockt werden',
    holdings: holdings({
      sheets: {
        AMIP: [
          ['', 'EGL', 'BEZ', 'VK'],
          ['Zuteilung', 1000, 200, 500],
          ['Umschichtung', -150, 50, 100],
          ['Summe', 850, 250, 600],
        ],
      },
    }),
    findings: [
      [
        'fehler',
        'AMIP!C3',
        'Beim Beschäftigungszuschuss (BEZ) ist eine Umschichtung von 50,00 € eingetragen.',
      ],
    ],
  },
  {
    name: 'finds it beside a label',
    origin: BY_HAND,
    holdings: holdings({ sheets: { Notiz: [['Verstärkung § 16e SGB II a. F.', '', 12000]] } }),
    findings: [
      [
        'fehler',
        'Notiz!C1',
        'Beim Beschäftigungszuschuss (BEZ) ist eine Umschichtung von 12.000,00 € eingetragen.',
      ],
    ],
  },
  {
    name: 'near miss: BEZ with its own money only, and an Umschichtung of 0',
    origin: BY_HAND,
    holdings: holdings({
      sheets: {
        AMIP: [
          ['', 'EGL', 'BEZ', 'VK'],
          ['Zuteilung', 1000, 200, 500],
          ['Umschichtung', -100, 0, 100],
          ['Summe', 900, 200, 600],
        ],
      },
    }),
    findings: [],
  },
  {
    name: 'near miss: an Umschichtung of Egl ohne BEZ',
    origin: SEED,
    holdings: holdings({ sheets: { AMIP: [['Umschichtung (Egl ohne BEZ)', -1996000]] } }),
    findings: [],
  },

  {
    name: 'near miss: prose about both, a label without an amount, and the two words apart',
    origin: BY_HAND,
    holdings: holdings({
      sheets: {
        Notiz: [
          [`Eine Umschichtung in den BEZ ist nicht zulässig. ${'Dazu mehr im Anhang. '.repeat(6)}`, 2021],
          ['Umschichtung BEZ', 'keine'],
          [5, 'Umschichtung BEZ'],
          ['BEZ', 200],
          ['Aufstockung VK', 100],
        ],
      },
    }),
    findings: [],
  },
]);
