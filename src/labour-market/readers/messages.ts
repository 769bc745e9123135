import { quoted } from '../../domain/messages';
import type { Implausible } from '../catalogue';
import { ASSIGN_COLUMNS } from './asks-for-columns';

/* Every error text of reading files: what is wrong, where, and what to do. */

const CANNOT_BE: Readonly<Record<Implausible, string>> = {
  decimals: 'ist eine Anzahl und kann keine Dezimalen haben',
  negative: 'kann nicht unter 0 liegen',
  'above-100': 'kann nicht über 100 % liegen',
};

const LOAD_AGAIN = 'Bitte die Datei noch einmal aus der Quelle laden, ohne sie zu öffnen und zu speichern.';

export const readerMessages = {
  empty: `Die Datei ist leer. ${LOAD_AGAIN}`,
  tooLarge: (megabytes: number, limit: number) =>
    `Die Datei ist mit ${megabytes} MB zu groß (höchstens ${limit} MB). Bitte in der Quelle weniger Regionen, Merkmale oder Jahre auswählen.`,
  webPage:
    'Die Datei enthält keine Zahlen, sondern eine Webseite, wahrscheinlich eine Wartungs- oder Fehlerseite. Bitte die Datei später noch einmal laden.',
  otherProgram: (kind: string) =>
    `Die Datei ist ${kind} und kann nicht gelesen werden. Bitte die Tabelle als CSV oder xlsx laden.`,
  notText: `Die Datei ist keine Textdatei, oder ihre Zeichenkodierung ist unbekannt. Bitte als CSV in UTF-8 speichern oder noch einmal laden.`,
  brokenText: (sample: string) => `Die Zeichen der Datei sind beschädigt (${quoted(sample)}). ${LOAD_AGAIN}`,
  brokenJson: `Die JSON-Datei ist unvollständig oder beschädigt. ${LOAD_AGAIN}`,
  replyOfGenesis: (content: string) =>
    `Die Datei enthält keine Zahlen, sondern eine Meldung der Datenbank: ${quoted(content, 200)}. Bitte die Abfrage ändern oder später wiederholen.`,
  loginDone:
    'Die Datei enthält keine Zahlen, sondern nur die Bestätigung einer Anmeldung bei der Datenbank. Bitte die Tabelle selbst laden (Format ffcsv).',
  loginAsGuest:
    'Die Datei enthält keine Zahlen, sondern nur die Antwort auf eine Anmeldung als Gast: Die Zugangsdaten sind nicht angekommen. Bitte Benutzername und Passwort im Abruf prüfen.',
  loginRefused:
    'Die Datei enthält keine Zahlen, sondern die Meldung, dass die Anmeldung bei der Datenbank gescheitert ist. Bitte Benutzername und Passwort prüfen und noch einmal laden.',
  jobStarted:
    'Die Datei enthält keine Zahlen: Die Datenbank hat für die Tabelle erst einen Auftrag angelegt. Bitte das Ergebnis dort unter „Aufträge“ laden, sobald es fertig ist.',
  jobNotReady: (name: string) =>
    `Die Datei enthält keine Zahlen: Das Ergebnis des Auftrags ${quoted(name, 60)} ist noch nicht fertig. Bitte später noch einmal abrufen.`,
  jobReady: (name: string) =>
    `Die Datei enthält keine Zahlen, sondern nur die Liste der fertigen Aufträge. Bitte das Ergebnis selbst laden: ${quoted(name, 60)}.`,
  onlyDescription: (name: string) =>
    `Die Datei enthält keine Zahlen, sondern nur die Beschreibung zu ${quoted(name, 60)}. Bitte die Tabelle selbst laden (Format ffcsv).`,
  onlySuccess:
    'Die Datei enthält keine Zahlen, sondern nur eine Erfolgsmeldung der Datenbank. Bitte die Tabelle selbst laden (Format ffcsv).',
  unknownFormat: `Die Datei hat ein unbekanntes Format. Bitte die ${ASSIGN_COLUMNS} oder eine Tabelle im Format ffcsv laden.`,
  failed: `Die Datei kann nicht gelesen werden. Bitte die Datei prüfen oder die ${ASSIGN_COLUMNS}.`,
  inMember: (name: string, message: string) => `${quoted(name)}: ${message}`,
  memberLeftOut: (name: string) =>
    `${quoted(name)} im ZIP wurde nicht gelesen, weil das Format unbekannt ist.`,

  zipTruncated: `Das ZIP ist unvollständig: Das Ende fehlt. ${LOAD_AGAIN}`,
  zipDamaged: (name: string) =>
    `Das ZIP ist beschädigt: ${quoted(name)} lässt sich nicht entpacken. ${LOAD_AGAIN}`,
  zipEncrypted: (name: string) =>
    `Das ZIP ist verschlüsselt (${quoted(name)}). Bitte zuerst mit dem Kennwort entpacken.`,
  zipMethod: (name: string) =>
    `Das ZIP benutzt für ${quoted(name)} ein Verfahren, das nicht gelesen werden kann. Bitte zuerst entpacken.`,
  zipTooLarge: (limit: number) =>
    `Das ZIP ist entpackt zu groß (höchstens ${limit} MB). Bitte in der Quelle weniger auswählen, oder einzeln entpacken.`,
  zipTooMany: (count: number, limit: number) =>
    `Das ZIP enthält ${count} Dateien (höchstens ${limit}). Bitte nur die nötigen Dateien einpacken.`,
  zipLies: (name: string) =>
    `Das ZIP ist nicht vertrauenswürdig: ${quoted(name)} hat eine andere Größe als angegeben. Nichts wurde gelesen. ${LOAD_AGAIN}`,
  zipEmpty: 'Das ZIP enthält keine Datei. Bitte die Datei noch einmal aus der Quelle laden.',
  zipInZip: 'Im ZIP liegt ein weiteres ZIP. Bitte zuerst entpacken.',

  noRows:
    'Die Datei enthält nur Überschriften und keine Zahlen. Bitte in der Quelle Regionen und Jahre auswählen.',
  unknownLayout: (line: number, text: string) =>
    `Zeile ${line}: Die Überschrift ${quoted(text)} gehört nicht zum bekannten Aufbau. Bitte die ${ASSIGN_COLUMNS}.`,
  headerMissing: (line: number, column: number) =>
    `Zeile ${line}, Spalte ${column}: In der Überschrift fehlt das Merkmal oder die Einheit. Bitte die ${ASSIGN_COLUMNS}.`,
  endMissing: `Das Ende der Datei fehlt (die Zeile „__________“ unter der Tabelle). ${LOAD_AGAIN}`,
  wrongFields: (line: number, expected: number, found: number) =>
    `Zeile ${line}: ${found} Spalten statt ${expected}. ${LOAD_AGAIN}`,
  notAFigure: (line: number, column: string, text: string) =>
    `Zeile ${line}, Spalte ${column}: ${quoted(text)} ist weder eine Zahl noch ein Zeichen der Statistik wie „-“ oder „.“. ${LOAD_AGAIN}`,
  otherRegionName: (where: string, code: string, name: string, official: string) =>
    `${where}: Der Schlüssel ${code} und der Name ${quoted(name, 60)} gehören nicht zusammen; ${code} ist ${quoted(official, 60)}. Bitte die Datei in der Quelle prüfen.`,
  notAPeriod: (line: number, text: string) =>
    `Zeile ${line}: ${quoted(text)} ist kein Zeitraum wie 2025, 31.12.2024 oder 2024-12-31. ${LOAD_AGAIN}`,
  notARegion: (line: number, text: string) =>
    `Zeile ${line}: ${quoted(text)} ist kein Regionalschlüssel wie 07312, 07 oder DG. ${LOAD_AGAIN}`,
  unclearDecimals: (where: string, text: string) =>
    `${where}: Bei ${quoted(text)} ist nicht sicher, ob das Zeichen Dezimalen oder Tausender trennt. ${LOAD_AGAIN}`,
  contradiction: (first: number, second: number, what: string, values: readonly [string, string]) =>
    `Zeilen ${first} und ${second} widersprechen sich: ${what} ist einmal ${values[0]} und einmal ${values[1]}. ${LOAD_AGAIN}`,
  membersContradict: (first: string, second: string, what: string, values: readonly [string, string]) =>
    `${quoted(first, 60)} und ${quoted(second, 60)} widersprechen sich: ${what} ist einmal ${values[0]} und einmal ${values[1]}. Bitte nur die Datei mit dem neueren Stand einlesen.`,
  implausible: (where: string, label: string, period: string, value: number, reason: Implausible) =>
    `${where}: ${quoted(label, 60)} (${period}) hat den Wert ${quoted(value)}, ${CANNOT_BE[reason]}. Bitte die Datei in der Quelle prüfen.`,
  openQuote: (line: number) => `Ab Zeile ${line} fehlt ein schließendes Anführungszeichen. ${LOAD_AGAIN}`,
} as const;
