import { overCells } from './arguments/over-cells';
import { targetRule } from './arguments/target-rule';

const NAMES = ['vorjahreswert', 'veraenderung'] as const;

/**
 * Zielwert aus Vorjahreswert und vereinbarter relativer Veränderung: Vorjahreswert × (1 + Veränderung). Beispiel: 16 % und +15 % ergeben 18,4 %, nicht 31 %.
 * @customfunction ZIELWERT
 * @param vorjahreswert Wert des Vorjahres: Integrationsquote im Dezember (Anteil) oder mittlerer LZB-Bestand (Personen). Leer und 0 gelten als fehlend.
 * @param veraenderung Vereinbarte Veränderung gegenüber dem Vorjahreswert als Anteil: 15 % oder 0,15; Rückgang mit Minus, z. B. -1,3 %.
 */
export function zielwert(vorjahreswert: unknown[][], veraenderung: unknown[][]): unknown[][] {
  return overCells([vorjahreswert, veraenderung], NAMES, targetRule(NAMES));
}
