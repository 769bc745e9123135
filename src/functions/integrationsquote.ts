import { integrationsquote as rate } from '../domain/kennzahlen/integrationsquote';
import { integrationRate } from './arguments/integration-rate';

/**
 * Integrationsquote K2 nach § 48a SGB II als Anteil: Integrationen der letzten zwölf Monate geteilt durch den mittleren ELB-Bestand der zwölf Monate davor (um einen Monat versetzt). Beispiel: 1.300 Integrationen 2021, im Mittel 7.477 ELB von Dez 2020 bis Nov 2021 ergeben 17,39 %.
 * @customfunction INTEGRATIONSQUOTE
 * @param monate Monate, eine Zeile oder Spalte: Datum oder Text wie 2021-12, 12/2021, Dez 2021. Beliebige Reihenfolge, jeder Monat nur einmal.
 * @param integrationen Integrationen je Monat (Anzahl), gleich lang wie monate. 0 ist ein Wert, außer hinter dem letzten ELB-Bestand; eine leere Zelle fehlt.
 * @param elb Bestand an erwerbsfähigen Leistungsberechtigten je Monat (Personen), gleich lang wie monate. Leer und 0 gelten als fehlend.
 * @param berichtsmonat Monat, für den die Quote gesucht ist. Ohne Angabe, leer oder 0: die Quote für jeden Monat, in der Form von monate.
 */
export function integrationsquote(
  monate: unknown[][],
  integrationen: unknown[][],
  elb: unknown[][],
  berichtsmonat?: unknown[][],
): unknown[][] {
  return integrationRate(monate, integrationen, elb, berichtsmonat, rate);
}
