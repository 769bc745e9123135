import { define } from './define';
import type { Figure } from './figure';
import {
  ARBEITSMARKTREPORT,
  baArbeitslosigkeit,
  GENESIS_ARBEITSLOSE,
  NO_WAITING,
  regionalArbeitslose,
} from './sources';

const UNEMPLOYED =
  'Personen ohne Beschäftigung von mindestens 15 Stunden in der Woche, die eine versicherungspflichtige Beschäftigung suchen, den Vermittlungsbemühungen zur Verfügung stehen und arbeitslos gemeldet sind; wer an einer Maßnahme teilnimmt, ist nicht arbeitslos. Am Stichtag in der Monatsmitte.';
const BASE = {
  source: '§ 16 SGB III; Arbeitslosenstatistik der BA',
  unit: 'Personen',
  kind: 'Bestand',
  wartezeit: NO_WAITING,
} as const;

/** Label, and what the group adds to the definition; all of them stand in the table of the Regionaldatenbank. */
const REGIONAL_GROUPS = [
  ['arbeitslose-auslaender', 'Arbeitslose Ausländer', 'ohne deutsche Staatsangehörigkeit', 'ausländisch'],
  [
    'arbeitslose-schwerbehinderte',
    'Arbeitslose schwerbehinderte Menschen',
    'schwerbehindert oder gleichgestellt',
    'schwerbehindert',
  ],
  [
    'arbeitslose-unter-20',
    'Arbeitslose von 15 bis unter 20 Jahren',
    'von 15 bis unter 20 Jahren',
    '15 bis unter 20 Jahre',
  ],
  [
    'arbeitslose-unter-25',
    'Arbeitslose unter 25 Jahren',
    'von 15 bis unter 25 Jahren',
    '15 bis unter 25 Jahre',
  ],
  [
    'arbeitslose-55-bis-unter-65',
    'Arbeitslose von 55 bis unter 65 Jahren',
    'von 55 bis unter 65 Jahren',
    '55 bis unter 65 Jahre',
  ],
] as const;

const BA_GROUPS = [
  ['arbeitslose-frauen', 'Arbeitslose Frauen', 'Frauen', []],
  ['arbeitslose-maenner', 'Arbeitslose Männer', 'Männer', []],
  ['arbeitslose-sgb2', 'Arbeitslose im Rechtskreis SGB II', 'von einem Jobcenter betreut', ['ALO SGB II']],
  [
    'arbeitslose-sgb3',
    'Arbeitslose im Rechtskreis SGB III',
    'von einer Agentur für Arbeit betreut',
    ['ALO SGB III'],
  ],
  [
    'arbeitslose-sgb2-frauen',
    'Arbeitslose Frauen im Rechtskreis SGB II',
    'Frauen, von einem Jobcenter betreut',
    [],
  ],
  [
    'arbeitslose-sgb2-maenner',
    'Arbeitslose Männer im Rechtskreis SGB II',
    'Männer, von einem Jobcenter betreut',
    [],
  ],
] as const;

/** AMIP 2.3: counts of unemployed and of those who look for work. */
export const ARBEITSLOSIGKEIT: readonly Figure[] = [
  define({
    ...BASE,
    id: 'arbeitslose',
    label: 'Arbeitslose',
    alsoKnownAs: ['ALO', 'Arbeitslosigkeit', 'Arbeitslosenzahl'],
    definition: UNEMPLOYED,
    tables: [baArbeitslosigkeit('Arbeitslose insgesamt'), regionalArbeitslose('ERWP06'), GENESIS_ARBEITSLOSE],
  }),
  ...BA_GROUPS.map(([id, label, group, alsoKnownAs]) =>
    define({
      ...BASE,
      id,
      label,
      alsoKnownAs: ['ALO', ...alsoKnownAs],
      definition: `${UNEMPLOYED} Nur: ${group}.`,
      tables: [
        baArbeitslosigkeit(id.startsWith('arbeitslose-sgb') ? label.replace('Arbeitslose ', '') : null),
        ARBEITSMARKTREPORT,
      ],
    }),
  ),
  ...REGIONAL_GROUPS.map(([id, label, group, breakdown]) =>
    define({
      ...BASE,
      id,
      label,
      alsoKnownAs: ['ALO'],
      definition: `${UNEMPLOYED} Nur: ${group}.`,
      tables: [regionalArbeitslose(`ERWP06, ${breakdown}`), ARBEITSMARKTREPORT],
    }),
  ),
  define({
    ...BASE,
    id: 'langzeitarbeitslose',
    label: 'Langzeitarbeitslose',
    alsoKnownAs: ['LZA'],
    definition: `${UNEMPLOYED} Nur: ein Jahr und länger arbeitslos.`,
    source: '§§ 16 und 18 Absatz 1 SGB III; Arbeitslosenstatistik der BA',
    tables: [regionalArbeitslose('ERWP06, langzeitarbeitslos'), ARBEITSMARKTREPORT],
  }),
  define({
    ...BASE,
    id: 'arbeitsuchende',
    label: 'Arbeitsuchende',
    alsoKnownAs: ['ASU', 'Gesamtkundenzahl'],
    definition:
      'Personen, die eine Beschäftigung als Arbeitnehmerin oder Arbeitnehmer suchen, auch wenn sie schon beschäftigt oder selbständig sind: Arbeitslose und nichtarbeitslose Arbeitsuchende. Am Stichtag in der Monatsmitte.',
    source: '§ 15 SGB III; Arbeitslosenstatistik der BA',
    tables: [ARBEITSMARKTREPORT],
  }),
  define({
    ...BASE,
    id: 'arbeitslose-zugang',
    label: 'Zugang an Arbeitslosen',
    alsoKnownAs: ['Zugänge', 'Zugang in Arbeitslosigkeit'],
    definition:
      'Meldungen in die Arbeitslosigkeit seit dem Stichtag des Vormonats. Eine Person kann mehrmals zugehen.',
    kind: 'Strom',
    tables: [ARBEITSMARKTREPORT],
  }),
  define({
    ...BASE,
    id: 'arbeitslose-abgang',
    label: 'Abgang an Arbeitslosen',
    alsoKnownAs: ['Abgänge', 'Abgang aus Arbeitslosigkeit'],
    definition:
      'Abmeldungen aus der Arbeitslosigkeit seit dem Stichtag des Vormonats. Eine Person kann mehrmals abgehen.',
    kind: 'Strom',
    tables: [ARBEITSMARKTREPORT],
  }),
  define({
    ...BASE,
    id: 'unterbeschaeftigung',
    label: 'Unterbeschäftigung (ohne Kurzarbeit)',
    definition:
      'Arbeitslose und Personen, die nicht arbeitslos sind, weil sie an einer Maßnahme teilnehmen, kurzzeitig arbeitsunfähig sind oder einen Sonderstatus haben; ohne Kurzarbeit.',
    source: 'Unterbeschäftigungsrechnung der BA',
    tables: [baArbeitslosigkeit('Unterbeschäftigung (ohne Kurzarbeit)')],
  }),
];
