import { RATE } from '../../fields/field';
import type { Field } from '../../fields';

/** Whose figures a column holds: the Kreis of the Jobcenter, its Land, Germany, or a region without key of its own. */
export type Reach = 'kreis' | 'land' | 'bund' | 'agentur';

export interface GroupColumn {
  readonly name: string;
  readonly head: string;
  readonly reach: Reach;
  /** Id of the catalogue; without it the column is filled by hand. */
  readonly figure?: string;
}

/** Series over the same thirteen months. */
export interface Group {
  readonly key: string;
  readonly title: string;
  /** A share: its change is a difference in percentage points. */
  readonly rate: boolean;
  /** The name of the column of months. */
  readonly months: string;
  /** The first one says up to which month the group is evaluated. */
  readonly columns: readonly [GroupColumn, ...GroupColumn[]];
}

type Columns = readonly [
  readonly [suffix: string, head: string, reach: Reach, figure?: string],
  ...(readonly [suffix: string, head: string, reach: Reach, figure?: string])[],
];

function group(key: string, title: string, columns: Columns, rate = false): Group {
  const column = ([suffix, head, reach, figure]: Columns[number]): GroupColumn => ({
    name: `AMIP_Reihe_${key}_${suffix}`,
    head,
    reach,
    ...(figure === undefined ? {} : { figure }),
  });
  const [first, ...others] = columns;
  return {
    key,
    title,
    rate,
    months: `AMIP_Reihe_${key}_Monate`,
    columns: [column(first), ...others.map(column)],
  };
}

/** One figure beside those of the regions it is compared with. */
function compared(figure: string, between: Columns = [['Land', 'Land', 'land', figure]]): Columns {
  return [['Kreis', 'Stadt/Kreis', 'kreis', figure], ...between, ['Bund', 'Bund', 'bund', figure]];
}

function withAgentur(figure: string): Columns {
  return compared(figure, [
    ['Agentur', 'Agenturbezirk', 'agentur'],
    ['Land', 'Land', 'land', figure],
  ]);
}

export const ARBEITSLOSE = group('Alo', 'Arbeitslose nach Rechtskreis', [
  ['Zusammen', 'zusammen', 'kreis', 'arbeitslose'],
  ['SGB3', 'SGB III', 'kreis', 'arbeitslose-sgb3'],
  ['SGB2', 'SGB II', 'kreis', 'arbeitslose-sgb2'],
]);
export const QUOTE = group('Quote', 'Arbeitslosenquote im Vergleich', compared('arbeitslosenquote'), true);
export const BEWEGUNG = group('Bewegung', 'Zu- und Abgang an Arbeitslosen', [
  ['Zugang', 'Zugang', 'kreis', 'arbeitslose-zugang'],
  ['Abgang', 'Abgang', 'kreis', 'arbeitslose-abgang'],
]);
export const AUSBILDUNG = group(
  'Ausbildung',
  'Gemeldete Ausbildungsstellen seit Oktober',
  withAgentur('ausbildungsstellen'),
);
export const BEWERBER = group(
  'Bewerber',
  'Gemeldete Bewerber seit Oktober',
  withAgentur('ausbildungsbewerber'),
);
export const STELLEN = group('Stellen', 'Arbeitsuchende und gemeldete Arbeitsstellen', [
  ['Suchende', 'Arbeitsuchende', 'kreis', 'arbeitsuchende'],
  ['Bestand', 'Stellen', 'kreis', 'arbeitsstellen'],
]);
export const ELB = group('Elb', 'Erwerbsfähige Leistungsberechtigte', [['Kreis', 'ELB', 'kreis', 'elb']]);
export const SVB = group('Svb', 'Svpfl. Beschäftigte (Arbeitsort)', [
  ['Kreis', 'Beschäftigte', 'kreis', 'svb-arbeitsort'],
]);
export const VAKANZ = group('Vakanz', 'Vakanzzeit in Tagen', [
  ['Kreis', 'Vakanzzeit', 'kreis', 'vakanzzeit'],
]);

export const GROUPS: readonly Group[] = [
  ARBEITSLOSE,
  QUOTE,
  ELB,
  BEWEGUNG,
  AUSBILDUNG,
  SVB,
  STELLEN,
  BEWERBER,
  VAKANZ,
];

const COUNT = { style: 'figure', unit: '', min: 0, max: 100_000_000 } as const;
const HELP = 'Wird mit Zahlen von der Seite „Arbeitsmarkt“ gefüllt oder von Hand; unbekannt: leer lassen.';

export function fieldOf({ title, rate }: Group, { name, head }: GroupColumn): Field {
  return { ...(rate ? RATE : COUNT), key: name, name, label: `${title}: ${head}`, help: HELP, path: '' };
}

export function monthsField({ title, months }: Group): Field {
  const help = 'Der Erste jedes Monats als Datum; der Vorjahresmonat gehört dazu.';
  return { key: months, name: months, label: `${title}: Monat`, style: 'month', unit: '', help, path: '' };
}
