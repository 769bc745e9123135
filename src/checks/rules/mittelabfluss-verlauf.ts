import { monthOf, monthText, yearOf } from '../../domain/months/month';
import type { Finding, Rule } from '../finding';
import { euro } from '../german';
import type { Holdings } from '../holdings';
import type { MonthValue } from '../look/month-values';
import { monthValues } from '../look/month-values';
import { centsIn, monthOfIso } from '../look/values';
import { SERIES, seriesLabel } from '../names';

const ID = 'mittelabfluss-verlauf';

type Part = Pick<Finding, 'severity' | 'sentence' | 'why' | 'mend'>;

export const MITTELABFLUSS_VERLAUF: Rule = {
  id: ID,
  title: 'Mittelabfluss wächst und bleibt im Haushaltsjahr',
  check: (holdings) =>
    [SERIES.abflussEgl, SERIES.abflussVk].flatMap((name) =>
      monthValues(holdings.series.get(name) ?? []).flatMap((value) =>
        check(value, seriesLabel(name), holdings).map((part) => ({
          rule: ID,
          address: value.address,
          ...part,
        })),
      ),
    ),
};

function check(entry: MonthValue, title: string, { jahr, heute }: Holdings): readonly Part[] {
  const amount = centsIn(entry.value);
  if (amount === undefined || amount === 0) return [];
  const { month } = entry;
  if (jahr !== null && yearOf(month) !== jahr) return [otherYear(title, month, amount, jahr)];
  const today = monthOfIso(heute) ?? monthOf(9999, 1);
  if (month > today) return [future(title, month, amount)];
  return amount < 0 ? [decreasing(title, month, amount)] : [];
}

function otherYear(title: string, month: number, amount: number, jahr: number): Part {
  return {
    severity: 'fehler',
    sentence: `${title}: ${euro(amount)} im ${monthText(month)} liegen nicht im Haushaltsjahr ${jahr}.`,
    why: '§ 72 BHO: Eine Ausgabe zählt in dem Haushaltsjahr, in dem sie gezahlt wird.',
    mend: 'Löschen Sie den Wert, oder tragen Sie ihn in der Mappe des richtigen Jahres ein.',
  };
}

function future(title: string, month: number, amount: number): Part {
  return {
    severity: 'warnung',
    sentence: `${title}: Für ${monthText(month)} sind schon ${euro(amount)} eingetragen.`,
    why: 'Der Mittelabfluss zeigt, was gezahlt ist; was noch fällig wird, ist eine Bindung.',
    mend: 'Tragen Sie künftige Zahlungen bei den Bindungen ein.',
  };
}

function decreasing(title: string, month: number, amount: number): Part {
  return {
    severity: 'hinweis',
    sentence: `${title}: Im ${monthText(month)} sinkt der aufgelaufene Betrag um ${euro(-amount)}.`,
    why: 'Ein Monat mit negativen Ausgaben kommt nur bei Rückzahlungen vor.',
    mend: 'Prüfen Sie, ob eine Rückzahlung gebucht ist oder ob ein aufgelaufener Wert eingetragen wurde.',
  };
}
