import { DomainError } from '../../domain/domain-error';
import { rundung } from '../../domain/rundung/rundung';
import type { Finding, Rule } from '../finding';
import { euro } from '../german';
import type { KnownAmount } from '../look/known-amounts';
import { knownAmounts } from '../look/known-amounts';
import type { ProseAmount } from '../look/prose-amounts';
import { proseAmounts, proseCells } from '../look/prose-amounts';
import { addressIn } from '../look/sheets';
import { speaksOfAnotherYear } from '../look/year-of-text';

const ID = 'text-gegen-tabelle';
const RIGHT = 'richtig';

export const TEXT_GEGEN_TABELLE: Rule = {
  id: ID,
  title: 'Beträge im Text wie in der Tabelle',
  check(holdings) {
    const known = knownAmounts(holdings);
    return proseCells(holdings).flatMap(({ sheet, row, column, text }) =>
      proseAmounts(text).flatMap((amount) => {
        const meant = wronglyRounded(amount, known);
        if (!meant || speaksOfAnotherYear(text, holdings.jahr)) return [];
        return finding(addressIn(sheet, row, column), amount, meant);
      }),
    );
  },
};

interface Meant extends KnownAmount {
  readonly verdict: string;
}

/**
 * The amount that a figure means, where it is none correctly. Only an amount less than one printed place away can be
 * meant: then the figure is truncated or rounded the wrong way. What is further off is another amount.
 */
function wronglyRounded(amount: ProseAmount, known: readonly KnownAmount[]): Meant | undefined {
  const near = known
    .filter(({ cents }) => Math.abs(cents - amount.cents) < amount.place)
    .map((one) => ({ ...one, verdict: verdictOn(amount, one) }));
  if (near.some(({ verdict }) => verdict === RIGHT || verdict === undefined)) return undefined;
  const [nearest] = [...near].sort((a, b) => distance(a, amount) - distance(b, amount));
  return nearest?.verdict === undefined ? undefined : { ...nearest, verdict: nearest.verdict };
}

/** undefined where the words around a figure make it one that cannot be checked: knapp, über … */
function verdictOn({ inContext }: ProseAmount, { cents }: KnownAmount): string | undefined {
  try {
    return rundung(cents / 100, inContext);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

function distance({ cents }: KnownAmount, amount: ProseAmount): number {
  return Math.abs(cents - amount.cents);
}

function finding(
  address: string,
  { text, inContext }: ProseAmount,
  { label, cents, verdict }: Meant,
): Finding {
  const word = inContext.slice(0, inContext.length - text.length);
  const [fault = '', correct = ''] = verdict.split(', richtig: ');
  return {
    rule: ID,
    severity: 'warnung',
    address,
    sentence: `„${text}“ im Text ist ${fault}: In der Tabelle stehen ${euro(cents)} (${label}).`,
    why: 'Text und Tabelle des AMIP dürfen sich nicht widersprechen; gerundet wird kaufmännisch (DIN 1333).',
    mend: `Schreiben Sie ${correct.slice(word.length)}.`,
  };
}
