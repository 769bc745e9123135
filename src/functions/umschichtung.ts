import { toEuros } from '../domain/numbers/money';
import { umschichtung as plan } from '../domain/budget/umschichtung';
import { readAmount, readStep } from './arguments/amount';
import type { Cell } from './arguments/cell';
import { readSetting } from './arguments/cell';
import { overCells } from './arguments/over-cells';
import { Missing } from './arguments/result';

const NAMES = ['bedarf', 'zuteilung', 'nichtKfaRelevant', 'schritt', 'satz'] as const;

/**
 * Umschichtung von den Eingliederungsleistungen zu den Verwaltungskosten in Euro: Bedarf − Zuteilung − KFA, aufgerundet auf den Schritt; negativ, wo die Verwaltungskosten mehr haben, als sie brauchen. Beispiel: 14.871.326,97; 10.639.865; 164.101,64; 1.000 ergeben 1.996.000 (genau 1.995.963,72).
 * @customfunction UMSCHICHTUNG
 * @param bedarf Bedarf an Verwaltungskosten (Gesamtverwaltungskosten) in Euro.
 * @param zuteilung Zugeteilte Bundesmittel für Verwaltungskosten in Euro.
 * @param nichtKfaRelevant Im Bedarf enthaltene nicht KFA-relevante Kosten in Euro. Ohne Angabe: 0.
 * @param schritt Rundungsschritt in Euro, z. B. 1.000; gerundet wird immer nach oben. Ohne Angabe oder 0: genau auf den Cent.
 * @param satz Anteil der Kommune als Zahl von 0 bis 1, z. B. 15,2 %. Ohne Angabe oder 0: der neueste Satz nach § 46 Abs. 3 SGB II (15,2 %).
 */
export function umschichtung(
  bedarf: unknown[][],
  zuteilung: unknown[][],
  nichtKfaRelevant?: unknown[][],
  schritt?: unknown[][],
  satz?: unknown[][],
): unknown[][] {
  return overCells([bedarf, zuteilung, nichtKfaRelevant, schritt, satz], NAMES, plannedOfCells);
}

function plannedOfCells(cells: readonly Cell[]): number | Missing {
  const bedarf = readAmount(cells[0], NAMES[0]);
  const zuteilung = readAmount(cells[1], NAMES[1]);
  const nichtKfaRelevant = readAmount(cells[2], NAMES[2]) ?? 0;
  const schritt = readStep(cells[3], NAMES[3]);
  const satz = readSetting(cells[4], NAMES[4]);
  if (bedarf === undefined) return new Missing(NAMES[0]);
  if (zuteilung === undefined) return new Missing(NAMES[1]);
  return toEuros(plan({ bedarf, zuteilung, nichtKfaRelevant, schritt, satz }).geplant, 'Umschichtung');
}
