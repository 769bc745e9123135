import { jahresfortschritt as rate } from '../domain/kennzahlen/jahresfortschritt';
import { integrationRate } from './arguments/integration-rate';

/**
 * Jahresfortschrittswert der Integrationsquote als Anteil: Integrationen von Januar bis zum Monat geteilt durch den mittleren ELB-Bestand von Dezember des Vorjahres bis zum Vormonat. Beispiel: 245 Integrationen von Januar bis März, im Mittel 7.441 ELB von Dezember bis Februar ergeben 3,29 %.
 * @customfunction JAHRESFORTSCHRITT
 * @param monate Monate, eine Zeile oder Spalte: Datum oder Text wie 2021-12, 12/2021, Dez 2021. Beliebige Reihenfolge, jeder Monat nur einmal.
 * @param integrationen Integrationen je Monat (Anzahl), gleich lang wie monate. 0 ist ein Wert, außer hinter dem letzten ELB-Bestand; eine leere Zelle fehlt.
 * @param elb Bestand an erwerbsfähigen Leistungsberechtigten je Monat (Personen), gleich lang wie monate. Leer und 0 gelten als fehlend.
 * @param berichtsmonat Monat, für den der Wert gesucht ist. Ohne Angabe, leer oder 0: der Wert für jeden Monat, in der Form von monate.
 */
export function jahresfortschritt(
  monate: unknown[][],
  integrationen: unknown[][],
  elb: unknown[][],
  berichtsmonat?: unknown[][],
): unknown[][] {
  return integrationRate(monate, integrationen, elb, berichtsmonat, rate);
}
