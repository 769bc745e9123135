import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { BY_HAND } from '../testing/seed';
import { AGS_UNBEKANNT } from './ags-unbekannt';

const REGISTER = 'Gemeindeverzeichnis der Statistischen Ämter';

const withAgs = (ags: string | null) =>
  holdings({ jobcenter: { name: null, ags }, cells: { AMIP_AGS: ags ?? '' } });

testRule(AGS_UNBEKANNT, [
  {
    name: 'finds a key that nobody has',
    origin: `${REGISTER}: nach 07340 kommt in Rheinland-Pfalz kein Kreis mehr`,
    holdings: withAgs('07999'),
    findings: [
      ['warnung', 'Eingaben!B1', 'Der AGS „07999“ gehört zu keinem Kreis und zu keiner kreisfreien Stadt.'],
    ],
  },
  {
    name: 'finds the key of a Land',
    origin: `${REGISTER}: 07 ist Rheinland-Pfalz`,
    holdings: withAgs('07'),
    findings: [
      ['warnung', 'Eingaben!B1', 'Der AGS „07“ gehört zu keinem Kreis und zu keiner kreisfreien Stadt.'],
    ],
  },
  {
    name: 'near miss: a kreisfreie Stadt',
    origin: `${REGISTER}: 07312 Kaiserslautern`,
    holdings: withAgs('07312'),
    findings: [],
  },
  {
    name: 'near miss: the key of a Gemeinde, with that of its Kreis in front',
    origin: `${REGISTER}: 07312000 Kaiserslautern`,
    holdings: withAgs('07312000'),
    findings: [],
  },
  {
    name: 'near miss: a Land that is one Kreis',
    origin: `${REGISTER}: 11000 Berlin`,
    holdings: withAgs('11000'),
    findings: [],
  },
  { name: 'near miss: no key yet', origin: BY_HAND, holdings: withAgs(null), findings: [] },
]);
