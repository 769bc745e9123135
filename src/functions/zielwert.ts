import { zielwert as target } from '../domain/zielwert';
import type { Cell } from './arguments/cell';
import { readFigure } from './arguments/cell';
import { Missing, overCells } from './arguments/over-cells';

const NAMES = ['vorjahreswert', 'veraenderung'] as const;

/**
 * Zielwert aus Vorjahreswert und vereinbarter relativer Veränderung: Vorjahreswert × (1 + Veränderung). Beispiel: 16 % und +15 % ergeben 18,4 %, nicht 31 %.
 * @customfunction ZIELWERT
 * @param vorjahreswert Wert des Vorjahres: Integrationsquote im Dezember (Anteil) oder mittlerer LZB-Bestand (Personen). Leer und 0 gelten als fehlend.
 * @param veraenderung Vereinbarte Veränderung gegenüber dem Vorjahreswert als Anteil: 15 % oder 0,15; Rückgang mit Minus, z. B. -1,3 %.
 */
export function zielwert(vorjahreswert: unknown[][], veraenderung: unknown[][]): unknown[][] {
  return overCells([vorjahreswert, veraenderung], NAMES, targetOfCells);
}

function targetOfCells(cells: readonly Cell[]): number | Missing {
  const vorjahreswert = readFigure(cells[0], NAMES[0]);
  const veraenderung = readFigure(cells[1], NAMES[1]);
  // An empty cell can arrive as 0, and a target of 0 would look like a result.
  if (vorjahreswert === undefined || vorjahreswert === 0) return new Missing(NAMES[0]);
  if (veraenderung === undefined) return new Missing(NAMES[1]);
  return target(vorjahreswert, veraenderung);
}
