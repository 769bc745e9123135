import type { Ampelfarbe } from '../domain/ziele/ampel';
import { ampel as colour } from '../domain/ziele/ampel';
import { RICHTUNGEN } from '../domain/ziele/richtung';
import type { Cell } from './arguments/cell';
import { readFigure, readSetting } from './arguments/cell';
import { readChoice } from './arguments/choice';
import { overCells } from './arguments/over-cells';
import { Missing } from './arguments/result';

const NAMES = ['ist', 'soll', 'richtung', 'toleranz'] as const;

/**
 * Ampel eines Ziels: grün, wenn es erreicht ist, gelb innerhalb der Toleranz, sonst rot. Eine amtliche Schwelle gibt es nicht, die Toleranz ist eine Einstellung. Beispiel: Bei einem Soll von 18,4 % ergeben 18,4 % grün, 17,48 % gelb und 17,4 % rot.
 * @customfunction AMPEL
 * @param ist Erreichter Wert: Quote oder Veränderung (Anteil) oder Bestand (Personen). Leer und 0 gelten als fehlend.
 * @param soll Sollwert in derselben Einheit, auch negativ, z. B. -1,3 %. Leer und 0 gelten als fehlend; ein Ziel von 0 % bitte an den Beständen prüfen.
 * @param richtung Was besser ist: mehr (z. B. Integrationsquote) oder weniger (z. B. LZB). Ohne Angabe oder 0: mehr.
 * @param toleranz Verfehlung, die noch gelb ist, als Anteil des Solls von 0 bis 1. Ohne Angabe: 5 %. 0: kein gelb.
 */
export function ampel(
  ist: unknown[][],
  soll: unknown[][],
  richtung?: unknown[][],
  toleranz?: unknown[][],
): unknown[][] {
  return overCells([ist, soll, richtung, toleranz], NAMES, colourOfCells);
}

function colourOfCells(cells: readonly Cell[]): Ampelfarbe | Missing {
  const ist = readFigure(cells[0], NAMES[0]);
  const soll = readFigure(cells[1], NAMES[1]);
  const richtung = readChoice(cells[2], NAMES[2], RICHTUNGEN) ?? RICHTUNGEN[0];
  const toleranz = readSetting(cells[3], NAMES[3]);
  // An empty cell can arrive as 0.
  if (ist === undefined || ist === 0) return new Missing(NAMES[0]);
  if (soll === undefined || soll === 0) return new Missing(NAMES[1]);
  return colour(ist, soll, richtung, toleranz);
}
