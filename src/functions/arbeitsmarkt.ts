import { loadedFigures } from '../domain/arbeitsmarkt/loaded-figures';
import { invalid, notAvailable } from '../domain/domain-error';
import { messages } from '../domain/messages';
import { NO_MONTH } from '../domain/months/month-axis';
import { FIRST_YEAR, LAST_YEAR, numberInYear, yearOf } from '../domain/months/month';
import type { Cell } from './arguments/cell';
import { isEmptyCell } from './arguments/cell';
import { readMonth } from './arguments/month-cell';
import { overCells } from './arguments/over-cells';
import { Missing } from './arguments/result';

const NAMES = ['merkmal', 'region', 'monat'] as const;

/**
 * Veröffentlichte Zahl zum Arbeitsmarkt aus den geladenen Daten, ohne Netz; Quoten als Anteil. Ein Zeichen der Statistik (- . * x ... /) ist #NV, nie 0. Mitgeliefert sind Arbeitslose und Quoten aller Kreise für 2023 und 2025 im Jahresdurchschnitt (© Statistische Ämter des Bundes und der Länder, dl-de/by-2-0). Beispiel: arbeitslose, 07312, 2025 ergeben 5.330.
 * @customfunction ARBEITSMARKT
 * @param merkmal Name der Zahl, z. B. arbeitslose, arbeitslosenquote, arbeitslose-unter-25 oder Langzeitarbeitslose.
 * @param region AGS (07312, 07), DG für Deutschland oder der eindeutige Name, z. B. Kaiserslautern, kreisfreie Stadt.
 * @param monat Monat (Datum oder Text) oder Jahr (2025). Ohne Angabe, leer oder 0: der neueste Wert.
 */
export function arbeitsmarkt(merkmal: unknown[][], region: unknown[][], monat?: unknown[][]): unknown[][] {
  return overCells([merkmal, region, monat], NAMES, figureOfCells);
}

function figureOfCells(cells: readonly Cell[]): number | Missing {
  const [merkmal, region, monat] = cells;
  if (isEmptyCell(merkmal) || merkmal === 0) return new Missing(NAMES[0]);
  if (isEmptyCell(region) || region === 0) return new Missing(NAMES[1]);
  const period = readPeriod(monat);
  const figures = loadedFigures();
  if (!figures) throw notAvailable(messages.figuresNotLoaded);
  const answer = figures.find(String(merkmal).trim(), regionText(region), period);
  if ('value' in answer) return answer.value;
  throw answer.code === 'VALUE' ? invalid(answer.message) : notAvailable(answer.message);
}

/** A key typed as a number has lost its zero: 7312 is 07312, 7 is 07. */
function regionText(cell: Cell): string {
  if (typeof cell !== 'number') return String(cell).trim();
  return String(cell).padStart(cell < 100 ? 2 : 5, '0');
}

function readPeriod(cell: Cell): string | undefined {
  const year = Number(typeof cell === 'string' ? cell.trim() || Number.NaN : (cell ?? Number.NaN));
  if (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) return String(year);
  const month = readMonth(cell, NAMES[2]);
  return month === NO_MONTH ? undefined : `${yearOf(month)}-${String(numberInYear(month)).padStart(2, '0')}`;
}
