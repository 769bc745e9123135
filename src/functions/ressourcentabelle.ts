import { notAvailable } from '../domain/domain-error';
import { messages } from '../domain/messages';
import type { Cents } from '../domain/numbers/money';
import { toEuros } from '../domain/numbers/money';
import { ressourcentabelle as table } from '../domain/budget/ressourcentabelle';
import { readAmount, readStep } from './arguments/amount';
import { readSetting } from './arguments/cell';
import { answer } from './arguments/excel-error';
import { onlyCell } from './arguments/only-cell';

/**
 * Tabelle „Ressourcen“ eines AMIP als Block mit 7 Zeilen und 4 Spalten: Zuteilung, Einnahmen, Umschichtung, kommunaler Finanzierungsanteil, Rundungsdifferenz und Summe, je für Egl, Verwaltungskosten und gesamt, in Euro. Jede Spalte geht auf den Cent auf. Beispiel: 10.250.560; 10.639.865; 1.000; 14.871.326,97; 164.101,64; 1.000 ergeben gesamt 23.126.886,97.
 * @customfunction RESSOURCENTABELLE
 * @param egl Zuteilung für Eingliederungsleistungen (ohne Beschäftigungszuschuss) in Euro.
 * @param vk Zuteilung für Verwaltungskosten in Euro.
 * @param einnahmen Einnahmen aus Forderungseinzug in Euro, 0 wenn es keine gibt.
 * @param bedarf Bedarf an Verwaltungskosten (Gesamtverwaltungskosten) in Euro.
 * @param nichtKfaRelevant Im Bedarf enthaltene nicht KFA-relevante Kosten in Euro. Ohne Angabe: 0.
 * @param schritt Rundungsschritt der Umschichtung in Euro, z. B. 1.000; gerundet wird immer nach oben. Ohne Angabe oder 0: genau auf den Cent.
 * @param satz Anteil der Kommune als Zahl von 0 bis 1, z. B. 15,2 %. Ohne Angabe oder 0: der neueste Satz nach § 46 Abs. 3 SGB II (15,2 %).
 */
export function ressourcentabelle(
  egl: unknown[][],
  vk: unknown[][],
  einnahmen: unknown[][],
  bedarf: unknown[][],
  nichtKfaRelevant?: unknown[][],
  schritt?: unknown[][],
  satz?: unknown[][],
): unknown[][] {
  return answer(() => {
    const { rows } = table({
      egl: requiredAmount(egl, 'egl'),
      vk: requiredAmount(vk, 'vk'),
      einnahmen: requiredAmount(einnahmen, 'einnahmen'),
      bedarf: requiredAmount(bedarf, 'bedarf'),
      nichtKfaRelevant: readAmount(onlyCell(nichtKfaRelevant, 'nichtKfaRelevant'), 'nichtKfaRelevant') ?? 0,
      schritt: readStep(onlyCell(schritt, 'schritt'), 'schritt'),
      satz: readSetting(onlyCell(satz, 'satz'), 'satz'),
    });
    return [
      ['', 'Egl', 'Verwaltungskosten', 'gesamt'],
      ...rows.map((row) => [row.label, shown(row.egl), shown(row.vk), shown(row.gesamt)]),
    ];
  });
}

function requiredAmount(argument: unknown, name: string): Cents {
  const amount = readAmount(onlyCell(argument, name), name);
  if (amount === undefined) throw notAvailable(messages.argumentMissing(name));
  return amount;
}

function shown(amount: Cents | undefined): number | string {
  return amount === undefined ? '' : toEuros(amount, 'Ressourcentabelle');
}
