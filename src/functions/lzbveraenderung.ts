import { lzbveraenderung as change } from '../domain/kennzahlen/lzbveraenderung';
import { answer } from './arguments/excel-error';
import { MonthTable } from './arguments/month-table';
import { overMonths } from './arguments/over-months';

/**
 * Veränderung des LZB-Bestands im Jahresdurchschnitt als Anteil, die Größe der Zielvereinbarung (nicht K3): Mittel Januar bis Berichtsmonat gegenüber demselben Mittel des Vorjahres. Beispiel: im Mittel 4.981,33 LZB 2020 und 4.904,33 LZB 2021 ergeben im Dez 2021 -1,55 %.
 * @customfunction LZBVERAENDERUNG
 * @param monate Monate, eine Zeile oder Spalte: Datum oder Text wie 2021-12, 12/2021, Dez 2021. Beliebige Reihenfolge, jeder Monat nur einmal.
 * @param lzb Bestand an Langzeitleistungsbeziehenden je Monat (Personen), gleich lang wie monate. Leer und 0 gelten als fehlend.
 * @param berichtsmonat Monat, bis zu dem gerechnet wird. Ohne Angabe, leer oder 0: die Veränderung für jeden Monat, in der Form von monate.
 */
export function lzbveraenderung(
  monate: unknown[][],
  lzb: unknown[][],
  berichtsmonat?: unknown[][],
): unknown[][] {
  return answer(() => {
    const table = new MonthTable(monate, 'monate');
    return overMonths(table, berichtsmonat, change(table.series(lzb, { name: 'lzb', kind: 'Bestand' })));
  });
}
