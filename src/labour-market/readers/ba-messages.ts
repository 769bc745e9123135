/* Error texts of the readers of BA formats, JSON-stat, Excel files and mapped tables: what is wrong, where, what to do. */
import { quoted } from '../../domain/messages';
import { ASSIGN_COLUMNS } from './asks-for-columns';

const LOAD_AGAIN = 'Bitte die Datei noch einmal von der Quelle laden.';
const MAP_YOURSELF = `Bitte die ${ASSIGN_COLUMNS}.`;

export const baMessages = {
  brokenQuotes: (line: number) =>
    `Zeile ${line}: Ein Anführungszeichen wird nicht geschlossen. Die Datei ist wohl unvollständig. ${LOAD_AGAIN}`,
  noRows: (format: string) => `${format}: Unter der Kopfzeile stehen keine Werte. ${LOAD_AGAIN}`,
  endMissing: (format: string) =>
    `${format}: Die Tabelle ist unvollständig, die Zeile mit © oder Quelle am Ende fehlt. ${LOAD_AGAIN}`,
  noHeader: (format: string, start: string) =>
    `${format}: Die Kopfzeile fehlt, die mit ${quoted(start)} beginnt. ${LOAD_AGAIN}`,
  preambleLine: (line: number, text: string) =>
    `Zeile ${line}: Im Kopf der BA-Tabelle steht ${quoted(text)}, erwartet wird „Merkmal:; Wert“. ${LOAD_AGAIN}`,
  preambleTwice: (line: number, key: string) =>
    `Zeile ${line}: ${quoted(key)} steht zweimal im Kopf der Tabelle. Die Datei enthält wohl mehrere Tabellen. Bitte einzeln laden.`,
  regionsDiffer: (inner: string, outer: string) =>
    `Im Kopf der Tabelle stehen ${quoted(inner)} und ${quoted(outer)}, die nicht zueinander gehören. Bitte die Region in der Quelle prüfen.`,
  columnEmpty: (line: number, column: number) =>
    `Zeile ${line}, Spalte ${column}: Die Spalte hat Werte, aber keine Überschrift. ${LOAD_AGAIN}`,
  columnTwice: (column: string) =>
    `Die Spalte ${quoted(column)} kommt zweimal vor. Bitte die Datei in der Quelle prüfen.`,
  otherColumns: (line: number, found: number, expected: number) =>
    `Zeile ${line}: ${found} Spalten statt ${expected}. Die Datei ist wohl unvollständig. ${LOAD_AGAIN}`,
  labelEmpty: (line: number) => `Zeile ${line}: Die Bezeichnung fehlt. ${LOAD_AGAIN}`,
  notAFigure: (line: number, column: string, text: string) =>
    `Zeile ${line}, Spalte ${quoted(column)}: ${quoted(text)} ist weder eine Zahl noch ein bekanntes Zeichen. Bitte die Datei prüfen.`,
  noPeriod: (line: number, column: string, text: string) =>
    `Zeile ${line}, Spalte ${quoted(column)}: ${quoted(text)} ist kein Zeitraum wie „Februar 2026“ oder „2025“. Bitte die Datei prüfen.`,
  monthTwice: (line: number, month: string) =>
    `Zeile ${line}: ${quoted(month)} kommt zum zweiten Mal vor. Bitte die Datei in der Quelle prüfen.`,
  noConcept: (where: string, label: string) =>
    `${where}: ${quoted(label)} gehört zu dem Merkmal davor, aber davor steht keines. ${LOAD_AGAIN}`,
  labelTwice: (where: string, label: string) =>
    `${where}: ${quoted(label)} kommt zum zweiten Mal vor. Welcher Wert gilt, ist nicht zu erkennen. ${MAP_YOURSELF}`,
  partTwice: (where: string, label: string, concept: string) =>
    `${where}: ${quoted(label)} steht zum zweiten Mal unter ${quoted(concept)}. Welcher Wert gilt, ist nicht zu erkennen. ${MAP_YOURSELF}`,
  countWithDecimals: (label: string, period: string, value: number) =>
    `${quoted(label)} hat für ${quoted(period)} den Wert ${quoted(value)}, ist aber eine Anzahl. In der Datei fehlt wohl eine Zeile oder Spalte. ${LOAD_AGAIN}`,
  line: (line: number) => `Zeile ${line}`,
  column: (column: number) => `Spalte ${column}`,

  jsonRow: (row: number, reason: string) =>
    `BA-JSON, Zeile ${row}: ${reason}. Bitte die Abfrage bei der BA wiederholen.`,
  jsonNoMetric: 'der Name des Merkmals (metricName) fehlt',
  jsonNoPeriod: 'der Zeitraum (attributes, DESC) fehlt',
  jsonNoFigure: (text: string) => `${quoted(text)} ist weder eine Zahl noch ein bekanntes Zeichen`,
  jsonDiffers: (value: number, shown: string) =>
    `der Wert ${quoted(value)} und die Anzeige ${quoted(shown)} widersprechen sich`,
  jsonEmpty: 'BA-JSON: Die Antwort enthält keine Werte. Bitte die Abfrage bei der BA prüfen.',

  jsonStat: (reason: string) => `JSON-stat: ${reason}. Die Datei ist beschädigt. ${LOAD_AGAIN}`,
  jsonStatValue: (position: number) => `JSON-stat, Wert ${position}`,
  missingPart: (path: string) => `„${path}“ fehlt oder hat die falsche Form`,
  tooManyDimensions: (count: number, most: number) => `${count} Dimensionen, höchstens ${most} sind erlaubt`,
  tooManyCells: (most: number) => `mehr als ${most.toLocaleString('de-DE')} Werte`,
  sizeDiffers: (what: string, found: number, expected: number) =>
    `„${what}“ hat ${found} Einträge, erwartet werden ${expected}`,
  badPosition: (what: string, position: string) =>
    `„${what}“ enthält den ungültigen Platz ${quoted(position)}`,
  notFinite: (position: number, value: unknown) => `Wert ${position + 1} (${quoted(value)}) ist keine Zahl`,
  unknownStatus: (status: string) => `der Status ${quoted(status)} ist kein bekanntes Zeichen`,
  tooLong: (path: string, most: number) => `der Text in „${path}“ ist länger als ${most} Zeichen`,
  forbiddenKey: (key: string) => `der Schlüssel ${quoted(key)} ist nicht erlaubt`,
  keyTwice: (path: string, key: string) => `${quoted(key)} kommt in „${path}“ zweimal vor`,

  xlsxBroken: `Die Excel-Datei lässt sich nicht lesen. Sie ist beschädigt oder geschützt. ${LOAD_AGAIN}`,
  xlsxTooLarge: (reason: string) =>
    `Die Excel-Datei ist zu groß (${reason}). Bitte nur das benötigte Blatt als eigene Datei speichern.`,
  xlsxMegabytes: (most: number) => `ausgepackt über ${most} MB`,
  xlsxCells: (most: number) => `über ${most.toLocaleString('de-DE')} Zellen`,
  xlsxNoFigures: `In der Excel-Datei ist keine Tabelle mit Überschriften und Zahlen zu erkennen. Bitte als CSV speichern und die ${ASSIGN_COLUMNS}.`,

  mappedColumnMissing: (column: string) =>
    `Die Spalte ${quoted(column)} fehlt in der Datei. Bitte die Zuordnung der Spalten prüfen.`,
  mappedNoHeader:
    'In der Datei ist keine Kopfzeile zu finden, unter der Zeilen mit ebenso vielen Spalten stehen. Bitte die Datei und das Trennzeichen prüfen.',
  mappedNoValues: 'Es ist keine Spalte mit Werten zugeordnet. Bitte mindestens eine wählen.',
  mappedNoPeriod:
    'Es ist kein Zeitraum zugeordnet. Bitte die Spalte mit dem Monat oder Jahr wählen oder einen festen Zeitraum angeben.',
  mappedFraction: (label: string, largest: number) =>
    `${quoted(label)}: Der größte Wert ist ${String(largest).replace('.', ',')}. Es ist nicht sicher, ob das Prozent oder Anteile sind. Bitte Anteile in der Datei in Prozent umrechnen (0,095 → 9,5); sind es schon Prozent, bei der Einheit „Prozent“ angeben.`,
  mappedContradiction: (first: number, second: number, label: string) =>
    `Zeilen ${first} und ${second}: ${quoted(label)} hat zwei verschiedene Werte für dieselbe Region und denselben Zeitraum. Bitte auch die Spalte zuordnen, die diese Zeilen unterscheidet.`,
  mappedUnknownRegion: (region: string) =>
    `Die feste Region ${quoted(region)} ist nicht bekannt. Bitte einen AGS wie 07312 oder DG angeben.`,
};
