/* Every error text of the rules and functions: what is wrong, where, and what to do. */

const LONGEST_QUOTE = 30;

/** Foreign text inside a message: quoted, and cut so that the message stays readable. */
export function quoted(value: unknown, longest = LONGEST_QUOTE): string {
  // A message is one line: control characters and marks of direction would break it, or a terminal.
  const text = plainText(value)
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return `„${text.length > longest ? `${text.slice(0, longest)}…` : text}“`;
}

function plainText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  return typeof value === 'number' ? germanNumber(value) : String(value);
}

export const messages = {
  notANumber: (where: string, value: unknown) =>
    `${where}: ${quoted(value)} ist keine Zahl. Bitte eine Zahl eingeben, z. B. 1.234,5.`,
  unknownFigure: (where: string, sign: string) =>
    `${where}: Das Zeichen ${quoted(sign)} steht für einen unbekannten Wert, nicht für 0. Bitte den Wert eintragen.`,
  argumentMissing: (name: string) =>
    `${name}: Der Wert fehlt. Bitte eintragen oder auf eine gefüllte Zelle verweisen.`,
  singleCell: (name: string) => `${name}: Hier wird eine einzelne Zelle erwartet, kein Bereich.`,
  otherShape: (name: string, rows: number, columns: number, shapeRows: number, shapeColumns: number) =>
    `${name}: Der Bereich hat ${rows} × ${columns} Zellen, erwartet werden ${shapeRows} × ${shapeColumns} oder eine einzelne Zelle.`,
  unknownChoice: (name: string, value: unknown, words: readonly string[]) =>
    `${name}: ${quoted(value)} gibt es nicht. Bitte ${words.slice(0, -1).join(', ')} oder ${words.at(-1)} angeben.`,
  notACount: (name: string, value: unknown) =>
    `${name}: ${quoted(value)} ist keine Anzahl. Bitte eine ganze Zahl ab 0 eingeben.`,
  notAYear: (name: string, value: unknown) =>
    `${name}: ${quoted(value)} ist kein Jahr. Bitte vierstellig eingeben, z. B. 2021.`,
  notAFlag: (name: string, value: unknown) =>
    `${name}: ${quoted(value)} ist weder WAHR noch FALSCH. Bitte eines davon eingeben.`,

  notAMonth: (where: string, value: unknown) =>
    `${where}: ${quoted(value)} ist kein Monat. Bitte ein Datum oder z. B. 2021-12, 12/2021 oder Dez 2021 eingeben.`,
  duplicateMonth: (month: string) => `${month} kommt mehrfach vor. Jeder Monat darf nur einmal stehen.`,
  notAVector: (name: string) => `${name}: Bitte eine einzelne Zeile oder Spalte angeben.`,
  otherLength: (name: string, length: number, monthsName: string, expected: number) =>
    `${name}: Der Bereich hat ${length} Zellen, ${monthsName} hat ${expected}. Beide müssen gleich lang sein.`,
  seriesNotANumber: (name: string, month: string, value: unknown) =>
    `${name}: ${quoted(value)} in ${month} ist keine Zahl. Bitte eine Zahl eintragen oder die Zelle leeren.`,
  seriesNegative: (name: string, month: string) =>
    `${name}: Der Wert in ${month} ist negativ. Bitte die Daten prüfen.`,
  seriesTooLarge: (name: string, month: string) =>
    `${name}: Der Wert in ${month} ist zu groß (höchstens 15 Ziffern). Bitte die Daten prüfen.`,
  monthMissing: (result: string, month: string, series: string, missing: string) =>
    `${result} ${month}: Es fehlt der Wert „${series}“ für ${missing}.`,
  denominatorZero: (result: string, month: string) =>
    `${result} ${month}: Der Nenner ist 0, so dass es keinen Quotienten gibt.`,

  figuresNotLoaded:
    'Die Arbeitsmarktzahlen sind noch nicht geladen. Bitte einen Augenblick warten oder im Bereich Arbeitsmarkt aktualisieren.',

  resultTooLarge: 'Das Ergebnis ist zu groß für eine Zelle. Bitte die Eingaben prüfen.',
  amountTooLarge: (where: string) =>
    `${where}: Der Betrag ist zu groß, um auf den Cent genau zu rechnen (höchstens 15 Ziffern).`,
  rateOutOfRange: (name: string, value: number) =>
    `${name}: ${germanNumber(value)} liegt nicht zwischen 0 und 1. Bitte als Anteil eingeben: ${asShare(value)}.`,
  stepNegative: (name: string) => `${name}: Der Rundungsschritt darf nicht negativ sein.`,
  stepBelowCent: (name: string) => `${name}: Der Rundungsschritt muss ein Betrag in ganzen Cent sein.`,
  noKfaSatz: (year: number, first: string) =>
    `Für ${year} ist kein KFA-Satz hinterlegt (erst ab ${first}). Bitte den Satz selbst eingeben.`,
  impossibleRate: (result: string, month: string, value: number) =>
    `${result} ${month}: ${germanNumber(Number(value.toPrecision(4)))} ist nicht möglich. Bitte prüfen, ob Zähler und Nenner vertauscht sind.`,
  changeAboveOne: (name: string, value: number) =>
    `${name}: ${germanNumber(value)} wäre mehr als eine Verdopplung. Bitte als Anteil eingeben: 15 % oder 0,15.`,
  changeBelowMinusOne: (name: string, value: number) =>
    `${name}: Ein Rückgang um mehr als 100 % ist nicht möglich (${germanNumber(value)}). Bitte −1,3 % oder −0,013 eingeben.`,
} as const;

/** What was probably meant: 18,4 as `18,4 % oder 0,184`. */
function asShare(value: number): string {
  const percent = value > 1 && value <= 100 ? value : 15.2;
  return `${germanNumber(percent)} % oder ${germanNumber(Number((percent / 100).toPrecision(12)))}`;
}

function germanNumber(value: number): string {
  return String(value).replace('.', ',');
}
