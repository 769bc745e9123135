import { umschichtungsquote as rate } from '../domain/budget/umschichtungsquote';
import { readAmount } from './arguments/amount';
import type { Cell } from './arguments/cell';
import { overCells } from './arguments/over-cells';
import { Missing } from './arguments/result';

const NAMES = ['umschichtung', 'zuteilungEgl'] as const;

/**
 * Umschichtungsquote als Anteil: Umschichtung von den Eingliederungsleistungen zu den Verwaltungskosten ÷ Zuteilung für Eingliederungsleistungen. Beispiel: 1.996.000 von 10.250.560 ergeben 19,47 %.
 * @customfunction UMSCHICHTUNGSQUOTE
 * @param umschichtung Umschichtung in Euro; 0 ist ein Wert, negativ von den Verwaltungskosten zu den Eingliederungsleistungen. Leer gilt als fehlend.
 * @param zuteilungEgl Zugeteilte Bundesmittel für Eingliederungsleistungen in Euro. Leer und 0 gelten als fehlend.
 */
export function umschichtungsquote(umschichtung: unknown[][], zuteilungEgl: unknown[][]): unknown[][] {
  return overCells([umschichtung, zuteilungEgl], NAMES, rateOfCells);
}

function rateOfCells(cells: readonly Cell[]): number | Missing {
  const umschichtung = readAmount(cells[0], NAMES[0]);
  const zuteilungEgl = readAmount(cells[1], NAMES[1]);
  if (umschichtung === undefined) return new Missing(NAMES[0]);
  if (zuteilungEgl === undefined || zuteilungEgl === 0) return new Missing(NAMES[1]);
  return rate(umschichtung, zuteilungEgl);
}
