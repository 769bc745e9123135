import type { Cents } from '../../domain/numbers/money';
import type { Finding, Rule } from '../finding';
import { euro } from '../german';
import type { Holdings } from '../holdings';
import { budgets, sum } from '../look/budget';
import { proseAmounts } from '../look/prose-amounts';
import type { TextCell } from '../look/sheets';
import { addressIn, numberBeside, textCells } from '../look/sheets';
import { centsIn } from '../look/values';

const ID = 'mittelzuteilung-benannt';

const WORD = /(?<!\p{L})(?:Mittelz|Gesamtz|Z)uteilung(?!\p{L})/iu;
/** How far behind the word its amount may stand. */
const REACH = 80;

interface Totals {
  readonly zuteilung: Cents;
  readonly gesamt: Cents;
}

/** An amount with how exactly it is given. */
interface Stated {
  readonly cents: Cents;
  readonly place: Cents;
}

export const MITTELZUTEILUNG_BENANNT: Rule = {
  id: ID,
  title: 'Zuteilung und Gesamtbudget richtig benannt',
  check(holdings) {
    const totals = totalsOf(holdings);
    if (totals.length === 0) return [];
    // The first test is much faster, and few texts pass it.
    const named = textCells(holdings).filter(({ text }) => text.includes('uteilung') && WORD.test(text));
    return named.flatMap((cell) => {
      const stated = amountInText(cell.text) ?? amountBeside(cell);
      const wrong = stated && totals.find((one) => isOnlyTheWhole(stated, one));
      return wrong ? finding(addressIn(cell.sheet, cell.row, cell.column), wrong) : [];
    });
  },
};

function totalsOf(holdings: Holdings): readonly Totals[] {
  return budgets(holdings).flatMap(({ egl, vk, gesamt }) => {
    const zuteilung = sum(egl, vk);
    return zuteilung === undefined || gesamt === undefined ? [] : { zuteilung, gesamt };
  });
}

function amountInText(text: string): Stated | undefined {
  const word = WORD.exec(text);
  const start = (word?.index ?? 0) + (word?.[0].length ?? 0);
  return proseAmounts(text).find(({ index }) => index >= start && index - start <= REACH);
}

function amountBeside(cell: TextCell): Stated | undefined {
  const cents = centsIn(numberBeside(cell)?.value);
  return cents === undefined ? undefined : { cents, place: 1 };
}

function isOnlyTheWhole({ cents, place }: Stated, { zuteilung, gesamt }: Totals): boolean {
  return Math.abs(cents - gesamt) < place && Math.abs(cents - zuteilung) >= place;
}

function finding(address: string, { zuteilung, gesamt }: Totals): Finding {
  return {
    rule: ID,
    severity: 'warnung',
    address,
    sentence: `Als Zuteilung ist das Gesamtbudget von ${euro(gesamt)} genannt; zugeteilt sind ${euro(zuteilung)}.`,
    why: 'Zugeteilt werden die Mittel des Bundes (§ 46 Abs. 2 SGB II); KFA und Einnahmen gehören nicht dazu.',
    mend: 'Schreiben Sie „Gesamtbudget“, oder nennen Sie die Zuteilung.',
  };
}
