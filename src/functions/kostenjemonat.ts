import { kostenjemonat as meanCost } from '../domain/budget/kostenjemonat';
import { kostenjemonatMessages } from '../domain/budget/kostenjemonat-messages';
import { invalid } from '../domain/domain-error';
import { toEuros } from '../domain/numbers/money';
import { isMissingSign } from '../domain/numbers/missing-sign';
import type { Block } from './arguments/block';
import { columnsOf, toBlock } from './arguments/block';
import type { Cell } from './arguments/cell';
import { readFigure } from './arguments/cell';
import { answer } from './arguments/excel-error';

/**
 * Mittlere Kosten je Teilnehmermonat in Euro, auf den Cent gerundet: Summe der Ausgaben ÷ Summe der monatlichen Bestände, nicht das Mittel der Monatswerte. Beispiel: 96.000; 104.000 und 130.000 Euro bei 96; 104 und 120 Teilnehmern ergeben 1.031,25.
 * @customfunction KOSTENJEMONAT
 * @param ausgaben Ausgaben je Monat in Euro, eine Zelle oder ein Bereich. 0 und negative Werte (Rückzahlungen) sind Werte; ein Monat, der in beiden Bereichen leer ist, zählt nicht.
 * @param teilnehmerbestand Bestand an Teilnehmern je Monat (Personen), so groß wie ausgaben und Zelle für Zelle derselbe Monat. 0 ist ein Wert; eine leere Zelle neben einer gefüllten ist ein Fehler.
 */
export function kostenjemonat(ausgaben: unknown[][], teilnehmerbestand: unknown[][]): unknown[][] {
  return answer(() => {
    const spent = toBlock(ausgaben);
    const stock = toBlock(teilnehmerbestand);
    if (spent.length !== stock.length || columnsOf(spent) !== columnsOf(stock)) {
      const { otherShape } = kostenjemonatMessages;
      throw invalid(otherShape(stock.length, columnsOf(stock), spent.length, columnsOf(spent)));
    }
    const cents = meanCost(figuresOf(spent, 'ausgaben'), figuresOf(stock, 'teilnehmerbestand'));
    return [[toEuros(cents, 'Kosten je Teilnehmermonat')]];
  });
}

/** All cells of a range, row by row; NaN for an empty cell and a sign. */
function figuresOf(block: Block, name: string): number[] {
  const figures: number[] = [];
  for (const row of block) {
    for (const cell of row) figures.push(figureOf(cell, name, figures.length + 1));
  }
  return figures;
}

function figureOf(cell: Cell, name: string, place: number): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string' && isMissingSign(cell.trim())) return Number.NaN;
  return readFigure(cell, `${name}, Zelle ${place}`) ?? Number.NaN;
}
