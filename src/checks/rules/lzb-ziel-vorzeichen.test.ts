import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { BY_HAND } from '../testing/seed';
import { LZB_ZIEL_VORZEICHEN } from './lzb-ziel-vorzeichen';

testRule(LZB_ZIEL_VORZEICHEN, [
  {
    name: 'finds a reduction without its minus',
    origin: 'AMIP Kaiserslautern 2021: Reduzierung um 1,3 %',
    holdings: holdings({ cells: { AMIP_LZB_Veraenderung: 0.013 } }),
    findings: [['warnung', 'Eingaben!B1', 'Vereinbart wäre, dass der Bestand an LZB um 1,3 % steigt.']],
  },
  {
    name: 'near miss: with its minus',
    origin: 'AMIP Kaiserslautern 2021: Reduzierung um 1,3 %',
    holdings: holdings({ cells: { AMIP_LZB_Veraenderung: -0.013 } }),
    findings: [],
  },
  {
    name: 'near miss: no change agreed',
    origin: BY_HAND,
    holdings: holdings({ cells: { AMIP_LZB_Veraenderung: 0 } }),
    findings: [],
  },
]);
