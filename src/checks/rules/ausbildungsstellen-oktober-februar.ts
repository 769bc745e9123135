import type { Month } from '../../domain/months/month';
import { monthText, numberInYear, yearOf } from '../../domain/months/month';
import type { Figure } from '../../labour-market/catalogue';
import { findFigure, warningFor } from '../../labour-market/catalogue';
import { monthOfPeriod } from '../../workbook/figures/periods';
import type { Finding, Rule } from '../finding';
import type { HeldBinding, Holdings } from '../holdings';
import { tableRows } from '../look/table-rows';
import { monthIn, numberIn, textIn } from '../look/values';
import { TABLES } from '../names';

const ID = 'ausbildungsstellen-oktober-februar';
const OCTOBER = 10;

export const AUSBILDUNGSSTELLEN_OKTOBER_FEBRUAR: Rule = {
  id: ID,
  title: 'Ausbildungsmarkt von Oktober bis Februar',
  check: (holdings) => [...holdings.bindings.flatMap(inBinding), ...inTable(holdings)],
};

/** One finding a binding, for its newest month: the others have the same reason. */
function inBinding({ figure: id, written, address }: HeldBinding): readonly Finding[] {
  const figure = findFigure(id);
  const months = written.flatMap(({ period, value }) =>
    value === null ? [] : (monthOfPeriod(period) ?? []),
  );
  const weak = months.filter((month) => figure && warningFor(figure, month) !== null);
  return figure && weak.length > 0 ? [finding(figure.label, Math.max(...weak), address)] : [];
}

function inTable(holdings: Holdings): readonly Finding[] {
  return tableRows(holdings, TABLES.eckdaten).flatMap((row) => {
    const merkmal = textIn(row.value('Merkmal'));
    const month = monthIn(row.value('Monat'));
    const figure = cumulated(merkmal);
    if (!figure || month === undefined || numberIn(row.value('Wert')) === undefined) return [];
    return warningFor(figure, month) === null ? [] : [finding(merkmal, month, row.address('Wert'))];
  });
}

function cumulated(merkmal: string): Figure | null {
  if (/ausbildungsstellen|lehrstellen/i.test(merkmal)) return findFigure('ausbildungsstellen');
  return /bewerber/i.test(merkmal) ? findFigure('ausbildungsbewerber') : null;
}

function finding(title: string, month: Month, address: string): Finding {
  const begin = numberInYear(month) >= OCTOBER ? yearOf(month) : yearOf(month) - 1;
  return {
    rule: ID,
    severity: 'hinweis',
    address,
    sentence: `${title}: Der Wert für ${monthText(month)} zählt erst seit dem 1. Oktober ${begin} und sagt noch wenig.`,
    why: 'Die BA weist Oktober bis Februar wegen der eingeschränkten Aussagekraft selbst nicht aus.',
    mend: 'Vergleichen Sie nur mit demselben Monat des Vorjahres, und nennen Sie den Zeitraum im Text.',
  };
}
