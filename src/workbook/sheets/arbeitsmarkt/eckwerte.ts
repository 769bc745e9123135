import { ARBEITSMARKT_FIELDS } from '../../fields/arbeitsmarkt';
import type { BlockDescription, CellsRow, FormulaCell } from '../../sheet';
import { EMPTY_ROW, field, note, row, section, sentence, text, title } from '../cells';
import { COLUMNS, ECKDATEN } from './eckdaten';

/** A figure of the table that texts and other sheets use by name. */
interface Eckwert {
  /** `AMIP_ELB`; with `_Monat`, `_Veraenderung` and `_Bemerkung` beside it. */
  readonly name: string;
  readonly label: string;
  /** As it is written in the table. */
  readonly merkmal: string;
  /** The row that the source calls the highest, not the newest one. */
  readonly highest?: true;
}

const SVB = 'Svpfl. Beschäftigte (Arbeitsort)';

export const ECKWERTE: readonly Eckwert[] = [
  { name: 'AMIP_SvB_Hoechststand', label: 'Svpfl. Beschäftigte, Höchststand', merkmal: SVB, highest: true },
  { name: 'AMIP_SvB_Aktuell', label: SVB, merkmal: SVB },
  ...(
    [
      ['AMIP_Stellen', 'Gemeldete Arbeitsstellen'],
      ['AMIP_Vakanzzeit', 'Vakanzzeit'],
      ['AMIP_Helferanteil', 'Anteil Helferstellen'],
      ['AMIP_Ausbildungsstellen', 'Gemeldete Ausbildungsstellen'],
      ['AMIP_Arbeitslose', 'Arbeitslose'],
      ['AMIP_Arbeitslosenquote', 'Arbeitslosenquote'],
      ['AMIP_Arbeitsuchende', 'Arbeitsuchende'],
      ['AMIP_ELB', 'Erwerbsfähige Leistungsberechtigte'],
    ] as const
  ).map(([name, merkmal]) => ({ name, label: merkmal, merkmal })),
];

const column = (header: string): string => `${ECKDATEN.name}[${header}]`;

/** The rows of a figure in the region, as criteria of COUNTIFS and the like. */
function rowsOf({ merkmal, highest }: Eckwert): string {
  const criteria = [
    `${column('Merkmal')},"${merkmal}"`,
    `${column('Region')},${ARBEITSMARKT_FIELDS.eckwerteRegion.name}`,
    ...(highest ? [`${column('Höchststand')},"ja"`] : []),
  ];
  return criteria.join(',');
}

/** The newest month with a number, else the newest of which anything is said; without one nothing is looked up. */
function monthOf(rows: string): string {
  const months = column('Monat');
  const known = `${rows},${column('Wert')},">=0"`;
  const newest = `IF(COUNTIFS(${known},${months},">0")>0,MAXIFS(${months},${known}),MAXIFS(${months},${rows}))`;
  return `=IF(COUNTIFS(${rows},${months},">0")=0,"",${newest})`;
}

/** A number of the one row of that month; two rows for the same month are no answer. */
function valueOf(rows: string, month: string): string {
  const newest = `${rows},${column('Monat')},${month}`;
  const one = `IF(COUNTIFS(${newest},${column('Wert')},">=0")=0,"",SUMIFS(${column('Wert')},${newest}))`;
  return `=IF(COUNTIFS(${rows})=0,"fehlt",IF(COUNT(${month})=0,"",IF(COUNTIFS(${newest})>1,"mehrfach",${one})))`;
}

/** As computed of two values, else as printed. */
function changeOf(rows: string, month: string): string {
  const newest = `${rows},${column('Monat')},${month}`;
  const one = (header: string, otherwise: string): string =>
    `IF(COUNTIFS(${newest},${column(header)},">=-10")=1,SUMIFS(${column(header)},${newest}),${otherwise})`;
  const change = one('Veränderung', one('Veränderung laut Quelle', '""'));
  return `=IF(COUNT(${month})=0,"",IF(COUNTIFS(${newest})>1,"",${change}))`;
}

function remarkOf({ merkmal, highest }: Eckwert, month: string): string {
  const tests = [
    `(${column('Merkmal')}="${merkmal}")`,
    `(${column('Region')}=${ARBEITSMARKT_FIELDS.eckwerteRegion.name})`,
    `(${column('Monat')}=${month})`,
    ...(highest ? [`(${column('Höchststand')}="ja")`] : []),
  ];
  return `=IFERROR(INDEX(${column('Bemerkung')},MATCH(1,INDEX(${tests.join('*')},0),0))&"","")`;
}

function eckwertRow(eckwert: Eckwert): CellsRow {
  const { name, label } = eckwert;
  const rows = rowsOf(eckwert);
  const month = `${name}_Monat`;
  const cell = (suffix: string, style: FormulaCell['style'], formula: string): FormulaCell => ({
    kind: 'formula',
    name: `${name}${suffix}`,
    label: suffix === '' ? label : `${label}: ${suffix.slice(1)}`,
    style,
    formula,
    look: suffix === '_Bemerkung' ? 'hint' : 'result',
  });
  return row(
    text(label),
    cell('', 'figure', valueOf(rows, month)),
    cell('_Monat', 'month', monthOf(rows)),
    cell('_Veraenderung', 'change', changeOf(rows, month)),
    cell('_Bemerkung', 'text', remarkOf(eckwert, month)),
  );
}

export const ECKWERTE_BLOCK: BlockDescription = {
  key: 'eckwerte',
  rows: [
    title('="Arbeitsmarkt "&AMIP_Jahr'),
    row(sentence('=AMIP_Jobcenter')),
    EMPTY_ROW,
    section('Eckwerte: je Merkmal der neueste Monat mit einer Zahl', COLUMNS),
    field('eckwerteRegion'),
    note('Sie werden aus der Tabelle „Eckdaten“ unten gelesen; tragen Sie Zahlen dort ein.'),
    row(
      text('Merkmal', 'headLabel'),
      ...['Wert', 'Monat', 'zum Vorjahr'].map((title) => text(title, 'head')),
      text('Bemerkung', 'headLabel'),
    ),
    ...ECKWERTE.map(eckwertRow),
  ],
};
