import { kfa as share } from '../domain/budget/kfa';
import { toEuros } from '../domain/numbers/money';
import { readAmount } from './arguments/amount';
import type { Cell } from './arguments/cell';
import { readSetting } from './arguments/cell';
import { overCells } from './arguments/over-cells';
import { Missing } from './arguments/result';

const NAMES = ['verwaltungskosten', 'nichtKfaRelevant', 'satz'] as const;

/**
 * Kommunaler Finanzierungsanteil an den Gesamtverwaltungskosten in Euro, auf den Cent gerundet: (Verwaltungskosten − nicht KFA-relevant) × Satz. Beispiel: (14.871.326,97 − 164.101,64) × 15,2 % ergeben 2.235.498,25.
 * @customfunction KFA
 * @param verwaltungskosten Gesamtverwaltungskosten in Euro.
 * @param nichtKfaRelevant Darin enthaltene nicht KFA-relevante Kosten in Euro. Ohne Angabe: 0.
 * @param satz Anteil der Kommune als Zahl von 0 bis 1, z. B. 15,2 %. Ohne Angabe oder 0: der neueste Satz nach § 46 Abs. 3 SGB II (15,2 %).
 */
export function kfa(
  verwaltungskosten: unknown[][],
  nichtKfaRelevant?: unknown[][],
  satz?: unknown[][],
): unknown[][] {
  return overCells([verwaltungskosten, nichtKfaRelevant, satz], NAMES, shareOfCells);
}

function shareOfCells(cells: readonly Cell[]): number | Missing {
  const verwaltungskosten = readAmount(cells[0], NAMES[0]);
  const nichtKfaRelevant = readAmount(cells[1], NAMES[1]) ?? 0;
  const satz = readSetting(cells[2], NAMES[2]);
  if (verwaltungskosten === undefined) return new Missing(NAMES[0]);
  return toEuros(share(verwaltungskosten, nichtKfaRelevant, satz), 'KFA');
}
