import { AusgabenImJahr } from '../domain/budget/ausgaben-im-jahr';
import { mittelabfluss as spending } from '../domain/budget/mittelabfluss';
import type { Planverlauf } from '../domain/budget/planverlauf';
import { LINEAR, plannedShare, planverlauf as planOf } from '../domain/budget/planverlauf';
import { NO_MONTH } from '../domain/months/month-axis';
import type { SeriesDescription } from '../domain/months/series';
import { toEuros } from '../domain/numbers/money';
import { readAmount } from './arguments/amount';
import type { Cell } from './arguments/cell';
import { isEmptyCell, readSetting } from './arguments/cell';
import { answer } from './arguments/excel-error';
import { readMonth } from './arguments/month-cell';
import { MonthTable } from './arguments/month-table';
import { overRows } from './arguments/over-rows';
import { Missing } from './arguments/result';
import { Vector } from './arguments/vector';

const AUSGABEN: SeriesDescription = { name: 'ausgaben', kind: 'Betrag' };
const NAMES = ['budget', 'berichtsmonat', 'bindungen'] as const;
const PLAN = 'planverlauf';
const RESULTS = 6;

/**
 * Mittelabfluss eines Haushaltsjahrs bis zum Berichtsmonat, eine Zeile mit sechs Werten: Ausgaben seit Januar in Euro; Ausgabenquote = Ausgaben ÷ Budget; Bindungsquote = (Ausgaben + Bindungen) ÷ Budget; geplante Ausgaben bis dahin in Euro; Hochrechnung auf das Jahr in Euro = Ausgaben ÷ geplanter Anteil (leer, wo er 0 ist; Annahme: der Rest des Jahres verläuft im selben Verhältnis zum Plan); noch frei in Euro = Budget − Ausgaben − Bindungen. Beispiel: 3.518.506,90 von Januar bis Juni, Budget 8.255.560, Bindungen 3.000.000 ergeben 3.518.506,90; 42,62 %; 78,96 %; 4.127.780; 7.037.013,80; 1.737.053,10.
 * @customfunction MITTELABFLUSS
 * @param monate Monate, eine Zeile oder Spalte: Datum oder Text wie 2021-12, 12/2021, Dez 2021. Beliebige Reihenfolge, jeder Monat nur einmal.
 * @param ausgaben Ausgaben je Monat in Euro, gleich lang wie monate, im Monat der Zahlung. 0 und negative Werte (Rückzahlungen) sind Werte, eine leere Zelle fehlt.
 * @param budget Budget des Haushaltsjahrs in Euro. Leer und 0 gelten als fehlend.
 * @param berichtsmonat Letzter Monat, der zählt; gerechnet wird ab Januar desselben Jahres. Leer und 0 gelten als fehlend.
 * @param bindungen Offene Bindungen in Euro, die im Haushaltsjahr noch fällig werden, ohne bereits Gezahltes. Ohne Angabe oder 0: 0.
 * @param planverlauf Zwölf aufgelaufene Anteile am Budget von 0 bis 1 für Januar bis Dezember in einer Zeile oder Spalte, der letzte 100 %. Ohne Angabe oder 0: gleichmäßig, je Monat ein Zwölftel.
 */
export function mittelabfluss(
  monate: unknown[][],
  ausgaben: unknown[][],
  budget: unknown[][],
  berichtsmonat: unknown[][],
  bindungen?: unknown[][],
  planverlauf?: unknown[][],
): unknown[][] {
  return answer(() => {
    const table = new MonthTable(monate, 'monate');
    const spent = new AusgabenImJahr(table.series(ausgaben, AUSGABEN));
    const plan = readPlan(planverlauf);
    return overRows([budget, berichtsmonat, bindungen], NAMES, RESULTS, (cells) =>
      rowOfCells(cells, spent, plan),
    );
  });
}

function readPlan(argument: unknown): Planverlauf {
  const vector = new Vector(argument, PLAN);
  if (vector.length === 1 && (vector.at(0) === 0 || isEmptyCell(vector.at(0)))) return LINEAR;
  return planOf(
    Array.from({ length: vector.length }, (_, index) => readSetting(vector.at(index), PLAN) ?? Number.NaN),
  );
}

function rowOfCells(
  cells: readonly Cell[],
  spent: AusgabenImJahr,
  plan: Planverlauf,
): Array<number | string> | Missing {
  const budget = readAmount(cells[0], NAMES[0]);
  const month = readMonth(cells[1], NAMES[1]);
  const bindungen = readAmount(cells[2], NAMES[2]) ?? 0;
  if (budget === undefined || budget === 0) return new Missing(NAMES[0]);
  if (month === NO_MONTH) return new Missing(NAMES[1]);
  const ist = spent.bis(month);
  const result = spending({ ist, budget, bindungen, planAnteil: plannedShare(plan, month) });
  const { ausgabenquote, bindungsquote, prognose } = result;
  const euros = (cents: number) => toEuros(cents, 'Mittelabfluss');
  return [
    euros(ist),
    ausgabenquote,
    bindungsquote,
    euros(result.plan),
    prognose === undefined ? '' : euros(prognose),
    euros(result.frei),
  ];
}
