import { ARTEN, vorjahresveraenderung as change } from '../domain/kennzahlen/vorjahresveraenderung';
import { readChoice } from './arguments/choice';
import { answer } from './arguments/excel-error';
import { MonthTable } from './arguments/month-table';
import { onlyCell } from './arguments/only-cell';
import { overMonths } from './arguments/over-months';

/**
 * Veränderung gegenüber demselben Monat des Vorjahres: bei Beständen relativ als Anteil, bei Quoten als Differenz der Anteile. Beispiel: 7.440 ELB im Dez 2020 und 7.300 im Dez 2021 ergeben -1,88 %; 10,2 % und 10,6 % ergeben als Quote 0,4 Prozentpunkte (0,004).
 * @customfunction VORJAHRESVERAENDERUNG
 * @param monate Monate, eine Zeile oder Spalte: Datum oder Text wie 2021-12, 12/2021, Dez 2021. Beliebige Reihenfolge, jeder Monat nur einmal.
 * @param werte Wert je Monat, gleich lang wie monate: Bestand in Personen oder Euro, oder Quote als Anteil (10,6 % oder 0,106). Leer und 0 gelten als fehlend.
 * @param berichtsmonat Monat, für den die Veränderung gesucht ist. Ohne Angabe, leer oder 0: die Veränderung für jeden Monat, in der Form von monate.
 * @param art Bestand (relative Veränderung als Anteil) oder Quote (Differenz der Anteile). Ohne Angabe: Bestand.
 */
export function vorjahresveraenderung(
  monate: unknown[][],
  werte: unknown[][],
  berichtsmonat?: unknown[][],
  art?: unknown[][],
): unknown[][] {
  return answer(() => {
    const kind = readChoice(onlyCell(art, 'art'), 'art', ARTEN) ?? 'Bestand';
    const table = new MonthTable(monate, 'monate');
    // A rate of 0 is an empty cell as well, so that both kinds are read as a Bestand.
    const series = table.series(werte, { name: 'werte', kind: 'Bestand' });
    return overMonths(table, berichtsmonat, change(series, kind));
  });
}
