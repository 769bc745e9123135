import { INSTRUMENTE, lohnkostenzuschuss as subsidy } from '../domain/foerderung/lohnkostenzuschuss';
import { NO_MONTH } from '../domain/months/month-axis';
import { toEuros } from '../domain/numbers/money';
import { readAmount } from './arguments/amount';
import type { Cell } from './arguments/cell';
import { readFigure } from './arguments/cell';
import { readChoice } from './arguments/choice';
import { readFlag } from './arguments/flag';
import { readMonth } from './arguments/month-cell';
import { overCells } from './arguments/over-cells';
import { Missing } from './arguments/result';
import { readShareSetting } from './arguments/share';
import { readCount } from './arguments/whole-number';

const NAMES = [
  'instrument',
  'lohn',
  'foerdermonat',
  'stunden',
  'tarifgebunden',
  'datum',
  'agAnteil',
] as const;

/**
 * Lohnkostenzuschuss eines Monats in Euro, auf den Cent gerundet: Lohn × (1 + AG-Anteil) × Fördersatz. § 16e SGB II: 75 % vom Lohn im ersten, 50 % im zweiten Jahr. § 16i SGB II: vom Mindestlohn × Wochenstunden × 13/3 (Annahme) 100 % in den ersten beiden Jahren, dann 90, 80, 70 %; vom Lohn, wo er tarifgebunden und höher ist. Nach dem letzten Fördermonat 0. Nicht enthalten: Weiterbildung nach § 16i bis 3.000 Euro; einmalig gezahltes Entgelt zählt nicht zum Lohn. Beispiel: § 16e, 2.000 Euro, Fördermonat 1 ergeben 1.785; § 16i, 39 Stunden, Jan 2021 (9,50 Euro) ergeben 1.910,55.
 * @customfunction LOHNKOSTENZUSCHUSS
 * @param instrument 16e (§ 16e SGB II: Eingliederung von Langzeitarbeitslosen) oder 16i (§ 16i SGB II: Teilhabe am Arbeitsmarkt). Leer und 0 gelten als fehlend.
 * @param lohn Bruttolohn je Monat in Euro ohne einmalig gezahltes Entgelt. Nötig bei 16e und bei tarifgebundenem Lohn nach 16i, sonst ohne Wirkung; leer und 0 gelten als fehlend.
 * @param foerdermonat Wievielter Monat der Förderung, eine ganze Zahl ab 1. Leer und 0 gelten als fehlend.
 * @param stunden Wochenstunden laut Arbeitsvertrag, höchstens 48. Nötig bei 16i, ohne Wirkung bei 16e; leer und 0 gelten als fehlend.
 * @param tarifgebunden WAHR, wenn ein Tarifvertrag oder kirchliche Arbeitsrechtsregelungen zu diesem Lohn verpflichten; nur für 16i. Ohne Angabe oder 0: FALSCH.
 * @param datum Monat, dessen Mindestlohn und Regeln gelten, ab Jan 2019. Ohne Angabe oder 0: die neuesten hinterlegten, auch wenn sie erst künftig gelten; für ein Planjahr immer angeben.
 * @param agAnteil Pauschaler Anteil des Arbeitgebers an der Sozialversicherung ohne Arbeitsförderung als Zahl von 0 bis 1. Ohne Angabe oder 0: 19 % (Annahme, das Gesetz nennt keine Höhe).
 */
export function lohnkostenzuschuss(
  instrument: unknown[][],
  lohn: unknown[][],
  foerdermonat: unknown[][],
  stunden?: unknown[][],
  tarifgebunden?: unknown[][],
  datum?: unknown[][],
  agAnteil?: unknown[][],
): unknown[][] {
  return overCells(
    [instrument, lohn, foerdermonat, stunden, tarifgebunden, datum, agAnteil],
    NAMES,
    subsidyOfCells,
  );
}

function subsidyOfCells(cells: readonly Cell[]): number | Missing {
  const instrument = readChoice(cells[0], NAMES[0], INSTRUMENTE);
  const foerdermonat = readCount(cells[2], NAMES[2]) ?? 0;
  const tarifgebunden = readFlag(cells[4], NAMES[4]);
  const month = readMonth(cells[5], NAMES[5]);
  const agAnteil = readShareSetting(cells[6], NAMES[6]);
  if (instrument === undefined) return new Missing(NAMES[0]);
  if (foerdermonat === 0) return new Missing(NAMES[2]);
  // What has no effect is not read: a list of both instruments may hold anything there.
  const lohn = instrument === '16e' || tarifgebunden ? (readAmount(cells[1], NAMES[1]) ?? 0) : undefined;
  const stunden = instrument === '16i' ? (readFigure(cells[3], NAMES[3]) ?? 0) : undefined;
  if (stunden === 0) return new Missing(NAMES[3]);
  if (lohn === 0) return new Missing(NAMES[1]);
  const datum = month === NO_MONTH ? undefined : month;
  const fall = { instrument, lohn: lohn ?? 0, foerdermonat, stunden: stunden ?? 0, tarifgebunden };
  const cents = subsidy({ ...fall, datum, agAnteil });
  return toEuros(cents, 'Lohnkostenzuschuss');
}
