import { quoted } from '../../domain/messages';

/* What is wrong with a configuration of the feed, and what to do. Paths are written as in `quellen[0].tabellen[1].ab`. */

export const configMessages = {
  notJson: 'Die Datei ist kein gültiges JSON. Bitte Kommas, Klammern und Anführungszeichen prüfen.',
  notAnObject: (path: string) => `${at(path)}Es wird ein Objekt { … } erwartet.`,
  unknownKey: (path: string, known: readonly string[]) =>
    `${path}: Dieses Feld ist nicht bekannt. Bekannt sind: ${known.join(', ')}.`,
  secret: (path: string) =>
    `${path}: Zugangsdaten dürfen nicht in der Datei stehen. Bitte entfernen und als Umgebungsvariablen setzen, z. B. AMIP_REGIONALSTATISTIK_NUTZER und AMIP_REGIONALSTATISTIK_KENNWORT.`,
  missing: (path: string) => `${path}: Dieses Feld fehlt. Bitte eintragen.`,
  notAText: (path: string) => `${path}: Es wird ein Text in Anführungszeichen erwartet.`,
  notAList: (path: string, example: string) =>
    `${path}: Es wird eine Liste mit mindestens einem Eintrag erwartet, z. B. ${example}.`,
  notAWholeNumber: (path: string, from: number, to: number) =>
    `${path}: Es wird eine ganze Zahl von ${from} bis ${to} erwartet.`,
  notAChoice: (path: string, value: unknown, choices: readonly string[]) =>
    `${path}: ${quoted(value)} gibt es nicht. Möglich sind: ${choices.join(', ')}.`,
  notATable: (path: string, value: string) =>
    `${path}: ${quoted(value)} ist keine Nummer einer Tabelle. Erwartet wird z. B. 13211-02-05-4.`,
  noSource: (path: string) =>
    `${path}: Bitte eintragen, wer die Zahlen veröffentlicht hat, z. B. "Statistik der Bundesagentur für Arbeit".`,
  unknownRegion: (path: string, value: string) =>
    `${path}: Die Region ${quoted(value)} ist nicht bekannt. Erwartet wird ein amtlicher Schlüssel wie 07312, 07 oder DG.`,
  twice: (path: string, value: string) =>
    `${path}: ${quoted(value)} steht schon in der Liste. Bitte streichen.`,
} as const;

function at(path: string): string {
  return path === '' ? '' : `${path}: `;
}
