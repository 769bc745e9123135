import { einstiegsgeld as highest } from '../domain/foerderung/einstiegsgeld';
import { toEuros } from '../domain/numbers/money';
import { readAmount } from './arguments/amount';
import type { Cell } from './arguments/cell';
import { readFlag } from './arguments/flag';
import { overCells } from './arguments/over-cells';
import { Missing } from './arguments/result';
import { readShareSetting } from './arguments/share';
import { readCount } from './arguments/whole-number';

const NAMES = [
  'regelbedarf',
  'arbeitslosMonate',
  'weiterePersonen',
  'hemmnis',
  'regelbedarfStufe1',
  'anteil',
] as const;

/**
 * Höchstbetrag des Einstiegsgeldes im Monat nach § 1 ESGV in Euro: Grundbetrag + 20 % der Regelbedarfsstufe 1 ab 24 Monaten Arbeitslosigkeit (mit Hemmnis ab 6) + 10 % je weiterer Person, höchstens die Regelbedarfsstufe 1. Nicht die Pauschale nach § 2 ESGV (höchstens 75 %); gezahlt wird höchstens 24 Monate. Beispiel: 446; 24; 2 ergeben 401,40.
 * @customfunction EINSTIEGSGELD
 * @param regelbedarf Eigener Regelbedarf der geförderten Person in Euro. Leer und 0 gelten als fehlend.
 * @param arbeitslosMonate Monate der Arbeitslosigkeit vor der Arbeitsaufnahme (ganze Zahl). 0 ist ein Wert, leer fehlt.
 * @param weiterePersonen Weitere leistungsberechtigte Personen der Bedarfsgemeinschaft (ganze Zahl). 0 ist ein Wert, leer fehlt.
 * @param hemmnis WAHR, wenn Umstände in der Person die Eingliederung erschweren: dann genügen 6 Monate. Ohne Angabe: FALSCH.
 * @param regelbedarfStufe1 Regelbedarf der Stufe 1 in Euro. Ohne Angabe oder 0: der eigene Regelbedarf, richtig für Alleinstehende.
 * @param anteil Grundbetrag als Anteil des eigenen Regelbedarfs, höchstens 50 %. Ohne Angabe oder 0: 50 %.
 */
export function einstiegsgeld(
  regelbedarf: unknown[][],
  arbeitslosMonate: unknown[][],
  weiterePersonen: unknown[][],
  hemmnis?: unknown[][],
  regelbedarfStufe1?: unknown[][],
  anteil?: unknown[][],
): unknown[][] {
  return overCells(
    [regelbedarf, arbeitslosMonate, weiterePersonen, hemmnis, regelbedarfStufe1, anteil],
    NAMES,
    highestOfCells,
  );
}

function highestOfCells(cells: readonly Cell[]): number | Missing {
  const regelbedarf = readAmount(cells[0], NAMES[0]);
  const arbeitslosMonate = readCount(cells[1], NAMES[1]);
  const weiterePersonen = readCount(cells[2], NAMES[2]);
  const hemmnis = readFlag(cells[3], NAMES[3]);
  // An empty cell can arrive as 0.
  const regelbedarfStufe1 = readAmount(cells[4], NAMES[4]) || undefined;
  const anteil = readShareSetting(cells[5], NAMES[5]);
  if (regelbedarf === undefined || regelbedarf === 0) return new Missing(NAMES[0]);
  if (arbeitslosMonate === undefined) return new Missing(NAMES[1]);
  if (weiterePersonen === undefined) return new Missing(NAMES[2]);
  const input = { regelbedarf, arbeitslosMonate, weiterePersonen, hemmnis, regelbedarfStufe1, anteil };
  return toEuros(highest(input), 'Einstiegsgeld');
}
