import type { FieldStyle } from '../../fields';
import type { BlockDescription, Cell, CellsRow, ChartDescription, ChartSeriesDescription } from '../../sheet';
import { SERIES_MONTHS } from '../../sheet';
import { chartPlace, EMPTY_ROW, germanNumber, note, onNewPage, row, section, sentence, text } from '../cells';
import { wide } from '../wide';
import { COLUMNS } from './eckdaten';
import * as groups from './groups';
import type { Group, GroupColumn } from './groups';
import { changeSince, highest, monthOfHighest, newestMonth, valueAt } from './series-formulas';

/** A group and the column in which it begins. */
type Placed = readonly [column: number, group: Group];

/** Side by side: months, figures and what is made of them. */
const STRIPS: readonly (readonly Placed[])[] = [
  [
    [0, groups.ARBEITSLOSE],
    [5, groups.QUOTE],
    [10, groups.ELB],
  ],
  [
    [0, groups.BEWEGUNG],
    [4, groups.AUSBILDUNG],
    [10, groups.SVB],
  ],
  [
    [0, groups.STELLEN],
    [4, groups.BEWERBER],
    [10, groups.VAKANZ],
  ],
];

/** One row of a strip: what each group has there, from its column of months on. */
function across(
  strip: readonly Placed[],
  cellsOf: (group: Group) => readonly (Cell | null)[],
): (Cell | null)[] {
  const cells: (Cell | null)[] = Array.from({ length: COLUMNS }, () => null);
  for (const [start, group] of strip) {
    cellsOf(group).forEach((cell, offset) => {
      cells[start + offset] = cell;
    });
  }
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  return cells;
}

interface Evaluation {
  readonly label: string;
  readonly style: (group: Group) => FieldStyle;
  readonly formula: (group: Group, column: string) => string;
  /** Of the first column: other sheets may use it by name. */
  readonly suffix?: string;
  /** There is one for the whole group. */
  readonly once?: true;
}

const nameOf = ({ key }: Group, suffix: string): string => `AMIP_Reihe_${key}_${suffix}`;
const stand = (group: Group): string => nameOf(group, 'Stand');
const figure = ({ rate }: Group): FieldStyle => (rate ? 'rate' : 'figure');
const change = ({ rate }: Group): FieldStyle => (rate ? 'points' : 'change');

const EVALUATIONS: readonly Evaluation[] = [
  {
    label: 'Stand',
    style: () => 'month',
    formula: ({ months }, column) => newestMonth(months, column),
    suffix: 'Stand',
    once: true,
  },
  {
    label: 'Wert',
    style: figure,
    formula: (group, column) => valueAt(group.months, column, stand(group)),
    suffix: 'Aktuell',
  },
  {
    label: 'zum Vormonat',
    style: change,
    formula: (group, column) => changeSince(group.months, column, stand(group), 1, group.rate),
    suffix: 'Vormonat',
  },
  {
    label: 'zum Vorjahr',
    style: change,
    formula: (group, column) => changeSince(group.months, column, stand(group), 12, group.rate),
    suffix: 'Vorjahr',
  },
  { label: 'Höchststand', style: figure, formula: (_, column) => highest(column), suffix: 'Hoechststand' },
  {
    label: 'im Monat',
    style: () => 'month',
    formula: ({ months }, column) => monthOfHighest(months, column),
    suffix: 'HoechststandMonat',
  },
];

function evaluated(group: Group, evaluation: Evaluation): readonly (Cell | null)[] {
  const { label, style, formula, suffix, once } = evaluation;
  const columns = once ? group.columns.slice(0, 1) : group.columns;
  const cells = columns.map(({ name }, index): Cell => {
    const named = index === 0 && suffix !== undefined;
    return {
      kind: 'formula',
      style: style(group),
      look: 'result',
      formula: formula(group, name),
      ...(named ? { name: nameOf(group, suffix), label: `${group.title}: ${label}` } : {}),
    };
  });
  return [text(label), ...cells];
}

function rowsOf(strip: readonly Placed[]): readonly CellsRow[] {
  const titles = across(strip, ({ title }) => [text(title, 'section')]);
  const heads = across(strip, ({ columns }) => [
    text('Monat', 'head'),
    ...columns.map(({ head }) => text(head, 'head')),
  ]);
  const series = (field: ReturnType<typeof groups.monthsField>): Cell => ({ kind: 'series', field });
  const figures = across(strip, (group) => [
    series(groups.monthsField(group)),
    ...group.columns.map((column: GroupColumn) => series(groups.fieldOf(group, column))),
  ]);
  return [
    row(...Array.from({ length: COLUMNS }, (_, index) => titles[index] ?? text('', 'section'))),
    row(...heads),
    row(...figures),
    ...EVALUATIONS.map((evaluation) => row(...across(strip, (group) => evaluated(group, evaluation)))),
    EMPTY_ROW,
  ];
}

const ZUGANG = nameOf(groups.BEWEGUNG, 'Aktuell');
const ABGANG = groups.BEWEGUNG.columns[1]?.name ?? '';
const abgangAtStand = `SUMIFS(${ABGANG},${groups.BEWEGUNG.months},${stand(groups.BEWEGUNG)})`;
const saldo = `${ZUGANG}-${abgangAtStand}`;
const saldoKnown = `IF(COUNT(${ZUGANG})=0,FALSE,COUNTIFS(${groups.BEWEGUNG.months},${stand(groups.BEWEGUNG)},${ABGANG},">=0")=1)`;

const CHART_ROWS = 15;

const intro: readonly CellsRow[] = [
  section('Reihen mit Vergleichsregionen: ein Monat und die zwölf davor', COLUMNS),
  note(
    'Gefüllt mit Zahlen von der Seite „Arbeitsmarkt“ des Aufgabenbereichs (Herkunft auf dem Blatt „Quellen“) oder von Hand. Die Diagramme folgen beim nächsten Aktualisieren.',
  ),
  note(
    '„Höchststand“ ist der höchste Wert der gezeigten Monate. Quoten verändern sich in Prozentpunkten, alles andere in Prozent.',
  ),
  EMPTY_ROW,
];

/** The first strip stands on a page with the Eckwerte, the two others on the next one. */
const strips = STRIPS.flatMap((strip, index) => {
  const [titles, ...others] = rowsOf(strip);
  return titles ? [index === 1 ? onNewPage(titles) : titles, ...others] : [];
});

const closing: readonly CellsRow[] = [
  onNewPage(
    row(
      sentence(
        `=IF(${saldoKnown},"Zugang minus Abgang an Arbeitslosen im neuesten Monat: "&${germanNumber(saldo, 0)}&".","Zugang minus Abgang an Arbeitslosen: Zahlen fehlen.")`,
      ),
    ),
  ),
  EMPTY_ROW,
  row(...wide(chartPlace(groups.ARBEITSLOSE.title), 4), null, ...wide(chartPlace(groups.QUOTE.title), 5)),
  ...Array.from({ length: CHART_ROWS - 1 }, () => EMPTY_ROW),
];

export const REIHEN_BLOCK: BlockDescription = { key: 'reihen', rows: [...intro, ...strips, ...closing] };

const heightOf = (rows: readonly CellsRow[]): number =>
  rows.reduce(
    (sum, { cells }) => sum + (cells.some((cell) => cell?.kind === 'series') ? SERIES_MONTHS : 1),
    0,
  );

/** Colour-blind-safe and apart in grey: dark blue, orange, grey. */
const COLORS = ['#1F3A5F', '#C55A11', '#7F7F7F'] as const;

function seriesOf(columns: readonly GroupColumn[]): readonly ChartSeriesDescription[] {
  return columns.map(({ head: title, name: values }, index) => ({
    title,
    values,
    color: COLORS[index % COLORS.length] ?? COLORS[0],
    ...(index === 2 ? { dash: true } : {}),
  }));
}

const CHART = {
  type: 'Line',
  block: REIHEN_BLOCK.key,
  row: heightOf([...intro, ...strips]) + 2,
  rows: CHART_ROWS - 1,
} as const;

export const CHARTS: readonly ChartDescription[] = [
  {
    ...CHART,
    name: 'AMIP_DiagrammArbeitslose',
    title: groups.ARBEITSLOSE.title,
    column: 0,
    columns: 4,
    categories: groups.ARBEITSLOSE.months,
    series: seriesOf(groups.ARBEITSLOSE.columns),
    numberFormat: '#,##0',
  },
  {
    ...CHART,
    name: 'AMIP_DiagrammQuote',
    title: groups.QUOTE.title,
    column: 5,
    columns: 5,
    categories: groups.QUOTE.months,
    series: seriesOf(groups.QUOTE.columns),
    numberFormat: '0.0%',
  },
];
