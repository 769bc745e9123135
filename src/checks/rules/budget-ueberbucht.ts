import type { Cents } from '../../domain/numbers/money';
import type { Finding, Rule } from '../finding';
import { euro } from '../german';
import type { Holdings } from '../holdings';
import { heldBudget } from '../look/budget';
import type { MonthValue } from '../look/month-values';
import { monthValues } from '../look/month-values';
import { tableRows } from '../look/table-rows';
import { centsIn } from '../look/values';
import { SERIES, TABLES } from '../names';

const ID = 'budget-ueberbucht';

export const BUDGET_UEBERBUCHT: Rule = {
  id: ID,
  title: 'Ausgaben, Bindungen und Planung im Budget',
  check(holdings) {
    const { eglBudget, bedarf } = heldBudget(holdings);
    return [
      ...spent(holdings, eglBudget),
      ...planned(holdings, eglBudget),
      ...spentOnVerwaltung(holdings, bedarf),
    ];
  },
};

function spent(holdings: Holdings, budget: Cents | undefined): readonly Finding[] {
  const ist = column(holdings, SERIES.abflussEgl);
  const open = openCommitments(holdings, ist);
  const paid = sumOf(ist);
  return over(budget, paid + open, ist[0]?.address ?? null, (sum) =>
    open === 0
      ? `Eingliederungsleistungen: Die Ausgaben sind ${euro(sum)}`
      : `Eingliederungsleistungen: Ausgaben von ${euro(paid)} und Bindungen von ${euro(open)} sind ${euro(sum)}`,
  );
}

/** Of the months after the last with a payment: what fell due before is among the payments. */
function openCommitments(holdings: Holdings, ist: readonly MonthValue[]): Cents {
  const paidUntil = ist.filter(({ value }) => centsIn(value) !== undefined).at(-1)?.month ?? -Infinity;
  return sumOf(column(holdings, SERIES.bindungEgl).filter(({ month }) => month > paidUntil));
}

function planned(holdings: Holdings, budget: Cents | undefined): readonly Finding[] {
  const rows = tableRows(holdings, TABLES.massnahmen);
  const costs = rows.reduce((sum, row) => sum + (centsIn(row.value('Kosten im Jahr')) ?? 0), 0);
  return over(
    budget,
    costs,
    rows[0]?.address('Kosten im Jahr') ?? null,
    (sum) => `Eingliederungsleistungen: Die geplanten Maßnahmen kosten ${euro(sum)}`,
  );
}

function spentOnVerwaltung(holdings: Holdings, budget: Cents | undefined): readonly Finding[] {
  const ist = column(holdings, SERIES.abflussVk);
  return over(
    budget,
    sumOf(ist),
    ist[0]?.address ?? null,
    (sum) => `Verwaltungskosten: Die Ausgaben sind ${euro(sum)}`,
  );
}

/** The months of the programme year: January of the next one has a budget of its own. */
function column(holdings: Holdings, name: string): readonly MonthValue[] {
  return monthValues(holdings.series.get(name) ?? []).filter(
    ({ period }) => holdings.jahr === null || period.startsWith(String(holdings.jahr)),
  );
}

function sumOf(values: readonly MonthValue[]): Cents {
  return values.reduce((sum, { value }) => sum + (centsIn(value) ?? 0), 0);
}

function over(
  budget: Cents | undefined,
  sum: Cents,
  address: string | null,
  sentence: (sum: Cents) => string,
): readonly Finding[] {
  if (budget === undefined || sum <= budget) return [];
  return [
    {
      rule: ID,
      severity: 'fehler',
      address,
      sentence: `${sentence(sum)}, ${euro(sum - budget)} mehr als das Budget von ${euro(budget)}.`,
      why: '§§ 34, 38 BHO: Ausgeben und binden darf das Jobcenter nur, was ihm zugewiesen ist.',
      mend: 'Kürzen oder verschieben Sie Maßnahmen, oder ändern Sie die Umschichtung.',
    },
  ];
}
