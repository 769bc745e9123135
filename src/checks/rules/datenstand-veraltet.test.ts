import { testRule } from '../testing/cases';
import { binding, holdings, written } from '../testing/holdings';
import { BY_HAND } from '../testing/seed';
import { DATENSTAND_VERALTET } from './datenstand-veraltet';

testRule(DATENSTAND_VERALTET, [
  {
    name: 'finds a series that stopped',
    origin: 'Arbeitslose erscheinen um das Ende des Monats: im Juni liegt Mai vor',
    holdings: holdings({
      heute: '2021-06-15',
      bindings: [
        binding({ figure: 'arbeitslose', written: [written('2021-02', 3300), written('2021-03', 3250)] }),
      ],
    }),
    findings: [
      [
        'hinweis',
        'Arbeitsmarkt!B2:B3',
        'Arbeitslose, Kaiserslautern, Stadt: Der neueste Wert ist von Mrz 2021; verfügbar sein sollte Mai 2021.',
      ],
    ],
  },
  {
    name: 'near miss: as new as its Wartezeit allows',
    origin: 'ELB: drei Monate, veröffentlicht nach vier: im Juni liegt Februar vor',
    holdings: holdings({
      heute: '2021-06-15',
      bindings: [binding({ figure: 'elb', written: [written('2021-01', 7454), written('2021-02', 7430)] })],
    }),
    findings: [],
  },
  {
    name: 'near miss: a single month, and a year that is over',
    origin: BY_HAND,
    holdings: holdings({
      jahr: 2020,
      heute: '2021-06-15',
      bindings: [
        binding({ figure: 'arbeitslose', written: [written('2020-12', 3210)] }),
        binding({ figure: 'arbeitslose', written: [written('2020-01', 3210), written('2020-02', 3200)] }),
      ],
    }),
    findings: [],
  },
]);
