import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { CELLS_OF_2021, SEED } from '../testing/seed';
import { KFA_SATZ_DES_JAHRES } from './kfa-satz-des-jahres';

testRule(KFA_SATZ_DES_JAHRES, [
  {
    name: 'finds another rate',
    origin: '§ 46 Abs. 3 SGB II',
    holdings: holdings({ cells: { AMIP_Satz: 0.148 } }),
    findings: [['warnung', 'Eingaben!B1', 'Der KFA-Satz ist 14,8 %; für 2021 gilt 15,2 %.']],
  },
  {
    name: 'finds a rate without its per cent sign',
    origin: '§ 46 Abs. 3 SGB II',
    holdings: holdings({ cells: { AMIP_Satz: 15.2 } }),
    findings: [['warnung', 'Eingaben!B1', 'Der KFA-Satz ist 1.520,0 %; für 2021 gilt 15,2 %.']],
  },
  {
    name: 'near miss: the rate of the law',
    origin: SEED,
    holdings: holdings({ cells: CELLS_OF_2021 }),
    findings: [],
  },
  {
    name: 'near miss: for 2010 no rate is known',
    origin: 'kfa-satz: erst ab April 2011',
    holdings: holdings({ jahr: 2010, cells: { AMIP_Satz: 0.126 } }),
    findings: [],
  },

  {
    name: 'names the share of the Bund',
    origin: '§ 46 Abs. 3 SGB II: 84,8 Prozent',
    holdings: holdings({ jahr: 2012, cells: { AMIP_Satz: 0.16 } }),
    findings: [['warnung', 'Eingaben!B1', 'Der KFA-Satz ist 16,0 %; für 2012 gilt 15,2 %.']],
    details: [
      { why: '§ 46 Abs. 3 SGB II: Der Bund trägt 84,8 % der Gesamtverwaltungskosten, die Kommune den Rest.' },
    ],
  },
]);
