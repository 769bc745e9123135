import { jahresprognose as forecast } from '../domain/prognose/jahresprognose';
import { answer } from './arguments/excel-error';
import { integrationTable } from './arguments/integration-rate';
import { overYears } from './arguments/year-forecast';

/**
 * Voraussichtliche Integrationsquote K2 am Jahresende, in einer Zeile: Prognose, untere und obere Grenze als Anteile, Zahl der geschätzten Monate. Die Grenzen liegen um den größten Fehler, den das Verfahren in den angegebenen Monaten bisher gemacht hätte, unter und über der Prognose. Das ist keine Wahrscheinlichkeit. Sie bleiben leer, wo weniger als drei Vergleiche möglich sind oder eine Prognose 0 ist. Beispiel: Bis Juni 577 Integrationen bei im Mittel 7.454 ELB (7,74 %), im Vorjahr 5,89 % bis Juni und 14,37 % bis Dezember, ergeben 18,89 % mit sechs geschätzten Monaten.
 * @customfunction JAHRESPROGNOSE
 * @param monate Monate, eine Zeile oder Spalte: Datum oder Text wie 2021-12, 12/2021, Dez 2021. Beliebige Reihenfolge, jeder Monat nur einmal; am besten drei Jahre oder mehr.
 * @param integrationen Integrationen je Monat (Anzahl), gleich lang wie monate. 0 am Ende gilt als noch nicht bekannt, sonst ist 0 ein Wert; eine leere Zelle fehlt. Mehr als ein Monat nach dem letzten ELB-Bestand wird nicht verwendet.
 * @param elb Bestand an erwerbsfähigen Leistungsberechtigten je Monat (Personen), gleich lang wie monate. Leer und 0 gelten als fehlend.
 * @param jahr Jahr, dessen Ende gesucht ist, z. B. 2021; eine Spalte von Jahren ergibt eine Zeile je Jahr. Leer und 0 gelten als fehlend.
 * @param verfahren Vorjahresverlauf (der Rest des Jahres verläuft wie im Vorjahr), Saison (die fehlenden Monate des Vorjahres, mit dem Trend der letzten drei Monate) oder Linear (es geht weiter wie bisher im Jahr). Ohne Angabe: Vorjahresverlauf.
 */
export function jahresprognose(
  monate: unknown[][],
  integrationen: unknown[][],
  elb: unknown[][],
  jahr: unknown[][],
  verfahren?: unknown[][],
): unknown[][] {
  return answer(() => {
    const { flow, stock } = integrationTable(monate, integrationen, elb);
    return overYears(jahr, verfahren, (method) => forecast(flow, stock, method));
  });
}
