import { invalid } from '../domain/domain-error';
import { rundungMessages } from '../domain/rundung/messages';
import { rundung as proofread } from '../domain/rundung/rundung';
import type { Cell } from './arguments/cell';
import { isEmptyCell, readFigure } from './arguments/cell';
import { overCells } from './arguments/over-cells';
import { Missing } from './arguments/result';

const NAMES = ['wert', 'text'] as const;

/**
 * Prüft eine gerundete Zahl im Fließtext: „richtig“ oder der Fehler (abgeschnitten, aufgerundet, Vorzeichen falsch, falsch) mit der berichtigten Stelle. Gerundet wird kaufmännisch auf die gedruckten Stellen. Beispiel: 23.126.886,97 und „23,12 Mio. €“ ergeben „abgeschnitten, richtig: 23,13 Mio. €“.
 * @customfunction RUNDUNG
 * @param wert Genauer Wert in der Grundeinheit: Euro (auch bei Cent), Personen, Tage; bei Prozent, Prozentpunkten und Basispunkten als Anteil, z. B. 0,1947. Das Vorzeichen wie im Text: zu „Rückgang um 1,3 %“ gehört 0,013. Eine leere Zelle fehlt, 0 ist ein Wert.
 * @param text Stelle aus dem Text mit genau einer Zahl und ihrer Einheit dahinter, z. B. „rund 500 Personen“, „23,13 Mio. €“, „19,5 %“. Nach rund, etwa, ca., gegen und Ähnlichem gelten Nullen am Ende als gerundet, soweit eine Ziffer des Werts bleibt: 52 ist rund 50, nicht rund 100. Leer und 0 gelten als fehlend.
 */
export function rundung(wert: unknown[][], text: unknown[][]): unknown[][] {
  return overCells([wert, text], NAMES, verdictOnCells);
}

function verdictOnCells([wertCell, text]: readonly Cell[]): string | Missing {
  const wert = readFigure(wertCell, NAMES[0]);
  if (wert === undefined) return new Missing(NAMES[0]);
  if (text === 0 || isEmptyCell(text)) return new Missing(NAMES[1]);
  if (typeof text !== 'string') throw invalid(rundungMessages.noText);
  return proofread(wert, text);
}
