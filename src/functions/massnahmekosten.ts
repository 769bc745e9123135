import { massnahmekosten as plannedCost } from '../domain/foerderung/massnahmekosten';
import { NO_MONTH } from '../domain/months/month-axis';
import { toEuros } from '../domain/numbers/money';
import { readAmount } from './arguments/amount';
import type { Cell } from './arguments/cell';
import { readMonth } from './arguments/month-cell';
import { overRows } from './arguments/over-rows';
import { Missing } from './arguments/result';
import { readCount, readYear } from './arguments/whole-number';

const NAMES = ['beginn', 'dauer', 'eintritte', 'kosten', 'jahr', 'zahlungsverzug'] as const;
const RESULTS = 6;

/**
 * Geplante Kosten einer Maßnahme, eine Zeile mit sechs Werten: Teilnehmermonate im Jahr (nach Leistungsmonat), Ausgaben im Jahr in Euro (nach Zahlungsmonat, §§ 38 und 72 BHO), Verpflichtungsermächtigungen in Euro für das erste, zweite, dritte Folgejahr und für alle späteren. Was vor dem Jahr liegt, steht in keiner Spalte; alle bleiben bis zum Ende (Annahme). Beispiel: Okt 2021, 12 Monate, 10 Eintritte, 500 Euro, Jahr 2021, Zahlung 1 Monat später ergeben 30; 10.000; 50.000; 0; 0; 0.
 * @customfunction MASSNAHMEKOSTEN
 * @param beginn Monat des Beginns; er zählt als ganzer Kalendermonat. Leer und 0 gelten als fehlend.
 * @param dauer Dauer je Teilnehmer in ganzen Monaten, ab 1. Leer und 0 gelten als fehlend.
 * @param eintritte Anzahl der Eintritte (ganze Zahl). 0 ist ein Wert, eine leere Zelle fehlt.
 * @param kosten Kosten je Teilnehmermonat in Euro, auf den Cent gerundet. 0 ist ein Wert, eine leere Zelle fehlt.
 * @param jahr Haushaltsjahr, vierstellig. Leer und 0 gelten als fehlend.
 * @param zahlungsverzug Ganze Monate vom Leistungsmonat bis zur Zahlung. Ohne Angabe oder 0: Zahlung im Leistungsmonat.
 */
export function massnahmekosten(
  beginn: unknown[][],
  dauer: unknown[][],
  eintritte: unknown[][],
  kosten: unknown[][],
  jahr: unknown[][],
  zahlungsverzug?: unknown[][],
): unknown[][] {
  return overRows([beginn, dauer, eintritte, kosten, jahr, zahlungsverzug], NAMES, RESULTS, rowOfCells);
}

function rowOfCells(cells: readonly Cell[]): number[] | Missing {
  const beginn = readMonth(cells[0], NAMES[0]);
  const dauer = readCount(cells[1], NAMES[1]);
  const eintritte = readCount(cells[2], NAMES[2]);
  const kosten = readAmount(cells[3], NAMES[3]);
  const jahr = readYear(cells[4], NAMES[4]);
  const zahlungsverzug = readCount(cells[5], NAMES[5]) ?? 0;
  if (beginn === NO_MONTH) return new Missing(NAMES[0]);
  if (dauer === undefined || dauer === 0) return new Missing(NAMES[1]);
  if (eintritte === undefined) return new Missing(NAMES[2]);
  if (kosten === undefined) return new Missing(NAMES[3]);
  if (jahr === undefined) return new Missing(NAMES[4]);
  const result = plannedCost({ beginn, dauer, eintritte, kosten, zahlungsverzug }, jahr);
  const amounts = [result.ausgaben, ...result.verpflichtungen];
  return [result.teilnehmermonate, ...amounts.map((cents) => toEuros(cents, 'Maßnahmekosten'))];
}
