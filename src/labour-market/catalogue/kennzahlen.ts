import { define } from './define';
import type { Figure } from './figure';
import { paragraf48a, THREE_MONTHS } from './sources';

const VERORDNUNG = 'der Verordnung nach § 48a SGB II vom 12. August 2010, zuletzt geändert am 15. März 2019';
const INTEGRATION =
  'Aufnahmen einer sozialversicherungspflichtigen Beschäftigung, einer voll qualifizierenden Ausbildung oder einer selbständigen Tätigkeit durch ELB; öffentlich geförderte Beschäftigung zählt nicht, je Person und Monat höchstens eine';
const INTEGRATIONEN = {
  unit: 'Integrationen',
  kind: 'Strom',
  wartezeit: THREE_MONTHS,
  source: `§ 5 ${VERORDNUNG}`,
} as const;
const BEWEGUNG = { unit: 'Personen', kind: 'Strom', wartezeit: THREE_MONTHS } as const;

/** Inputs of the Kennzahlen K1 to K3 and their Ergänzungsgrößen beside ELB and LZB. */
export const KENNZAHLEN: readonly Figure[] = [
  define({
    id: 'llu',
    label: 'Leistungen zum Lebensunterhalt',
    alsoKnownAs: ['LLU'],
    definition:
      'Summe der Leistungen eines Monats für die Bedarfe nach den §§ 20, 21, 23 und 24 Absatz 1 SGB II: der Anspruch vor Minderungen, ohne Unterkunft und Heizung. Kennzahl K1 vergleicht sie mit dem Vorjahresmonat.',
    source: `§ 4 Absatz 1 ${VERORDNUNG}`,
    unit: 'Euro',
    kind: 'Strom',
    wartezeit: THREE_MONTHS,
    tables: [paragraf48a('llu')],
  }),
  define({
    id: 'luh',
    label: 'Leistungen für Unterkunft und Heizung',
    alsoKnownAs: ['LUH', 'KdU'],
    definition:
      'Summe der Leistungen eines Monats für Unterkunft und Heizung nach § 22 SGB II. K1E1 vergleicht sie mit dem Vorjahresmonat.',
    source: `§ 4 Absatz 2 Nummer 1 ${VERORDNUNG}`,
    unit: 'Euro',
    kind: 'Strom',
    wartezeit: THREE_MONTHS,
    tables: [paragraf48a('luh')],
  }),
  define({
    ...BEWEGUNG,
    id: 'elb-zugang',
    label: 'Zugang an erwerbsfähigen Leistungsberechtigten',
    alsoKnownAs: ['ELB'],
    definition:
      'ELB, die seit dem Stichtag des Vormonats hinzugekommen sind. Zähler der Ergänzungsgröße K1E3.',
    source: `§ 4 Absatz 2 Nummer 3 ${VERORDNUNG}`,
    tables: [paragraf48a(null)],
  }),
  define({
    ...BEWEGUNG,
    id: 'elb-abgang',
    label: 'Abgang an erwerbsfähigen Leistungsberechtigten',
    alsoKnownAs: ['ELB'],
    definition:
      'ELB, die seit dem Stichtag des Vormonats nicht mehr ELB sind. Zähler der Ergänzungsgröße K1E4.',
    source: `§ 4 Absatz 2 Nummer 4 ${VERORDNUNG}`,
    tables: [paragraf48a(null)],
  }),
  define({
    ...INTEGRATIONEN,
    id: 'integrationen',
    label: 'Integrationen',
    alsoKnownAs: ['INT'],
    definition: `${INTEGRATION}. Zähler der Kennzahl K2, der Integrationsquote.`,
    tables: [paragraf48a('int')],
  }),
  ...(
    [
      ['integrationen-frauen', 'Integrationen von Frauen', 'von Frauen', null],
      ['integrationen-maenner', 'Integrationen von Männern', 'von Männern', null],
      [
        'integrationen-alleinerziehende',
        'Integrationen von Alleinerziehenden',
        'von Alleinerziehenden',
        'int_allein',
      ],
      [
        'integrationen-lzb',
        'Integrationen von Langzeitleistungsbeziehenden',
        'von Langzeitleistungsbeziehenden',
        'int_lzb',
      ],
      [
        'integrationen-svb',
        'Integrationen in sozialversicherungspflichtige Beschäftigung',
        'in sozialversicherungspflichtige Beschäftigung',
        'int_svb',
      ],
    ] as const
  ).map(([id, label, group, variable]) =>
    define({
      ...INTEGRATIONEN,
      id,
      label,
      alsoKnownAs: ['INT'],
      definition: `${INTEGRATION}. Nur: ${group}.`,
      tables: [paragraf48a(variable)],
    }),
  ),
  define({
    ...INTEGRATIONEN,
    id: 'integrationen-kontinuierlich',
    label: 'Kontinuierliche Beschäftigungen nach Integration',
    definition:
      'Integrationen in sozialversicherungspflichtige Beschäftigung, nach denen die Person in jedem der sechs folgenden Monate sozialversicherungspflichtig beschäftigt war. Der Wert entsteht frühestens sechs Monate nach der Integration. Zähler der Ergänzungsgröße K2E3.',
    source: `§ 5 Absatz 2 Nummer 3 ${VERORDNUNG}`,
    tables: [paragraf48a(null)],
  }),
  define({
    ...INTEGRATIONEN,
    id: 'eintritte-geringfuegig',
    label: 'Eintritte in geringfügige Beschäftigung',
    alsoKnownAs: ['Minijob'],
    definition:
      'Aufnahmen einer geringfügigen Beschäftigung durch ELB in einem Monat. Zähler der Ergänzungsgröße K2E1.',
    source: `§ 5 Absatz 2 Nummer 1 ${VERORDNUNG}`,
    unit: 'Eintritte',
    tables: [paragraf48a('bs_gering')],
  }),
  define({
    ...INTEGRATIONEN,
    id: 'eintritte-oeffentlich-gefoerdert',
    label: 'Eintritte in öffentlich geförderte Beschäftigung',
    alsoKnownAs: ['2. Arbeitsmarkt'],
    definition:
      'Aufnahmen einer öffentlich geförderten Beschäftigung durch ELB in einem Monat: §§ 16d und 16i SGB II, § 16e in der Fassung bis 2018, Bundesprogramm „Soziale Teilhabe am Arbeitsmarkt“. Zähler der Ergänzungsgröße K2E2.',
    source: `§ 2 Absatz 2 Nummer 3 und § 5 Absatz 2 Nummer 2 ${VERORDNUNG}`,
    unit: 'Eintritte',
    tables: [paragraf48a('bs_2am')],
  }),
  define({
    unit: 'Personen',
    kind: 'Bestand',
    wartezeit: THREE_MONTHS,
    id: 'lzb-in-massnahmen',
    label: 'Langzeitleistungsbeziehende in Maßnahmen',
    alsoKnownAs: ['LZB'],
    definition:
      'LZB, die im Bezugsmonat an einer Maßnahme der aktiven Arbeitsförderung teilnehmen; ohne Vermittlungsbudget und ohne Beschäftigung begleitende Leistungen. Zähler der Ergänzungsgröße K3E2, der Aktivierungsquote.',
    source: `§ 2 Absatz 2 Nummer 1 und § 6 Absatz 2 Nummer 2 ${VERORDNUNG}`,
    tables: [paragraf48a('lzb_amp')],
  }),
  define({
    ...BEWEGUNG,
    id: 'lzb-zugang',
    label: 'Zugang an Langzeitleistungsbeziehenden',
    alsoKnownAs: ['LZB'],
    definition:
      'LZB, die es am Stichtag des Vormonats nicht waren: weil sie keine ELB waren oder weniger als 638 der letzten 730 Tage. Ein Wechsel des Jobcenters allein zählt nicht. Zähler der Ergänzungsgröße K3E3.',
    source: `§ 6 Absatz 2 Nummer 3 ${VERORDNUNG}; Glossar zu den Kennzahlen auf sgb2.info`,
    tables: [paragraf48a(null)],
  }),
  define({
    ...BEWEGUNG,
    id: 'lzb-abgang',
    label: 'Abgang an Langzeitleistungsbeziehenden',
    alsoKnownAs: ['LZB'],
    definition:
      'Personen, die am Stichtag des Vormonats LZB waren und es nicht mehr sind. Ein Wechsel des Jobcenters allein zählt nicht. Zähler der Ergänzungsgröße K3E4.',
    source: `§ 6 Absatz 2 Nummer 4 ${VERORDNUNG}; Glossar zu den Kennzahlen auf sgb2.info`,
    tables: [paragraf48a(null)],
  }),
];
