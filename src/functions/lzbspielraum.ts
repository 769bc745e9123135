import { NO_MONTH } from '../domain/months/month-axis';
import { lzbspielraum as leeway } from '../domain/ziele/lzbspielraum';
import { readFigure } from './arguments/cell';
import { answer } from './arguments/excel-error';
import { readMonth } from './arguments/month-cell';
import { MonthTable } from './arguments/month-table';
import { overCells } from './arguments/over-cells';
import { Missing } from './arguments/result';

const NAMES = ['veraenderung', 'berichtsmonat'] as const;

/**
 * Mittlerer LZB-Bestand, den die Monate nach dem Berichtsmonat bis Dezember höchstens haben dürfen, damit das LZB-Ziel (Jahresmittel des Vorjahres × (1 + Veränderung)) erreicht wird. Beispiel: 2020 im Mittel 4.981,33, Ziel -1,3 %, Januar bis November 2021 zusammen 53.997 LZB lassen für Dezember 5.001,91.
 * @customfunction LZBSPIELRAUM
 * @param monate Monate, eine Zeile oder Spalte: Datum oder Text wie 2021-12, 12/2021, Dez 2021. Beliebige Reihenfolge, jeder Monat nur einmal.
 * @param lzb Bestand an Langzeitleistungsbeziehenden je Monat (Personen), gleich lang wie monate: das ganze Vorjahr und Januar bis Berichtsmonat. Leer und 0 gelten als fehlend.
 * @param veraenderung Vereinbarte Veränderung des Jahresmittels gegenüber dem Vorjahr als Anteil; Rückgang mit Minus, z. B. -1,3 %. 0 heißt: so viele wie im Vorjahr.
 * @param berichtsmonat Letzter Monat, dessen Bestand bekannt ist und zählt, Januar bis November. Leer und 0 gelten als fehlend.
 */
export function lzbspielraum(
  monate: unknown[][],
  lzb: unknown[][],
  veraenderung: unknown[][],
  berichtsmonat: unknown[][],
): unknown[][] {
  return answer(() => {
    const table = new MonthTable(monate, 'monate');
    const leewayAfter = leeway(table.series(lzb, { name: 'lzb', kind: 'Bestand' }));
    return overCells([veraenderung, berichtsmonat], NAMES, (cells) => {
      const change = readFigure(cells[0], NAMES[0]);
      const month = readMonth(cells[1], NAMES[1]);
      if (change === undefined) return new Missing(NAMES[0]);
      if (month === NO_MONTH) return new Missing(NAMES[1]);
      return leewayAfter(change, month);
    });
  });
}
