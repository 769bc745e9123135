import { geheimhaltung as protect } from '../domain/geheimhaltung/geheimhaltung';
import { SUMMEN } from '../domain/geheimhaltung/totals';
import { toBlock } from './arguments/block';
import { readSetting } from './arguments/cell';
import { readChoice } from './arguments/choice';
import { answer } from './arguments/excel-error';
import { onlyCell } from './arguments/only-cell';

/**
 * Tabelle mit * für jede Fallzahl von 1 bis 2 (Statistikgeheimnis, § 16 BStatG) und für so viele weitere Zellen, dass sich keine aus den Summen zurückrechnen lässt; 0 bleibt stehen. Beispiel: 1; 7; 12; 20 ergeben *; *; 12; 20, denn 20 − 7 − 12 verriete die 1. Nicht geschützt sind Zwischensummen und Summen mitten in der Tabelle (bitte weglassen; erkannte werden abgelehnt) und Unterschiede zu früheren Monaten, ebenso verknüpfte Tabellen, Quoten aus verdeckten Zellen und Dominanz. Wer allein eine 1 bildet, kann durch Verbinden einer Zeile mit einer Spalte womöglich weitere Zellen errechnen.
 * @customfunction GEHEIMHALTUNG
 * @param bereich Tabelle mit Fallzahlen, gern mit Überschriften und Summen; das Ergebnis hat dieselbe Form. Mit fallzahlen auch Beträge, Quoten oder Mittelwerte.
 * @param mindestfallzahl Kleinste Fallzahl, die gezeigt werden darf, eine ganze Zahl ab 2. Ohne Angabe oder 0: 3; bei kleinräumigen Angaben ist 10 üblich.
 * @param summen Wo Summen stehen: automatisch (letzte Zeile und letzte Spalte, wo sie aufgehen), keine, zeile (letzte Zeile), spalte (letzte Spalte) oder beide. Ohne Angabe: automatisch. Angegebene Summen, die nicht aufgehen, sind ein Fehler.
 * @param fallzahlen Fallzahlen zu den Werten in bereich, gleich groß: Verdeckt wird nach ihnen. Ohne Angabe: bereich enthält selbst die Fallzahlen.
 */
export function geheimhaltung(
  bereich: unknown[][],
  mindestfallzahl?: unknown[][],
  summen?: unknown[][],
  fallzahlen?: unknown[][],
): unknown[][] {
  return answer(() => {
    const table = protect(toBlock(bereich), {
      mindestfallzahl: readSetting(onlyCell(mindestfallzahl, 'mindestfallzahl'), 'mindestfallzahl'),
      summen: readChoice(onlyCell(summen, 'summen'), 'summen', SUMMEN),
      // An empty cell is not the same as none: reading the values as counts could show what must be hidden.
      fallzahlen: isLeftOut(fallzahlen) ? undefined : toBlock(fallzahlen),
    });
    // Excel shows null as 0.
    return table.map((row) => row.map((cell) => cell ?? ''));
  });
}

/** Excel passes null for an argument that is left out, whatever its declared type. */
function isLeftOut(argument: unknown): boolean {
  return argument === null || argument === undefined;
}
