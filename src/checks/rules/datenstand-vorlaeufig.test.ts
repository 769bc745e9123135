import { testRule } from '../testing/cases';
import { binding, holdings, written } from '../testing/holdings';
import { DATENSTAND_VORLAEUFIG } from './datenstand-vorlaeufig';

testRule(DATENSTAND_VORLAEUFIG, [
  {
    name: 'finds a value of December as it was in February',
    origin: 'Wartezeit LZB: drei Monate (Glossar sgb2.info), veröffentlicht nach vier',
    holdings: holdings({
      heute: '2021-04-20',
      bindings: [binding({ figure: 'lzb', datenstand: '2021-02', written: [written('2020-12', 4985)] })],
    }),
    findings: [
      [
        'warnung',
        'Arbeitsmarkt!B2:B2',
        'Langzeitleistungsbeziehende, Kaiserslautern, Stadt: Der Wert für Dez 2020 hat den Stand Feb 2021 und ist noch hochgerechnet; endgültig liegt er etwa seit Apr 2021 vor.',
      ],
    ],
  },
  {
    name: 'near miss: the final value is not out yet',
    origin: 'wie oben',
    holdings: holdings({
      heute: '2021-03-31',
      bindings: [binding({ figure: 'lzb', datenstand: '2021-02', written: [written('2020-12', 4985)] })],
    }),
    findings: [],
  },
  {
    name: 'near miss: published after the Wartezeit; and a figure that has none',
    origin: 'wie oben',
    holdings: holdings({
      heute: '2021-06-15',
      bindings: [
        binding({ figure: 'lzb', datenstand: '2021-03-25', written: [written('2020-12', 4985)] }),
        binding({ figure: 'arbeitslose', datenstand: '2020-12', written: [written('2020-12', 3210)] }),
      ],
    }),
    findings: [],
  },

  {
    name: 'looks at the newest value, in whatever order, and at the retrieval where there is no Datenstand',
    origin: 'wie oben',
    holdings: holdings({
      heute: '2021-06-15',
      bindings: [
        binding({
          figure: 'lzb',
          retrieved: '2021-03-10T08:00:00Z',
          written: [written('2021-01', 4978), written('2020-12', 4985), written('2020-11', 4990)],
        }),
      ],
    }),
    findings: [
      [
        'warnung',
        'Arbeitsmarkt!B2:B4',
        'Langzeitleistungsbeziehende, Kaiserslautern, Stadt: Der Wert für Jan 2021 hat den Stand Mrz 2021 und ist noch hochgerechnet; endgültig liegt er etwa seit Mai 2021 vor.',
      ],
    ],
    details: [{ why: 'Die Wartezeit dieses Merkmals ist 3 Monate; frühere Werte sind hochgerechnet.' }],
  },
]);
