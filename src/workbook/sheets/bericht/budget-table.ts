import type { CellsRow, FormulaCell, Look } from '../../sheet';
import { row, text } from '../cells';
import { figure, shown, wide } from '../wide';

/**
 * The table Gesamtbudget once more, natively of the same named cells: its sums are those that the sentences speak of,
 * and it can be read where the add-in is missing, which a reference into the block of a function cannot.
 */
export const BUDGET_TABLE: readonly CellsRow[] = [
  row(
    ...wide(text('', 'headLabel'), 2),
    text('EGL', 'head'),
    text('Verwaltungskosten', 'head'),
    text('gesamt', 'head'),
  ),
  line('Zuteilung allgemeine Mittel (EGL ohne BEZ)', 'AMIP_Egl', 'AMIP_VK', 'AMIP_Egl+AMIP_VK'),
  line('Einnahmen aus Forderungseinzug', 'AMIP_Einnahmen+0', null, 'AMIP_Einnahmen+0'),
  line('Erforderliche Umschichtung', '0-AMIP_Umschichtung', 'AMIP_Umschichtung', '0'),
  line('Kommunaler Finanzierungsanteil', null, 'AMIP_KFA', 'AMIP_KFA'),
  line('Rundungsdifferenz', null, 'AMIP_Rundungsdifferenz', 'AMIP_Rundungsdifferenz'),
  row(
    ...label('Summe', 'totalLabel'),
    sum('AMIP_Bericht_EGL', 'EGL', 'AMIP_Budget_EGL'),
    sum('AMIP_Bericht_VK', 'Verwaltungskosten', 'AMIP_VK+AMIP_Umschichtung+AMIP_KFA+AMIP_Rundungsdifferenz'),
    sum('AMIP_Bericht_Gesamt', 'Gesamtbudget', 'AMIP_Bericht_EGL+AMIP_Bericht_VK'),
  ),
];

/** Empty until everything is known, so that no column adds up to something half. */
function whole(expression: string): string {
  return `=IF(COUNT(AMIP_Budget_EGL,AMIP_VK,AMIP_KFA,AMIP_Rundungsdifferenz)<4,"",ROUND(${expression},2))`;
}

function label(words: string, look: Look): CellsRow['cells'] {
  return wide(text(words, look), 2);
}

function line(words: string, ...amounts: readonly (string | null)[]): CellsRow {
  return row(
    ...label(words, 'label'),
    ...amounts.map((amount) => (amount === null ? null : shown(whole(amount), 'euro', 'plain'))),
  );
}

function sum(name: string, words: string, expression: string): FormulaCell {
  return figure(name, `Bericht: ${words}`, whole(expression), 'euro', 'total');
}
