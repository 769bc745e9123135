import { lzbprognose as forecast } from '../domain/prognose/lzbprognose';
import { answer } from './arguments/excel-error';
import { MonthTable } from './arguments/month-table';
import { overYears } from './arguments/year-forecast';

/**
 * Voraussichtliche Veränderung des mittleren LZB-Bestands eines Jahres gegenüber dem Vorjahr, in einer Zeile: Prognose, untere und obere Grenze als Anteile, Zahl der geschätzten Monate. Die Grenzen liegen um den größten Fehler, den das Verfahren in den angegebenen Monaten bisher gemacht hätte, unter und über der Prognose. Das ist keine Wahrscheinlichkeit. Sie bleiben leer, wo weniger als drei Vergleiche möglich sind oder eine Prognose 0 ist. Beispiel: Im Mittel 4.935,67 LZB von Januar bis Juni 2021 nach 4.964,67 ein Jahr zuvor ergeben -0,58 % mit sechs geschätzten Monaten.
 * @customfunction LZBPROGNOSE
 * @param monate Monate, eine Zeile oder Spalte: Datum oder Text wie 2021-12, 12/2021, Dez 2021. Beliebige Reihenfolge, jeder Monat nur einmal; am besten drei Jahre oder mehr.
 * @param lzb Bestand an Langzeitleistungsbeziehenden je Monat (Personen), gleich lang wie monate. Leer und 0 gelten als fehlend.
 * @param jahr Jahr, dessen Ende gesucht ist, z. B. 2021; eine Spalte von Jahren ergibt eine Zeile je Jahr. Leer und 0 gelten als fehlend.
 * @param verfahren Vorjahresverlauf (der Rest des Jahres verläuft wie im Vorjahr), Saison (die fehlenden Monate des Vorjahres, mit dem Trend der letzten drei Monate) oder Linear (der Bestand ändert sich weiter wie im Mittel seit Dezember). Ohne Angabe: Vorjahresverlauf.
 */
export function lzbprognose(
  monate: unknown[][],
  lzb: unknown[][],
  jahr: unknown[][],
  verfahren?: unknown[][],
): unknown[][] {
  return answer(() => {
    const stock = new MonthTable(monate, 'monate').series(lzb, { name: 'lzb', kind: 'Bestand' });
    return overYears(jahr, verfahren, (method) => forecast(stock, method));
  });
}
