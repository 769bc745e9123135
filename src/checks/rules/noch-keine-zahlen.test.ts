import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { BY_HAND } from '../testing/seed';
import { NOCH_KEINE_ZAHLEN } from './noch-keine-zahlen';

/** A workbook as it is made: the year and settings, results of empty cells, months without a value. */
const NEW = {
  cells: { AMIP_Egl: '', AMIP_Jahr: 2026, AMIP_Satz: 0.152, AMIP_IQ_Toleranz: 0.05, AMIP_KFA: 0 },
  series: { AMIP_ELB_Bestand: { '2026-01': '', '2026-02': '' } },
  tables: {
    AMIP_TabMassnahmen: [
      ['Instrument', 'Eintritte', 'Kosten im Jahr'],
      ['FbW', '', 0],
    ],
  },
};

testRule(NOCH_KEINE_ZAHLEN, [
  {
    name: 'says of a new workbook that it is empty',
    origin: BY_HAND,
    holdings: holdings(NEW),
    findings: [
      [
        'hinweis',
        'Eingaben!B1',
        'Die Mappe enthält noch keine Zahlen: Ressourcen, Ziele, Monatszahlen und Maßnahmen sind leer.',
      ],
    ],
  },
  {
    name: 'near miss: an amount, though it is 0',
    origin: BY_HAND,
    holdings: holdings({ ...NEW, cells: { ...NEW.cells, AMIP_Egl: 0 } }),
    findings: [],
  },
  {
    name: 'near miss: a target',
    origin: BY_HAND,
    holdings: holdings({ ...NEW, cells: { ...NEW.cells, AMIP_IQ_Vorjahr: 0.184 } }),
    findings: [],
  },
  {
    name: 'near miss: a month',
    origin: BY_HAND,
    holdings: holdings({ ...NEW, series: { AMIP_ELB_Bestand: { '2026-01': '', '2026-02': 7454 } } }),
    findings: [],
  },
  {
    name: 'near miss: a measure',
    origin: BY_HAND,
    holdings: holdings({
      ...NEW,
      tables: {
        AMIP_TabMassnahmen: [
          ['Instrument', 'Eintritte'],
          ['FbW', 12],
        ],
      },
    }),
    findings: [],
  },
  {
    name: 'near miss: a workbook that is no AMIP',
    origin: BY_HAND,
    holdings: holdings({ sheets: { Notiz: [['Text']] } }),
    findings: [],
  },
]);
