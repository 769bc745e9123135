import { mindestbeteiligung as share } from '../domain/foerderung/mindestbeteiligung';
import type { Cell } from './arguments/cell';
import { overCells } from './arguments/over-cells';
import { Missing } from './arguments/result';
import { readShare } from './arguments/share';

const NAMES = ['anteilFrauen', 'quoteFrauen', 'quoteMaenner'] as const;

/**
 * Mindestbeteiligung von Frauen an der Förderung als Anteil (§ 16 Abs. 1 Satz 4 SGB II, § 1 Abs. 2 Nr. 4 SGB III): Frauenanteil × Quote der Frauen ÷ (Frauenanteil × Quote der Frauen + Männeranteil × Quote der Männer). Beispiel: 50,8 %; 9,3 %; 8,8 % ergeben 52,18 %.
 * @customfunction MINDESTBETEILIGUNG
 * @param anteilFrauen Anteil der Frauen an den Arbeitslosen des Rechtskreises SGB II im Jahresdurchschnitt, von 0 bis 1, z. B. 50,8 %. Leer und 0 gelten als fehlend.
 * @param quoteFrauen Arbeitslosenquote der Frauen im Rechtskreis SGB II im Jahresdurchschnitt, von 0 bis 1, z. B. 9,3 %. Leer und 0 gelten als fehlend.
 * @param quoteMaenner Arbeitslosenquote der Männer im Rechtskreis SGB II im Jahresdurchschnitt, von 0 bis 1, z. B. 8,8 %. Leer und 0 gelten als fehlend.
 */
export function mindestbeteiligung(
  anteilFrauen: unknown[][],
  quoteFrauen: unknown[][],
  quoteMaenner: unknown[][],
): unknown[][] {
  return overCells([anteilFrauen, quoteFrauen, quoteMaenner], NAMES, shareOfCells);
}

function shareOfCells(cells: readonly Cell[]): number | Missing {
  const anteilFrauen = readShare(cells[0], NAMES[0]);
  const quoteFrauen = readShare(cells[1], NAMES[1]);
  const quoteMaenner = readShare(cells[2], NAMES[2]);
  if (anteilFrauen === undefined) return new Missing(NAMES[0]);
  if (quoteFrauen === undefined) return new Missing(NAMES[1]);
  if (quoteMaenner === undefined) return new Missing(NAMES[2]);
  return share(anteilFrauen, quoteFrauen, quoteMaenner);
}
