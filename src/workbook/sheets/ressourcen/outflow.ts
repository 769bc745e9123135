import type { FieldStyle } from '../../fields';
import type { BlockDescription, CellsRow, ChartDescription, GridColumn } from '../../sheet';
import { chartPlace, EMPTY_ROW, head, note, onNewPage, row, section, text } from '../cells';
import { atMonth } from '../month-lookup';
import { wide } from '../wide';
import { COLUMNS, HAS_PLAN } from './payments';

const CHART_ROWS = 16;
const TITLE = 'Mittelabfluss der Eingliederungsleistungen seit Januar';
const MONTH = '{AMIP_Verlauf_Monate}';
const STAND = 'AMIP_Abfluss_Stand';

function figure(label: string, name: string, style: FieldStyle, formula: string): CellsRow {
  return row(text(label), { kind: 'formula', name, label, style, formula, look: 'result' });
}

/** One of the six figures of the function; the money bound is what falls due after the last payment. */
function outflow(label: string, name: string, style: FieldStyle, part: 1 | 2 | 3 | 4 | 5 | 6): CellsRow {
  const plan = `IF(${HAS_PLAN},AMIP_Abfluss_Planverlauf,0)`;
  const call = `AMIP.MITTELABFLUSS(AMIP_Abfluss_Monate,AMIP_Abfluss_EGL,AMIP_Budget_EGL,${STAND},AMIP_Bindung_Offen,${plan})`;
  const missing = `COUNT(${STAND},AMIP_Budget_EGL,AMIP_Bindung_Offen)<3`;
  return figure(label, name, style, `=IF(${missing},"",IF(AMIP_Budget_EGL<=0,"",INDEX(${call},1,${part})))`);
}

function column(name: string, label: string, style: FieldStyle, formula: string): GridColumn {
  return { kind: 'formula', name, label, style, formula };
}

/** The sum since January, as long as no month is missing. */
function sum(paid: string): string {
  const sofar = `SUMPRODUCT((AMIP_Abfluss_Monate<=${MONTH})*ISNUMBER(${paid}))`;
  return `=IF(${sofar}<MONTH(${MONTH}),"",ROUND(SUMIFS(${paid},AMIP_Abfluss_Monate,"<="&${MONTH}),2))`;
}

/** With the budget, and where the month has a sum. */
function ofBudget(formula: string): string {
  return `=IF(COUNT({AMIP_Abfluss_EGL_Summe},AMIP_Budget_EGL)<2,"",IF(AMIP_Budget_EGL<=0,"",${formula}))`;
}

const PLANNED = `IF(${HAS_PLAN},${atMonth('AMIP_Abfluss_Planverlauf', 'AMIP_Abfluss_Monate', MONTH)},MONTH(${MONTH})/12)`;

const GRID: readonly GridColumn[] = [
  column('AMIP_Abfluss_EGL_Summe', 'EGL seit Januar', 'euro', sum('AMIP_Abfluss_EGL')),
  column(
    'AMIP_Abfluss_EGL_Anteil',
    'EGL, Anteil am Budget',
    'rate',
    ofBudget('{AMIP_Abfluss_EGL_Summe}/AMIP_Budget_EGL'),
  ),
  column(
    'AMIP_Abfluss_EGL_Plan',
    'EGL, Plan seit Januar',
    'euro',
    `=IF(AMIP_Budget_EGL="","",ROUND(AMIP_Budget_EGL*${PLANNED},2))`,
  ),
  column(
    'AMIP_Abfluss_EGL_Rest',
    'EGL, Rest des Budgets',
    'euro',
    ofBudget('ROUND(AMIP_Budget_EGL-{AMIP_Abfluss_EGL_Summe},2)'),
  ),
  column('AMIP_Abfluss_VK_Summe', 'VK seit Januar', 'euro', sum('AMIP_Abfluss_VK')),
];

/** Rows of the block above its grid of twelve months. */
const BEFORE_GRID = 14;

/** How the money flows, in sum and against the plan. */
export const OUTFLOW: BlockDescription = {
  key: 'mittelabflussStand',
  rows: [
    section('Mittelabfluss: Stand und Verlauf', COLUMNS),
    figure(
      'EGL-Budget nach Umschichtung',
      'AMIP_Budget_EGL',
      'euro',
      '=IF(OR(COUNT(AMIP_Egl)=0,AMIP_Umschichtung=""),"",ROUND(AMIP_Egl+AMIP_Einnahmen-AMIP_Umschichtung,2))',
    ),
    figure(
      'Stand: letzter Monat mit EGL-Zahlungen',
      STAND,
      'month',
      '=IF(COUNT(AMIP_Abfluss_EGL_Summe)=0,"Zahlungen fehlen",DATE(AMIP_Jahr,COUNT(AMIP_Abfluss_EGL_Summe),1))',
    ),
    figure(
      'Offene Bindungen: fällig nach dem Stand',
      'AMIP_Bindung_Offen',
      'euro',
      `=IF(COUNT(${STAND})=0,"",ROUND(SUMIFS(AMIP_Bindung_EGL,AMIP_Abfluss_Monate,">"&${STAND}),2))`,
    ),
    outflow('Ausgaben seit Januar', 'AMIP_Abfluss_Ausgaben', 'euro', 1),
    outflow('Ausgabenquote', 'AMIP_Abfluss_Ausgabenquote', 'rate', 2),
    outflow('Bindungsquote (mit offenen Bindungen)', 'AMIP_Abfluss_Bindungsquote', 'rate', 3),
    outflow('Plan bis zum Stand', 'AMIP_Abfluss_PlanStand', 'euro', 4),
    outflow('Hochrechnung auf das Jahr', 'AMIP_Abfluss_Hochrechnung', 'euro', 5),
    outflow('noch frei', 'AMIP_Abfluss_Frei', 'euro', 6),
    note('Hochrechnung: der Rest des Jahres verläuft zum Plan im selben Verhältnis wie bisher (Annahme).'),
    note(
      'Stand und Summen enden vor dem ersten Monat ohne Eintrag; ein Monat ohne Zahlungen bekommt eine 0.',
    ),
    EMPTY_ROW,
    onNewPage(
      head(
        'Monat',
        'EGL seit Januar',
        'Anteil am EGL-Budget',
        'EGL-Plan seit Januar',
        'Rest des EGL-Budgets',
        'VK seit Januar',
      ),
    ),
    { kind: 'months', name: 'AMIP_Verlauf_Monate', columns: GRID },
    EMPTY_ROW,
    row(...wide(chartPlace(TITLE), COLUMNS)),
    ...Array.from({ length: CHART_ROWS }, () => EMPTY_ROW),
  ],
};

export const OUTFLOW_CHART: ChartDescription = {
  name: 'AMIP_DiagrammMittelabfluss',
  title: TITLE,
  type: 'Line',
  block: OUTFLOW.key,
  row: BEFORE_GRID + 13,
  column: 0,
  rows: CHART_ROWS,
  columns: COLUMNS,
  categories: 'AMIP_Verlauf_Monate',
  series: [
    { title: 'Plan', values: 'AMIP_Abfluss_EGL_Plan', color: '#1F3A5F', dash: true },
    { title: 'Ausgaben', values: 'AMIP_Abfluss_EGL_Summe', color: '#C55A11' },
  ],
  numberFormat: '#,##0',
};
