import type { FieldStyle } from '../../fields';
import type { BlockDescription, Cell, CellsRow } from '../../sheet';
import { EMPTY_ROW, field, head, input, note, onNewPage, row, section, text } from '../cells';
import { BUDGET_LAW } from './law';
import { COLUMNS } from './payments';

const PLAN = 'AMIP_Umschichtung';
const OTHER = 'AMIP_Szenario_Umschichtung';

/** What a line of the comparison is made of, for any Umschichtung. */
interface Line {
  readonly label: string;
  /** Of the names of its cells: `AMIP_Plan_EGL`, `AMIP_Szenario_EGL`, `AMIP_Differenz_EGL`. */
  readonly name: string;
  readonly style: FieldStyle;
  readonly needs: readonly string[];
  readonly formula: (shift: string, column: 'Plan' | 'Szenario') => string;
}

const LINES: readonly Line[] = [
  {
    label: 'Eingliederungsleistungen nach Umschichtung',
    name: 'EGL',
    style: 'euro',
    needs: ['AMIP_Egl'],
    formula: (shift) => `ROUND(AMIP_Egl+AMIP_Einnahmen-${shift},2)`,
  },
  {
    label: 'Bundesmittel für Verwaltungskosten',
    name: 'VK',
    style: 'euro',
    needs: ['AMIP_VK'],
    formula: (shift) => `ROUND(AMIP_VK+${shift},2)`,
  },
  {
    // With the costs the share of the municipality goes down as well, hence the division.
    label: 'Verwaltungskosten ohne Deckung',
    name: 'VK_Fehlbetrag',
    style: 'euro',
    needs: ['AMIP_UmschichtungExakt', 'AMIP_Satz'],
    formula: (shift) => `IF(AMIP_Satz>=1,"",MAX(0,ROUND((AMIP_UmschichtungExakt-${shift})/(1-AMIP_Satz),2)))`,
  },
  {
    label: 'Umschichtungsquote',
    name: 'Umschichtungsquote',
    style: 'rate',
    needs: ['AMIP_Egl'],
    formula: (shift) => `IF(AMIP_Egl<=0,"",AMIP.UMSCHICHTUNGSQUOTE(${shift},AMIP_Egl))`,
  },
  {
    label: 'förderbare Teilnahmen',
    name: 'Teilnahmen',
    style: 'persons',
    needs: ['AMIP_KostenJeTeilnahme', 'AMIP_Egl'],
    formula: (_, column) =>
      `IF(AMIP_KostenJeTeilnahme<=0,"",MAX(0,ROUNDDOWN(ROUND(AMIP_${column}_EGL/AMIP_KostenJeTeilnahme,6),0)))`,
  },
];

function cell({ label, name, style }: Line, column: string, formula: string): Cell {
  return {
    kind: 'formula',
    name: `AMIP_${column}_${name}`,
    label: `${label}, ${column}`,
    style,
    formula,
    look: 'result',
  };
}

function computed(line: Line, column: 'Plan' | 'Szenario', shift: string): Cell {
  const needed = [shift, ...line.needs];
  return cell(
    line,
    column,
    `=IF(COUNT(${needed.join(',')})<${needed.length},"",${line.formula(shift, column)})`,
  );
}

function difference(line: Pick<Line, 'label' | 'name' | 'style'>, plan: string, other: string): Cell {
  return {
    kind: 'formula',
    name: `AMIP_Differenz_${line.name}`,
    label: `${line.label}, Differenz`,
    style: line.style === 'rate' ? 'change' : line.style,
    formula: `=IF(COUNT(${plan},${other})<2,"",ROUND(${other}-${plan},6))`,
    look: 'plain',
  };
}

function compared(line: Line): CellsRow {
  return row(
    text(line.label),
    computed(line, 'Plan', PLAN),
    computed(line, 'Szenario', OTHER),
    difference(line, `AMIP_Plan_${line.name}`, `AMIP_Szenario_${line.name}`),
  );
}

/** What another Umschichtung would do, and what the law says to it. */
export const SCENARIO: BlockDescription = {
  key: 'szenario',
  rows: [
    onNewPage(section('Szenario: andere Umschichtung', COLUMNS)),
    field('kostenJeTeilnahme', 'Durchschnitt aller Förderungen im Haushaltsjahr'),
    head('', 'Plan', 'Szenario', 'Differenz'),
    row(
      text('Umschichtung von den EGL zu den VK'),
      { kind: 'formula', formula: `=${PLAN}`, style: 'euro', look: 'result' },
      input('szenarioUmschichtung'),
      difference({ label: 'Umschichtung', name: 'Umschichtung', style: 'euro' }, PLAN, OTHER),
    ),
    ...LINES.map(compared),
    note(
      'Ohne Deckung: Bedarf, den Bundesmittel und KFA nicht tragen; mit den Verwaltungskosten sinkt auch der KFA.',
    ),
    note(
      'Umschichtungsquote: Umschichtung ÷ EGL-Zuteilung; Differenz in Prozentpunkten. Negative Umschichtung: von den VK zu den EGL.',
    ),
    EMPTY_ROW,
    ...BUDGET_LAW,
  ],
};
