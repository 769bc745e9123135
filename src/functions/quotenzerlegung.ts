import { quotenzerlegung as parts } from '../domain/kennzahlen/quotenzerlegung';
import type { Cell } from './arguments/cell';
import { readFigure } from './arguments/cell';
import { overRows } from './arguments/over-rows';
import { Missing } from './arguments/result';

const NAMES = ['integrationenVorher', 'elbVorher', 'integrationen', 'elb'] as const;

/**
 * Warum sich die Integrationsquote verändert hat, drei Werte nebeneinander: Differenz der Quoten insgesamt, Anteil der Integrationen daran, Anteil des ELB-Bestands daran; die beiden Teile ergeben zusammen die Differenz. Beispiel: von 1.000 Integrationen bei 8.000 ELB auf 1.200 bei 7.500 ergibt 3,5 Prozentpunkte: 2,58 durch die Integrationen, 0,92 durch den Bestand.
 * @customfunction QUOTENZERLEGUNG
 * @param integrationenVorher Integrationen des früheren Zeitraums (Anzahl). 0 ist ein Wert, leer fehlt.
 * @param elbVorher Mittlerer ELB-Bestand des früheren Zeitraums (Personen), wie im Nenner der Integrationsquote. Leer und 0 gelten als fehlend.
 * @param integrationen Integrationen des späteren Zeitraums (Anzahl). 0 ist ein Wert, leer fehlt.
 * @param elb Mittlerer ELB-Bestand des späteren Zeitraums (Personen), wie im Nenner der Integrationsquote. Leer und 0 gelten als fehlend.
 */
export function quotenzerlegung(
  integrationenVorher: unknown[][],
  elbVorher: unknown[][],
  integrationen: unknown[][],
  elb: unknown[][],
): unknown[][] {
  return overRows([integrationenVorher, elbVorher, integrationen, elb], NAMES, 3, partsOfCells);
}

function partsOfCells(cells: readonly Cell[]): readonly number[] | Missing {
  const integrationenVorher = readFigure(cells[0], NAMES[0]);
  const elbVorher = readFigure(cells[1], NAMES[1]);
  const integrationen = readFigure(cells[2], NAMES[2]);
  const elb = readFigure(cells[3], NAMES[3]);
  if (integrationenVorher === undefined) return new Missing(NAMES[0]);
  if (!elbVorher) return new Missing(NAMES[1]);
  if (integrationen === undefined) return new Missing(NAMES[2]);
  if (!elb) return new Missing(NAMES[3]);
  const { gesamt, durchIntegrationen, durchElb } = parts({
    integrationenVorher,
    elbVorher,
    integrationen,
    elb,
  });
  return [gesamt, durchIntegrationen, durchElb];
}
