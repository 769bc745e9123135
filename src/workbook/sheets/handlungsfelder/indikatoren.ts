import { INDIKATOREN } from '../../fields/handlungsfelder';
import type { Indikator } from '../../fields/handlungsfelder';
import type { CellsRow, FormulaCell } from '../../sheet';
import { germanNumber, row, text } from '../cells';
import { ENTERING, plan } from '../massnahmen/plan-columns';
import { JANUARY } from '../periods';
import { germanMillions, germanPercent, germanWhole } from '../sentences';
import { shown, wide } from '../wide';

interface Measure {
  readonly stand: string;
  readonly ziel: string;
  readonly quelle: string;
}

type Spelling = (expression: string) => string;
const mean: Spelling = (expression) => germanNumber(expression, 1);

/** A figure as a text, or a word for what is missing. */
function known(name: string, spelling: Spelling, otherwise: string): string {
  return `IF(COUNT(${name})=0,"${otherwise}",${spelling(name)})`;
}

/** The newest value of the programme year in a column of months, with its month. */
function newest(column: string, months: string, spelling: Spelling): string {
  const last = `SUMPRODUCT(MAX(ISNUMBER(${column})*(${months}>=${JANUARY})*${months}))`;
  const value = `INDEX(${column},MATCH(${last},${months},0))`;
  const month = `RIGHT("0"&MONTH(${last}),2)&"/"&YEAR(${last})`;
  return `IF(${last}=0,"Ist-Wert fehlt",${spelling(value)}&" ("&${month}&")")`;
}

function entries(instrument: string): Measure {
  const sum = `SUMPRODUCT(${ENTERING},--(${plan('Instrument')}="${instrument}"),${plan('Eintritte')})`;
  const missing = `COUNTIFS(${plan('Instrument')},"${instrument}",${plan('Eintritte')},">=0")=0`;
  return {
    stand: `IF(${missing},"nicht geplant",${germanWhole(sum)})`,
    ziel: '""',
    quelle: 'Blatt Maßnahmen, Eintritte mit Beginn im Jahr',
  };
}

const MEASURES: Readonly<Record<Indikator, Measure>> = {
  IQ: {
    stand: newest('AMIP_IQ_Ist', 'AMIP_IQ_Monate', germanPercent),
    ziel: known('AMIP_IQ_Ziel', germanPercent, 'Zielwert fehlt'),
    quelle: 'Integrationsquote, Blatt Ziele, letzter Monat mit Ist-Wert',
  },
  LZB: {
    stand: newest('AMIP_LZB_Ist', 'AMIP_LZB_Monate', mean),
    ziel: known('AMIP_LZB_Ziel', mean, 'Zielwert fehlt'),
    quelle: 'Langzeitleistungsbeziehende, Blatt Ziele, Mittel seit Januar',
  },
  LLU: {
    stand: newest('AMIP_LLU', 'AMIP_Bestand_Monate', germanMillions),
    ziel: '"nur Monitoring"',
    quelle: 'Leistungen zum Lebensunterhalt, Blatt Ziele, letzter Monat',
  },
  'EGL-Ausgaben': {
    stand: `IF(COUNT(AMIP_Abfluss_EGL)=0,"Ist-Wert fehlt",${germanMillions('SUM(AMIP_Abfluss_EGL)')})`,
    ziel: known('AMIP_Massnahmen_Budget', germanMillions, 'Budget fehlt'),
    quelle: 'Blatt Ressourcen, Ausgaben seit Januar; Ziel: EGL nach Umschichtung',
  },
  Frauenanteil: {
    stand: known('AMIP_Frauenanteil', germanPercent, 'nicht geplant'),
    ziel: known('AMIP_Mindestbeteiligung', germanPercent, 'Mindestbeteiligung fehlt'),
    quelle: 'Blatt Maßnahmen; Ziel: Mindestbeteiligung',
  },
  'Eintritte FbW': entries('FbW'),
  'Eintritte § 16e': entries('§ 16e'),
  'Eintritte § 16i': entries('§ 16i'),
};

const NAMES = 'AMIP_Indikator_Name';
const STANDS = 'AMIP_Indikator_Stand';

/** The first and the last row have names: formulas look into the range between them. */
function ended(cell: FormulaCell, name: string, index: number): FormulaCell {
  const end = index === 0 ? 1 : index === INDIKATOREN.length - 1 ? 2 : undefined;
  if (end === undefined) return cell;
  return { ...cell, name: `${name}_${end}`, label: `Indikatoren, ${end === 1 ? 'erste' : 'letzte'} Zeile` };
}

/** Each indicator with its figure of today and its target. */
export const INDIKATOR_ROWS: readonly CellsRow[] = INDIKATOREN.map((indikator, index) => {
  const { stand, ziel, quelle } = MEASURES[indikator];
  return row(
    ...wide(ended(shown(`="${indikator}"`, 'text', 'label'), NAMES, index), 2),
    ended(shown(`=${stand}`, 'text', 'plain'), STANDS, index),
    shown(`=${ziel}`, 'text', 'plain'),
    ...wide(text(quelle, 'hint'), 4),
  );
});

/** The figure of today of the indicator that a project is measured by. */
export const STAND =
  `=IF([@Indikator]="","",IFERROR(INDEX(${STANDS}_1:${STANDS}_2,` +
  `MATCH([@Indikator],${NAMES}_1:${NAMES}_2,0)),"unbekannt"))`;
