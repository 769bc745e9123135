import { quoted } from '../messages';

/* The error texts of the cell suppression: what is wrong, where in the range, and what to do. Rows and columns are
   counted from 1 inside the range that was passed. */

/** `row` and `column` from 0. */
export function place(name: string, row: number, column: number): string {
  return `${name}, Zeile ${row + 1}, Spalte ${column + 1}`;
}

/** Sums hold in the last row (`zeile`) or in the last column (`spalte`). */
export type Direction = 'zeile' | 'spalte';

const TOTALS = { zeile: 'Summenzeile', spalte: 'Summenspalte' } as const;
const ACROSS = { zeile: 'Spalte', spalte: 'Zeile' } as const;
const ALONG = { zeile: 'Zeile', spalte: 'Spalte' } as const;

const STATE_IT = 'Gibt es hier keine Summen, bitte bei summen „keine“ angeben.';

export const geheimhaltungMessages = {
  noCounts: (name: string) => `${name}: Hier steht keine Zahl. Bitte eine Tabelle mit Fallzahlen angeben.`,
  notACount: (where: string, value: unknown) =>
    `${where}: ${quoted(value)} ist keine Fallzahl. Fallzahlen sind ganze Zahlen ab 0; für Beträge, Quoten oder Mittelwerte bitte die Fallzahlen eigens angeben.`,
  countTooLarge: (where: string) => `${where}: Die Fallzahl ist zu groß (höchstens 12 Ziffern).`,
  otherShape: (name: string, rows: number, columns: number, shapeRows: number, shapeColumns: number) =>
    `${name}: Der Bereich hat ${rows} × ${columns} Zellen, die Tabelle hat ${shapeRows} × ${shapeColumns}. Beide müssen gleich groß sein.`,
  countMissing: (where: string, value: unknown) =>
    `${where}: Für den Wert ${quoted(value)} fehlt die Fallzahl. Bitte eintragen, auch wenn sie 0 ist.`,
  minimum: (value: number) =>
    `mindestfallzahl: ${String(value).replace('.', ',')} ist keine ganze Zahl ab 2. Üblich ist 3, bei kleinräumigen Angaben 10.`,

  unknownInSum: (where: string, value: unknown) =>
    `${where}: Hier fehlt eine Fallzahl (${isBlank(value) ? 'leere Zelle' : quoted(value)}), so dass sich die Summen nicht prüfen lassen. Bitte die Zahl eintragen, auch wenn sie 0 ist. ${STATE_IT}`,
  noAddends: (name: string, direction: Direction) =>
    `${name}: Die einzige ${ALONG[direction]} kann keine ${TOTALS[direction]} sein. Bitte summen ändern oder den Bereich erweitern.`,
  wrongSum: (name: string, direction: Direction, across: number, along: number, sum: number, total: number) =>
    `${name}, ${ACROSS[direction]} ${across + 1}: Die Fallzahlen ergeben ${sum}, in der ${TOTALS[direction]} (${ALONG[direction]} ${along + 1}) steht ${total}. Bitte berichtigen. ${STATE_IT}`,
  totalElsewhere: (name: string, direction: Direction, along: number, label: string) =>
    `${name}, ${ALONG[direction]} ${along + 1} (${quoted(label)}): Summen werden nur in der letzten ${ALONG[direction]} erkannt. Bitte ans Ende stellen oder weglassen. ${STATE_IT}`,
  innerSum: (
    name: string,
    direction: Direction,
    along: number,
    parts: readonly number[],
    isWhole: boolean,
  ) => {
    const line = ALONG[direction];
    const first = (parts[0] ?? 0) + 1;
    const last = (parts.at(-1) ?? 0) + 1;
    const summed = isWhole
      ? `aller anderen ${line}n`
      : `der ${line}n ${first} ${parts.length > 2 ? 'bis' : 'und'} ${last}`;
    const remedy = isWhole ? 'ans Ende stellen oder weglassen' : 'weglassen';
    return `${name}, ${line} ${along + 1}: Hier scheint die Summe ${summed} zu stehen. Geschützt werden nur Summen in der letzten ${line} über alle anderen. Bitte ${remedy}. Ist es keine Summe, bitte bei summen angeben, wo Summen stehen, sonst „keine“.`;
  },
  unreadNumber: (where: string, value: unknown) =>
    `${where}: ${quoted(value)} sieht wie eine Zahl aus, ist aber keine und bliebe sichtbar. Bitte als Zahl eintragen, leeren oder aus dem Bereich nehmen.`,
  numbersAsHeading: (name: string, direction: Direction, along: number) =>
    `${name}, ${ALONG[direction]} ${along + 1}: Hier scheinen Überschriften zu stehen, die Zahlen sind (z. B. Jahre). Bitte aus dem Bereich nehmen oder als Text eingeben. ${STATE_IT}`,
  valuesHaveSums: (name: string, direction: Direction) =>
    `${name}: Die Werte haben eine ${TOTALS[direction]}, die Fallzahlen nicht. Die Geheimhaltung lässt sich so nicht prüfen. Bitte die Summen bei beiden angeben oder bei beiden weglassen.`,

  tooLarge: (name: string, cells: number, shape: string, limit: number) =>
    `${name}: Mit ${cells} Zellen ist die Tabelle zu groß, um ihre Geheimhaltung zu prüfen (mit ${shape} höchstens ${limit}). Bitte aufteilen.`,
} as const;

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || String(value).trim() === '';
}
