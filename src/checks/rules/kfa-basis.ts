import { newestKfaSatz } from '../../domain/budget/kfa-satz';
import type { Cents } from '../../domain/numbers/money';
import { shareOf } from '../../domain/numbers/money';
import type { Finding, Rule } from '../finding';
import { euro, percent } from '../german';
import type { Holdings } from '../holdings';
import type { Budget } from '../look/budget';
import { budgets, sum } from '../look/budget';
import { kfaSatz } from '../look/kfa-satz';
import { cellCents, cellNumber } from '../look/values';
import { CELLS } from '../names';

const ID = 'kfa-basis';

/** Beyond this the quotient says nothing. */
const MOST_PERCENT = 10;

export const KFA_BASIS: Rule = {
  id: ID,
  title: 'Wovon der KFA ein Anteil ist',
  check: (holdings) => budgets(holdings).flatMap((budget) => check(budget, holdings)),
};

function check(budget: Budget, holdings: Holdings): readonly Finding[] {
  const { kfa, bedarf } = budget;
  if (kfa === undefined || kfa <= 0 || bedarf === undefined || bedarf <= 0) return [];
  const satz = rateOf(holdings);
  const nichtKfaRelevant = cellCents(holdings, CELLS.nichtKfaRelevant) ?? 0;
  if (kfa === shareOf(bedarf - nichtKfaRelevant, satz) || kfa / bedarf > MOST_PERCENT) return [];
  return [
    {
      rule: ID,
      severity: 'warnung',
      address: budget.kfaAddress,
      sentence: sentence(budget, kfa, bedarf, satz, nichtKfaRelevant),
      why: `§ 46 Abs. 3 SGB II: Die Kommune trägt ${percent(satz)} der Gesamtverwaltungskosten; was dazu zählt, regelt die VKFV.`,
      mend: 'Tragen Sie ein, welche Verwaltungskosten nicht KFA-relevant sind, oder berichtigen Sie den KFA.',
    },
  ];
}

function sentence(
  { vk, umschichtung }: Budget,
  kfa: Cents,
  bedarf: Cents,
  satz: number,
  nichtKfaRelevant: Cents,
): string {
  const share = `Der KFA von ${euro(kfa)} sind ${percent(kfa / bedarf)} der Verwaltungskosten (${euro(bedarf)}).`;
  if (nichtKfaRelevant !== 0 && kfa === shareOf(bedarf, satz))
    return `${share} Die nicht KFA-relevanten ${euro(nichtKfaRelevant)} sind nicht abgezogen.`;
  const federal = sum(vk, umschichtung);
  if (federal !== undefined && kfa === shareOf(federal, satz))
    return `${share} Er ist mit ${percent(satz)} von Zuteilung und Umschichtung (${euro(federal)}) gerechnet; das ist der Anteil des Bundes, nicht die Gesamtverwaltungskosten.`;
  const base = Math.round(kfa / satz);
  const known =
    nichtKfaRelevant === 0 ? '' : ` Als nicht KFA-relevant sind ${euro(nichtKfaRelevant)} eingetragen.`;
  const gap = bedarf - base;
  return `${share} Zu ${percent(satz)} gehört eine Basis von ${euro(base)}, das sind ${euro(Math.abs(gap))} ${gap < 0 ? 'mehr' : 'weniger'}.${known}`;
}

function rateOf(holdings: Holdings): number {
  const entered = cellNumber(holdings, CELLS.satz);
  if (entered !== undefined && entered > 0 && entered <= 1) return entered;
  return kfaSatz(holdings.jahr) ?? newestKfaSatz();
}
