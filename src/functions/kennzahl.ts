import { invalid } from '../domain/domain-error';
import type { Kennzahl } from '../domain/kennzahlen/kennzahl';
import { KENNZAHLEN, MITTEL } from '../domain/kennzahlen/kennzahl';
import { kennzahlenMessages } from '../domain/kennzahlen/messages';
import type { Quotient } from '../domain/kennzahlen/quotients';
import { RULES } from '../domain/kennzahlen/rules';
import type { MonthSeries } from '../domain/months/series';
import { isSingleCell, toBlock } from './arguments/block';
import { isEmptyCell } from './arguments/cell';
import { readChoice } from './arguments/choice';
import { answer } from './arguments/excel-error';
import { MonthTable } from './arguments/month-table';
import { onlyCell } from './arguments/only-cell';
import { overMonths } from './arguments/over-months';

const NAMES = ['kennzahl', 'monate', 'zaehler', 'nenner', 'berichtsmonat', 'mittel'] as const;

/**
 * Kennzahl oder Ergänzungsgröße nach § 48a SGB II als Anteil; Veränderungen als Rate gegenüber dem Vorjahresmonat. Beispiel: K3 mit 4.985 LZB im Dez 2020 und 4.855 im Dez 2021 ergibt -2,61 %.
 * @customfunction KENNZAHL
 * @param kennzahl K1, K1E1, K1E2, K1E3, K1E4, K2, K2E1, K2E2, K2E3, K2E4, K3, K3E1, K3E2, K3E3 oder K3E4.
 * @param monate Monate, eine Zeile oder Spalte: Datum oder Text wie 2021-12, 12/2021, Dez 2021. Beliebige Reihenfolge, jeder Monat nur einmal.
 * @param zaehler Zähler je Monat, gleich lang wie monate: Leistungen in Euro (K1: Lebensunterhalt, K1E1: Unterkunft und Heizung) oder Bestand in Personen (K1E2, K3; K3E2: LZB in Maßnahmen), wobei leer und 0 als fehlend gelten; sonst Anzahl der Zugänge, Abgänge, Integrationen oder Eintritte (K2E3: kontinuierliche Beschäftigungen), wobei 0 ein Wert ist, außer hinter dem letzten Nenner, und leer fehlt.
 * @param nenner Nenner je Monat, gleich lang wie monate: Bestand an ELB, LZB oder Alleinerziehenden in Personen (leer und 0 gelten als fehlend); bei K2E3 Integrationen in sozialversicherungspflichtige Beschäftigung (0 am Ende gilt bei Zähler und Nenner als noch nicht bekannt). Bei K1, K1E1, K1E2 und K3 nicht beachtet, sonst immer nötig.
 * @param berichtsmonat Monat, für den die Kennzahl gesucht ist. Ohne Angabe, leer oder 0: die Kennzahl für jeden Monat, in der Form von monate.
 * @param mittel Durchschnitt der zwölf Monate bei K1E3, K1E4, K3E3 und K3E4: gewichtet (Summe der Bewegungen durch Summe der Bestände) oder einfach (Mittel der zwölf Raten). Ohne Angabe: gewichtet; welches Mittel gilt, am besten an einem veröffentlichten Monat prüfen.
 */
export function kennzahl(
  kennzahl: unknown[][],
  monate: unknown[][],
  zaehler: unknown[][],
  nenner?: unknown[][],
  berichtsmonat?: unknown[][],
  mittel?: unknown[][],
): unknown[][] {
  return answer(() => {
    const key = readKennzahl(kennzahl);
    const mean = readChoice(onlyCell(mittel, NAMES[5]), NAMES[5], MITTEL) ?? 'gewichtet';
    const rule = RULES[key];
    const table = new MonthTable(monate, NAMES[1]);
    const seriesOfZaehler = (stock?: MonthSeries) =>
      table.series(zaehler, { name: NAMES[2], kind: rule.zaehler }, stock);
    const show = (rate: Quotient) => overMonths(table, berichtsmonat, { ...rate, name: key });
    if (!rule.nenner) return show(rule.rate(seriesOfZaehler()));
    const { kind, text } = rule.nenner;
    const stock = table.series(required(nenner, key, text), { name: NAMES[3], kind });
    return show(rule.rate(seriesOfZaehler(stock), stock, mean));
  });
}

function readKennzahl(argument: unknown): Kennzahl {
  const key = readChoice(onlyCell(argument, NAMES[0]), NAMES[0], KENNZAHLEN);
  if (key === undefined) throw invalid(kennzahlenMessages.kennzahlMissing(KENNZAHLEN));
  return key;
}

/** A denominator left out, or a reference to an empty cell in its place. */
function required(nenner: unknown, key: Kennzahl, text: string): unknown {
  const block = toBlock(nenner);
  const cell = block[0]?.[0];
  if (isSingleCell(block) && (cell === 0 || isEmptyCell(cell)))
    throw invalid(kennzahlenMessages.nennerMissing(key, text));
  return nenner;
}
