import type { Cents } from '../../domain/numbers/money';
import type { Holdings } from '../holdings';
import type { Budget } from './budget';
import { budgets, sum } from './budget';

export interface KnownAmount {
  readonly label: string;
  readonly cents: Cents;
}

/** The amounts of the budget that a text may speak of. */
export function knownAmounts(holdings: Holdings): readonly KnownAmount[] {
  return budgets(holdings).flatMap((budget) =>
    amountsOf(budget).flatMap(([label, cents]) =>
      cents === undefined || cents <= 0 ? [] : { label, cents },
    ),
  );
}

function amountsOf(budget: Budget): readonly (readonly [string, Cents | undefined])[] {
  return [
    ['Gesamtbudget', budget.gesamt],
    ['Eingliederungsleistungen', budget.eglBudget],
    ['Verwaltungskosten', budget.bedarf],
    ['Zuteilung', sum(budget.egl, budget.vk)],
    ['Zuteilung Eingliederungsleistungen', budget.egl],
    ['Zuteilung Verwaltungskosten', budget.vk],
    ['Umschichtung', budget.umschichtung],
    ['KFA', budget.kfa],
  ];
}
