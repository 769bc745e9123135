import { define } from './define';
import type { Figure } from './figure';
import { baGrundsicherung, ERWERBSTAETIGE_ELB, paragraf48a, THREE_MONTHS, UNKNOWN_WAITING } from './sources';

const ELB =
  'Personen ab 15 Jahren bis zur Altersgrenze nach § 7a SGB II, die erwerbsfähig und hilfebedürftig sind, ihren gewöhnlichen Aufenthalt in Deutschland haben und Leistungen beziehen';
const LZB =
  'Erwerbsfähige Leistungsberechtigte, die in den vergangenen 24 Monaten mindestens 21 Monate hilfebedürftig waren (mindestens 638 der letzten 730 Tage)';
const BASE = { kind: 'Bestand', unit: 'Personen', wartezeit: THREE_MONTHS } as const;
const ELB_SOURCE = '§ 7 Absatz 1 SGB II; Grundsicherungsstatistik der BA';
const LZB_SOURCE = '§ 6 Absatz 1 der Verordnung nach § 48a SGB II; Glossar zu den Kennzahlen auf sgb2.info';

const ELB_GROUPS = [
  ['elb-frauen', 'Erwerbsfähige Leistungsberechtigte, Frauen', 'Frauen'],
  ['elb-maenner', 'Erwerbsfähige Leistungsberechtigte, Männer', 'Männer'],
  ['elb-alleinerziehende', 'Erwerbsfähige Leistungsberechtigte, Alleinerziehende', 'Alleinerziehende'],
] as const;

/** AMIP 2.4: people who draw Leistungen. */
export const GRUNDSICHERUNG: readonly Figure[] = [
  define({
    ...BASE,
    id: 'elb',
    label: 'Erwerbsfähige Leistungsberechtigte',
    alsoKnownAs: ['ELB', 'eLb', 'eHb'],
    definition: `${ELB}. Am Stichtag in der Monatsmitte.`,
    source: ELB_SOURCE,
    tables: [baGrundsicherung(null), paragraf48a('elb')],
  }),
  ...ELB_GROUPS.map(([id, label, group]) =>
    define({
      ...BASE,
      id,
      label,
      alsoKnownAs: ['ELB'],
      definition: `${ELB}. Nur: ${group}. Nenner der Integrationsquote dieser Gruppe.`,
      source: ELB_SOURCE,
      tables: [paragraf48a(null)],
    }),
  ),
  define({
    ...BASE,
    id: 'elb-erwerbstaetig',
    label: 'Erwerbstätige erwerbsfähige Leistungsberechtigte',
    alsoKnownAs: ['Aufstocker', 'Ergänzer', 'ELB mit Erwerbseinkommen'],
    definition: `${ELB} und zugleich Einkommen aus Erwerbstätigkeit haben, abhängig oder selbständig.`,
    source: '§§ 7 und 11 SGB II; Statistik der erwerbstätigen ELB der BA',
    wartezeit: UNKNOWN_WAITING,
    tables: [ERWERBSTAETIGE_ELB],
  }),
  define({
    ...BASE,
    id: 'elb-minijob',
    label: 'Ausschließlich geringfügig beschäftigte ELB',
    alsoKnownAs: ['Minijob', 'Aufstocker'],
    definition: `${ELB} und ausschließlich geringfügig beschäftigt sind.`,
    source: '§ 8 SGB IV; Statistik der erwerbstätigen ELB der BA',
    wartezeit: UNKNOWN_WAITING,
    tables: [ERWERBSTAETIGE_ELB],
  }),
  define({
    ...BASE,
    id: 'elb-svb',
    label: 'Sozialversicherungspflichtig beschäftigte ELB',
    alsoKnownAs: ['svpfl. beschäftigte ELB', 'Aufstocker'],
    definition: `${ELB} und sozialversicherungspflichtig beschäftigt sind.`,
    source: '§§ 24 und 25 SGB III; Statistik der erwerbstätigen ELB der BA',
    wartezeit: UNKNOWN_WAITING,
    tables: [ERWERBSTAETIGE_ELB],
  }),
  define({
    ...BASE,
    id: 'lzb',
    label: 'Langzeitleistungsbeziehende',
    alsoKnownAs: ['LZB', 'Langzeitbezieher'],
    definition: `${LZB}. Am Stichtag in der Monatsmitte.`,
    source: LZB_SOURCE,
    tables: [paragraf48a('lzb'), baGrundsicherung(null)],
  }),
  define({
    ...BASE,
    id: 'bedarfsgemeinschaften',
    label: 'Bedarfsgemeinschaften',
    alsoKnownAs: ['BG'],
    definition:
      'Personen, die zusammen leben und wirtschaften, mit mindestens einer leistungsberechtigten Person. Am Stichtag in der Monatsmitte.',
    source: '§ 7 Absatz 3 SGB II; Grundsicherungsstatistik der BA',
    unit: 'Bedarfsgemeinschaften',
    tables: [baGrundsicherung(null)],
  }),
];
