import { invalid } from '../domain/domain-error';
import { zieleMessages } from '../domain/ziele/messages';
import { columnsOf, toBlock } from './arguments/block';
import { answer } from './arguments/excel-error';
import { overCells } from './arguments/over-cells';
import { targetRule } from './arguments/target-rule';

const NAMES = ['vorjahresverlauf', 'veraenderung'] as const;

/**
 * Die zwölf Monatswerte des Solls: Vorjahreswert des Monats × (1 + vereinbarte Veränderung). Dass das Soll dem Verlauf des Vorjahres folgt, ist eine Annahme; eine veröffentlichte Regel gibt es nicht. Beispiel: 4.980 LZB im Januar des Vorjahres und -1,3 % ergeben für Januar 4.915,26.
 * @customfunction SOLLVERLAUF
 * @param vorjahresverlauf Zwölf Werte des Vorjahres von Januar bis Dezember, als Zeile oder Spalte: Jahresfortschrittswerte der Integrationsquote (Anteil) oder Bestände (Personen). Leer und 0 gelten als fehlend, der Monat bleibt leer.
 * @param veraenderung Vereinbarte Veränderung gegenüber dem Vorjahr als Anteil: 15 % oder 0,15; Rückgang mit Minus, z. B. -1,3 %. Eine Zelle oder zwölf in der Form von vorjahresverlauf. 0 ist ein Wert, leer fehlt.
 */
export function sollverlauf(vorjahresverlauf: unknown[][], veraenderung: unknown[][]): unknown[][] {
  return answer(() => {
    checkTwelve(vorjahresverlauf);
    return overCells([vorjahresverlauf, veraenderung], NAMES, targetRule(NAMES));
  });
}

function checkTwelve(vorjahresverlauf: unknown): void {
  const block = toBlock(vorjahresverlauf);
  const [rows, columns] = [block.length, columnsOf(block)];
  if (Math.min(rows, columns) === 1 && rows * columns === 12) return;
  throw invalid(zieleMessages.notTwelveMonths(NAMES[0], rows, columns));
}
