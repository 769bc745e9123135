import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { BY_HAND, CELLS_OF_2021, PRINTED_TABLE, PRINTED_TEXT, SEED } from '../testing/seed';
import { MITTELZUTEILUNG_BENANNT } from './mittelzuteilung-benannt';

testRule(MITTELZUTEILUNG_BENANNT, [
  {
    name: 'finds the Gesamtbudget called Mittelzuteilung',
    origin: SEED,
    holdings: holdings({ sheets: { AMIP: [[PRINTED_TEXT], [''], ...PRINTED_TABLE] } }),
    findings: [
      [
        'warnung',
        'AMIP!A1',
        'Als Zuteilung ist das Gesamtbudget von 23.126.886,97 € genannt; zugeteilt sind 20.890.425,00 €.',
      ],
    ],
  },
  {
    name: 'finds it beside a label',
    origin: SEED,
    holdings: holdings({
      sheets: { AMIP: [['Mittelzuteilung gesamt', 23126886.97], [''], ...PRINTED_TABLE] },
    }),
    findings: [
      [
        'warnung',
        'AMIP!A1',
        'Als Zuteilung ist das Gesamtbudget von 23.126.886,97 € genannt; zugeteilt sind 20.890.425,00 €.',
      ],
    ],
  },
  {
    name: 'near miss: the Zuteilung itself',
    origin: '10.250.560 + 10.639.865 = 20.890.425',
    holdings: holdings({
      sheets: { AMIP: [['Die Mittelzuteilung beträgt 20,89 Mio. €.'], [''], ...PRINTED_TABLE] },
    }),
    findings: [],
  },
  {
    name: 'near miss: so coarse that it may be both',
    origin: BY_HAND,
    holdings: holdings({
      cells: { ...CELLS_OF_2021 },
      sheets: { AMIP: [['Die Zuteilung beträgt rund 0,02 Mrd. €.']] },
    }),
    findings: [],
  },

  {
    name: 'near miss: without a budget, an amount before the word, far behind it, and the word inside another',
    origin: BY_HAND,
    holdings: holdings({
      cells: CELLS_OF_2021,
      sheets: {
        AMIP: [
          ['23,13 Mio. € kommen auf 20,89 Mio. € Zuteilung.'],
          [`Die Zuteilung ${'steigt nicht mehr und '.repeat(5)} 23,13 Mio. € sind es zusammen.`],
          ['Die Zuteilungsquote und 23,13 Mio. €'],
          ['Eine Verteilung von 23,13 Mio. €'],
          ['Zuteilung gesamt', 20890425],
        ],
      },
    }),
    findings: [],
  },
  {
    name: 'near miss: nothing to compare with',
    origin: BY_HAND,
    holdings: holdings({ cells: { AMIP_Egl: 1, AMIP_VK: 1 }, sheets: { AMIP: [['Zuteilung', 5]] } }),
    findings: [],
  },
]);
