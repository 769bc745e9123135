import type { Cents } from '../../domain/numbers/money';
import type { Finding, Rule } from '../finding';
import { euro, moreOrLess } from '../german';
import type { BudgetColumn, BudgetRow, BudgetTable } from '../look/budget-table';
import { budgetTables, rowNamed, UMSCHICHTUNG } from '../look/budget-table';

const ID = 'summen-in-cent';
const WHY =
  'Die Trägerversammlung stimmt über diese Zahlen ab (§ 44c Abs. 6 SGB II); jede Summe muss auf den Cent aufgehen.';

/** The largest step to which an Umschichtung is rounded in practice: full ten thousands. */
const LARGEST_STEP: Cents = 1_000_000;

export const SUMMEN_IN_CENT: Rule = {
  id: ID,
  title: 'Summen der Ressourcentabelle auf den Cent',
  check: (holdings) => budgetTables(holdings).flatMap((table) => [...rowSums(table), ...columnSums(table)]),
};

function rowSums(table: BudgetTable): readonly Finding[] {
  const { gesamt, parts, total, egl, vk, others } = table;
  if (!gesamt) return [];
  return [...parts, total].flatMap((row) => {
    const stated = table.amount(row, gesamt);
    const sum = sumOf([egl, vk, ...others].map((column) => table.amount(row, column)));
    if (stated === undefined || sum === stated) return [];
    return {
      rule: ID,
      severity: 'fehler',
      address: table.address(row, gesamt),
      sentence: `Zeile „${row.label || 'Summe'}“: Die Spalten ergeben ${euro(sum)}, unter „${gesamt.title}“ stehen ${euro(stated)} (${moreOrLess(stated - sum)}).`,
      why: WHY,
      mend: 'Prüfen Sie die Beträge der Zeile.',
    };
  });
}

/** The last column needs no test of its own: it adds up where the other columns and the rows do. */
function columnSums(table: BudgetTable): readonly Finding[] {
  return [table.egl, table.vk, ...table.others].flatMap((column) => {
    const stated = table.amount(table.total, column);
    const sum = sumOf(table.parts.map((row) => table.amount(row, column)));
    if (stated === undefined || sum === stated) return [];
    return finding(table, column, sum, stated);
  });
}

function finding(table: BudgetTable, column: BudgetColumn, sum: Cents, stated: Cents): Finding {
  const rounding = roundedUmschichtung(table, column, stated - sum);
  const explained = rounding
    ? ` Das erklärt die gerundete Umschichtung: ${euro(rounding.planned)} statt ${euro(rounding.exact)}.`
    : '';
  return {
    rule: ID,
    severity: 'fehler',
    address: table.address(table.total, column),
    sentence: `Spalte „${column.title}“: Die Posten ergeben ${euro(sum)}, in der Summenzeile stehen ${euro(stated)} (${moreOrLess(stated - sum)}).${explained}`,
    why: WHY,
    mend: rounding
      ? `Führen Sie die Rundungsdifferenz von ${euro(stated - sum)} als eigene Zeile.`
      : 'Prüfen Sie die Posten und die Summe der Spalte.',
  };
}

/** An Umschichtung of full hundreds of euros that would close the gap with another amount of cents was rounded. */
function roundedUmschichtung(
  table: BudgetTable,
  column: BudgetColumn,
  gap: Cents,
): { planned: Cents; exact: Cents } | undefined {
  const row: BudgetRow | undefined = rowNamed(table, UMSCHICHTUNG);
  const planned = row && table.amount(row, column);
  if (planned === undefined || planned === 0 || planned % 10_000 !== 0) return undefined;
  return Math.abs(gap) < LARGEST_STEP ? { planned, exact: planned + gap } : undefined;
}

function sumOf(amounts: readonly (Cents | undefined)[]): Cents {
  return amounts.reduce<Cents>((sum, amount) => sum + (amount ?? 0), 0);
}
