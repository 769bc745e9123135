import type { Cents } from '../../domain/numbers/money';
import type { Holdings } from '../holdings';
import { CELLS } from '../names';
import { budgetTables, KFA, rowNamed, UMSCHICHTUNG, ZUTEILUNG } from './budget-table';
import { once } from './once';
import { cellAddress, cellCents } from './values';

/** The amounts of a budget as it stands at one place: in our cells, or in a table. undefined: not given. */
export interface Budget {
  readonly egl: Cents | undefined;
  readonly vk: Cents | undefined;
  readonly einnahmen: Cents | undefined;
  /** Moved from EGL to VK. */
  readonly umschichtung: Cents | undefined;
  readonly kfa: Cents | undefined;
  /** What is planned for Verwaltungskosten. */
  readonly bedarf: Cents | undefined;
  /** What remains for Eingliederungsleistungen. */
  readonly eglBudget: Cents | undefined;
  readonly gesamt: Cents | undefined;
  readonly umschichtungAddress: string | null;
  readonly kfaAddress: string | null;
}

/** The budget of our cells, and those of all tables that are not made of these cells. */
export const budgets = once((holdings): readonly Budget[] => [
  heldBudget(holdings),
  ...printedBudgets(holdings),
]);

export function heldBudget(holdings: Holdings): Budget {
  const egl = cellCents(holdings, CELLS.egl);
  const umschichtung = cellCents(holdings, CELLS.umschichtung);
  const einnahmen = cellCents(holdings, CELLS.einnahmen);
  const bedarf = cellCents(holdings, CELLS.bedarf);
  const eglBudget =
    egl === undefined || umschichtung === undefined ? undefined : egl + (einnahmen ?? 0) - umschichtung;
  return {
    egl,
    vk: cellCents(holdings, CELLS.vk),
    einnahmen,
    umschichtung,
    kfa: cellCents(holdings, CELLS.kfa),
    bedarf,
    eglBudget,
    gesamt: sum(eglBudget, bedarf),
    umschichtungAddress: cellAddress(holdings, CELLS.umschichtung),
    kfaAddress: cellAddress(holdings, CELLS.kfa),
  };
}

function printedBudgets(holdings: Holdings): readonly Budget[] {
  return budgetTables(holdings)
    .filter(({ isOurs }) => !isOurs)
    .map((table) => {
      const { egl, vk, gesamt, total } = table;
      const zuteilung = rowNamed(table, ZUTEILUNG);
      const einnahmen = rowNamed(table, /einnahmen/i);
      const umschichtung = rowNamed(table, UMSCHICHTUNG);
      const kfa = rowNamed(table, KFA);
      const eglBudget = table.amount(total, egl);
      const bedarf = table.amount(total, vk);
      return {
        egl: zuteilung && table.amount(zuteilung, egl),
        vk: zuteilung && table.amount(zuteilung, vk),
        einnahmen: einnahmen && table.amount(einnahmen, egl),
        umschichtung: umschichtung && table.amount(umschichtung, vk),
        kfa: kfa && table.amount(kfa, vk),
        bedarf,
        eglBudget,
        gesamt: (gesamt && table.amount(total, gesamt)) ?? sum(eglBudget, bedarf),
        umschichtungAddress: umschichtung ? table.address(umschichtung, vk) : null,
        kfaAddress: kfa ? table.address(kfa, vk) : null,
      };
    });
}

export function sum(a: Cents | undefined, b: Cents | undefined): Cents | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}
