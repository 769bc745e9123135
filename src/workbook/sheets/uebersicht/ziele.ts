import type { FieldStyle } from '../../fields';
import type { CellsRow, FormulaCell } from '../../sheet';
import { row, section, sentence, text } from '../cells';
import { atMonth } from '../month-lookup';
import { figure, wide } from '../wide';

interface Goal {
  readonly key: 'IQ' | 'LZB';
  readonly label: string;
  readonly style: FieldStyle;
}

const GOALS: readonly Goal[] = [
  { key: 'IQ', label: 'Integrationsquote (IQ)', style: 'rate' },
  { key: 'LZB', label: 'Bestand an LZB, Mittel', style: 'count' },
];
const HEADS = ['Zielwert', 'Monat', 'Soll', 'Ist', 'Ziel-\nerreichung', 'Ampel'];

const NOTE =
  '=IF(COUNT(AMIP_Uebersicht_IQ_Ist,AMIP_Uebersicht_LZB_Ist)=0,"Ist-Werte liegen noch nicht vor: Sie entstehen aus den Monatszahlen auf dem Blatt „Ziele“.",' +
  'IF(COUNT(AMIP_Berichtsmonat)=0,"Ohne Berichtsmonat gilt der jeweils letzte vollständige Monat.","Soll, Ist und Ampel gelten für den Berichtsmonat."))';

/** Each goal in the report month, as the sheet Ziele computes it. */
export function ziele(columns: number): readonly CellsRow[] {
  return [
    section('Ziele', columns),
    {
      cells: [
        ...wide(text('Zielindikator', 'headLabel'), 2),
        ...HEADS.map((heading) => text(heading, 'head')),
      ],
      height: 32,
    },
    ...GOALS.map((goal) =>
      row(
        ...wide(text(goal.label), 2),
        cell(
          goal,
          'Zielwert',
          `=IF(COUNT(AMIP_${goal.key}_Ziel)=0,"offen",AMIP_${goal.key}_Ziel)`,
          goal.style,
        ),
        cell(goal, 'Monat', reportMonth(goal), 'month'),
        cell(goal, 'Soll', inMonth(goal, 'SollMonat'), goal.style),
        cell(goal, 'Ist', inMonth(goal, 'Ist'), goal.style),
        cell(goal, 'Zielerreichung', inMonth(goal, 'Zielerreichung'), 'change'),
        cell(goal, 'Ampel', inMonth(goal, 'Ampel'), 'light'),
      ),
    ),
    row(sentence(NOTE)),
  ];
}

function cell(goal: Goal, part: string, formula: string, style: FieldStyle): FormulaCell {
  return figure(`AMIP_Uebersicht_${goal.key}_${part}`, `${goal.label}: ${part}`, formula, style, 'result');
}

/** Any day of the report month does; without one the last month known. */
function reportMonth({ key }: Goal): string {
  return `=IF(COUNT(AMIP_Berichtsmonat)=1,AMIP_Berichtsmonat-DAY(AMIP_Berichtsmonat)+1,IF(COUNT(AMIP_${key}_Stand)=1,AMIP_${key}_Stand,""))`;
}

function inMonth({ key }: Goal, column: string): string {
  return `=${atMonth(`AMIP_${key}_${column}`, `AMIP_${key}_Monate`, `AMIP_Uebersicht_${key}_Monat`)}`;
}
