import { invalid } from '../domain/domain-error';
import { zieleMessages } from '../domain/ziele/messages';
import { noetigeIntegrationen as needed } from '../domain/ziele/noetige-integrationen';
import { isSingleCell, toBlock } from './arguments/block';
import type { Cell } from './arguments/cell';
import { readFigure } from './arguments/cell';
import { excelError } from './arguments/excel-error';
import { overCells } from './arguments/over-cells';
import { Missing } from './arguments/result';
import { readShare } from './arguments/share';
import { readCount } from './arguments/whole-number';

const NAMES = ['zielquote', 'elb', 'bisher'] as const;

/**
 * Integrationen, die bis zur Zielquote noch fehlen: Zielquote × mittlerer ELB-Bestand − bisherige Integrationen, aufgerundet, mindestens 0. Beispiel: 18,4 % von 7.477 ELB sind 1.375,768, also 1.376 Integrationen; nach 1.300 fehlen 76.
 * @customfunction NOETIGEINTEGRATIONEN
 * @param zielquote Zielwert der Integrationsquote als Anteil von 0 bis 1, z. B. 18,4 %. Leer und 0 gelten als fehlend.
 * @param elb Mittlerer ELB-Bestand (Personen) oder die zwölf Bestände von Dezember des Vorjahres bis November, als Zeile oder Spalte, alle gefüllt. Leer und 0 gelten als fehlend. Ist auch zielquote ein Bereich, zählt jede Zelle als mittlerer Bestand.
 * @param bisher Bisherige Integrationen des Jahres (Anzahl): die Summe seit Januar, keine Monatswerte. Ohne Angabe oder 0: keine.
 */
export function noetigeintegrationen(
  zielquote: unknown[][],
  elb: unknown[][],
  bisher?: unknown[][],
): unknown[][] {
  const stocks = twelveCells(elb);
  if (stocks && isSingleCell(toBlock(zielquote))) {
    if (!isSingleCell(toBlock(bisher))) throw excelError(invalid(zieleMessages.sumWanted(NAMES[2])));
    return overCells([zielquote, bisher], [NAMES[0], NAMES[2]], ([quota, soFar]) =>
      neededOf(quota, sumOfStocks(stocks), soFar),
    );
  }
  return overCells([zielquote, elb, bisher], NAMES, ([quota, mean, soFar]) =>
    neededOf(quota, sumOfMean(mean), soFar),
  );
}

function neededOf(quota: Cell, bestandssumme: number | Missing, soFar: Cell): number | Missing {
  const zielquote = readShare(quota, NAMES[0]);
  const bisher = readCount(soFar, NAMES[2]) ?? 0;
  if (zielquote === undefined) return new Missing(NAMES[0]);
  return bestandssumme instanceof Missing ? bestandssumme : needed(zielquote, bestandssumme, bisher);
}

/** The cells of a row or a column of twelve, undefined for any other shape. */
function twelveCells(argument: unknown): readonly Cell[] | undefined {
  const block = toBlock(argument);
  const [firstRow = []] = block;
  if (block.length === 1) return firstRow.length === 12 ? firstRow : undefined;
  return block.length === 12 && firstRow.length === 1 ? block.flat() : undefined;
}

function sumOfStocks(stocks: readonly Cell[]): number | Missing {
  let sum = 0;
  for (const [index, cell] of stocks.entries()) {
    const stock = readStock(cell, `${NAMES[1]} (${index + 1}. von 12)`);
    if (stock instanceof Missing) return stock;
    sum += stock;
  }
  return sum;
}

function sumOfMean(cell: Cell): number | Missing {
  const mean = readStock(cell, NAMES[1]);
  // A whole sum ÷ 12 × 12 is that sum again, also in binary arithmetic (12 = 8 + 4; a theorem of Kahan).
  return mean instanceof Missing ? mean : mean * 12;
}

function readStock(cell: Cell, name: string): number | Missing {
  const stock = readFigure(cell, name);
  if (stock === undefined || stock === 0) return new Missing(name);
  if (stock < 0) throw invalid(zieleMessages.negativeStock(name));
  return stock;
}
