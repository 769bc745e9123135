import { define } from './define';
import type { Figure } from './figure';
import {
  ARBEITSMARKTREPORT,
  baArbeitslosigkeit,
  GENESIS_ARBEITSLOSE,
  NO_WAITING,
  regionalArbeitslose,
} from './sources';

const SOURCE = 'Arbeitslosenstatistik der BA; Bezugsgröße jährlich neu berechnet';
const BASE = {
  source: SOURCE,
  unit: 'Prozent',
  kind: 'Quote',
  decimals: 1,
  wartezeit: NO_WAITING,
} as const;
const ALL = 'alle zivilen Erwerbspersonen (abhängige, Selbständige, mithelfende Familienangehörige)';
const REGIONAL = 'ERWP10';

/** Id, label, who is counted, of whom, code of the Regionaldatenbank with its breakdown. */
const GROUPS = [
  ['arbeitslosenquote-frauen', 'Arbeitslosenquote der Frauen', 'Frauen', 'Frauen'],
  ['arbeitslosenquote-maenner', 'Arbeitslosenquote der Männer', 'Männer', 'Männer'],
  [
    'arbeitslosenquote-unter-25',
    'Arbeitslosenquote der 15- bis unter 25-Jährigen',
    'von 15 bis unter 25 Jahren',
    '15 bis unter 25 Jahre',
  ],
] as const;

/** Shares of one Rechtskreis: those of both add up to the whole. */
const SHARES = [
  ['arbeitslosenquote-sgb2', 'Arbeitslosenquote, Anteil des Rechtskreises SGB II', 'SGB II', ''],
  ['arbeitslosenquote-sgb3', 'Arbeitslosenquote, Anteil des Rechtskreises SGB III', 'SGB III', ''],
  [
    'arbeitslosenquote-sgb2-frauen',
    'Arbeitslosenquote der Frauen, Anteil des Rechtskreises SGB II',
    'SGB II',
    'Frauen',
  ],
  [
    'arbeitslosenquote-sgb2-maenner',
    'Arbeitslosenquote der Männer, Anteil des Rechtskreises SGB II',
    'SGB II',
    'Männer',
  ],
] as const;

/** AMIP 2.3: rates. A rate is never averaged or added; the year has its own. */
export const ARBEITSLOSENQUOTEN: readonly Figure[] = [
  define({
    ...BASE,
    id: 'arbeitslosenquote',
    label: 'Arbeitslosenquote (alle zivilen Erwerbspersonen)',
    alsoKnownAs: ['ALQ', 'Quote'],
    definition: `Arbeitslose geteilt durch ${ALL}.`,
    tables: [
      baArbeitslosigkeit('Arbeitslosenquote (bezogen auf alle zivilen Erwerbspersonen)'),
      regionalArbeitslose(REGIONAL),
      GENESIS_ARBEITSLOSE,
    ],
  }),
  define({
    ...BASE,
    id: 'arbeitslosenquote-abhaengige',
    label: 'Arbeitslosenquote (abhängige zivile Erwerbspersonen)',
    alsoKnownAs: ['ALQ', 'Quote'],
    definition:
      'Arbeitslose geteilt durch die abhängigen zivilen Erwerbspersonen: sozialversicherungspflichtig und geringfügig Beschäftigte, Beamte, Grenzpendler und Arbeitslose. Immer höher als die Quote auf alle zivilen Erwerbspersonen und nicht mit ihr zu mischen.',
    tables: [regionalArbeitslose('Arbeitslosenquote bez. abh. zivile Erwerbspers.')],
  }),
  ...GROUPS.map(([id, label, group, breakdown]) =>
    define({
      ...BASE,
      id,
      label,
      alsoKnownAs: ['ALQ', 'Quote'],
      definition: `Arbeitslose geteilt durch ${ALL}. Zähler und Nenner nur: ${group}.`,
      tables: [regionalArbeitslose(`${REGIONAL}, ${breakdown}`), ARBEITSMARKTREPORT],
    }),
  ),
  define({
    ...BASE,
    id: 'arbeitslosenquote-auslaender',
    label: 'Arbeitslosenquote der Ausländer',
    alsoKnownAs: ['ALQ', 'Quote'],
    definition: `Arbeitslose geteilt durch ${ALL}. Zähler und Nenner nur: ohne deutsche Staatsangehörigkeit.`,
    tables: [regionalArbeitslose(`${REGIONAL}, ausländisch`)],
    signNote:
      'Für 2017 in den Kreisen „.“: Wegen der starken Zuwanderung wurde die Quote dort nicht ausgewiesen (Fußnote der Tabelle)',
  }),
  ...SHARES.map(([id, label, rechtskreis, sex]) =>
    define({
      ...BASE,
      id,
      label,
      alsoKnownAs: ['ALQ', 'anteilige Quote'],
      definition: `Arbeitslose im Rechtskreis ${rechtskreis} geteilt durch ${ALL} beider Rechtskreise${sex && `, Zähler und Nenner nur ${sex}`}. Die Anteile beider Rechtskreise ergeben zusammen die Arbeitslosenquote.`,
      tables: [
        baArbeitslosigkeit(sex ? null : `im Rechtskreis ${rechtskreis} (unter der Arbeitslosenquote)`),
      ],
    }),
  ),
  define({
    ...BASE,
    id: 'unterbeschaeftigungsquote',
    label: 'Unterbeschäftigungsquote (ohne Kurzarbeit)',
    definition:
      'Unterbeschäftigung ohne Kurzarbeit geteilt durch die um die Unterbeschäftigten erweiterte Bezugsgröße der zivilen Erwerbspersonen.',
    source: 'Unterbeschäftigungsrechnung der BA',
    tables: [baArbeitslosigkeit('Unterbeschäftigungsquote (ohne Kurzarbeit)')],
  }),
];
