import { eglanteil as shareBeforeScaling } from '../domain/budget/eglanteil';
import type { Cell } from './arguments/cell';
import { overCells } from './arguments/over-cells';
import { Missing } from './arguments/result';
import { readShare } from './arguments/share';

const NAMES = ['elbAnteil', 'quote', 'quoteBund', 'lzbAnteil', 'lzbAnteilBund'] as const;

/**
 * Anteil des Jobcenters an den Bundesmitteln für Eingliederungsleistungen nach § 1 Abs. 4 bis 6 EinglMV 2022, vor der Skalierung auf 100 %: je zur Hälfte der ELB-Anteil, verändert um ein Viertel der Abweichung der Grundsicherungsquote und um ein Viertel der Abweichung des LZB-Anteils. Maßgeblich sind die vom BMAS veröffentlichten Anteile. Beispiel: 0,2 %; 10 %; 8 %; 60 %; 60 % ergeben 0,20625 %.
 * @customfunction EGLANTEIL
 * @param elbAnteil ELB des Jobcenters ÷ ELB aller Jobcenter als Anteil von 0 bis 1, z. B. 0,2 %. Leer und 0 gelten als fehlend.
 * @param quote Grundsicherungsquote des Jobcenters (ELB ÷ Personen im erwerbsfähigen Alter) als Anteil von 0 bis 1, z. B. 10 %. Leer und 0 gelten als fehlend.
 * @param quoteBund Grundsicherungsquote aller Jobcenter als Anteil von 0 bis 1, z. B. 8 %. Leer und 0 gelten als fehlend.
 * @param lzbAnteil LZB ÷ ELB des Jobcenters als Anteil von 0 bis 1, z. B. 60 %. Leer und 0 gelten als fehlend.
 * @param lzbAnteilBund LZB ÷ ELB aller Jobcenter als Anteil von 0 bis 1, z. B. 60 %. Leer und 0 gelten als fehlend.
 */
export function eglanteil(
  elbAnteil: unknown[][],
  quote: unknown[][],
  quoteBund: unknown[][],
  lzbAnteil: unknown[][],
  lzbAnteilBund: unknown[][],
): unknown[][] {
  return overCells([elbAnteil, quote, quoteBund, lzbAnteil, lzbAnteilBund], NAMES, shareOfCells);
}

function shareOfCells(cells: readonly Cell[]): number | Missing {
  const elbAnteil = readShare(cells[0], NAMES[0]);
  const quote = readShare(cells[1], NAMES[1]);
  const quoteBund = readShare(cells[2], NAMES[2]);
  const lzbAnteil = readShare(cells[3], NAMES[3]);
  const lzbAnteilBund = readShare(cells[4], NAMES[4]);
  if (elbAnteil === undefined) return new Missing(NAMES[0]);
  if (quote === undefined) return new Missing(NAMES[1]);
  if (quoteBund === undefined) return new Missing(NAMES[2]);
  if (lzbAnteil === undefined) return new Missing(NAMES[3]);
  if (lzbAnteilBund === undefined) return new Missing(NAMES[4]);
  return shareBeforeScaling({ elbAnteil, quote, quoteBund, lzbAnteil, lzbAnteilBund });
}
