import { KFA_SAETZE, kfaSatzOfYear } from '../domain/budget/kfa-satz';
import { monthOf } from '../domain/months/month';
import { FIELDS } from './fields';
import { locate } from './locate';
import { badValue } from './problems';
import type { WorkbookState } from './state';
import type { CellContent, Problem, Wish } from './types';

/** The KFA rate that the law has for a programme year; null where the dated table has none for its January. */
export function rateOf(year: CellContent | null | undefined): number | null {
  const since = KFA_SAETZE[0].gueltigAb;
  return typeof year === 'number' && monthOf(year, 1) >= since ? kfaSatzOfYear(year) : null;
}

/**
 * A year without a rate needs one from the user: with the cell left empty the functions would take the newest
 * rate, and the figure would look right. What counts is what the cells will hold after filling.
 */
export function missingRate(state: WorkbookState, wish: Wish): readonly Problem[] {
  const year = after(state, wish, 'jahr');
  const rate = after(state, wish, 'satz');
  if (typeof year !== 'number' || rate !== '' || rateOf(year) !== null) return [];
  const reason = `Für das Jahr ${year} ist kein KFA-Satz hinterlegt. Geben Sie den Satz ein, der für dieses Jahr galt.`;
  return [badValue(FIELDS.satz.label, reason)];
}

function after(state: WorkbookState, wish: Wish, key: 'jahr' | 'satz'): CellContent {
  const value = wish.inputs[key];
  if (value !== undefined) return value ?? '';
  return locate(state, state.design.targets.get(FIELDS[key].name), 0)?.value ?? '';
}
