import { RICHTUNGEN } from '../domain/ziele/richtung';
import { zielerreichung as deviation } from '../domain/ziele/zielerreichung';
import type { Cell } from './arguments/cell';
import { readFigure } from './arguments/cell';
import { readChoice } from './arguments/choice';
import { overCells } from './arguments/over-cells';
import { Missing } from './arguments/result';

const NAMES = ['ist', 'soll', 'richtung'] as const;

/**
 * Abweichung vom Soll als Anteil, positiv = besser: Ist ÷ Soll − 1, bei „weniger“ 1 − Ist ÷ Soll. Für Quoten und Bestände, nicht für Veränderungen. Beispiel: 17,48 % bei einem Soll von 18,4 % ergeben -5 %; 4.904,33 LZB bei einem Soll von 4.916,58 und „weniger“ ergeben +0,25 %.
 * @customfunction ZIELERREICHUNG
 * @param ist Erreichter Wert: Quote (Anteil) oder Bestand (Personen). Leer und 0 gelten als fehlend.
 * @param soll Sollwert in derselben Einheit. Leer und 0 gelten als fehlend.
 * @param richtung Was besser ist: mehr (z. B. Integrationsquote) oder weniger (z. B. LZB). Ohne Angabe oder 0: mehr.
 */
export function zielerreichung(ist: unknown[][], soll: unknown[][], richtung?: unknown[][]): unknown[][] {
  return overCells([ist, soll, richtung], NAMES, deviationOfCells);
}

function deviationOfCells(cells: readonly Cell[]): number | Missing {
  const ist = readFigure(cells[0], NAMES[0]);
  const soll = readFigure(cells[1], NAMES[1]);
  const richtung = readChoice(cells[2], NAMES[2], RICHTUNGEN) ?? RICHTUNGEN[0];
  // An empty cell can arrive as 0.
  if (ist === undefined || ist === 0) return new Missing(NAMES[0]);
  if (soll === undefined || soll === 0) return new Missing(NAMES[1]);
  return deviation(ist, soll, richtung);
}
