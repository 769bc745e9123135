/* Every text of this folder: what is wrong, where, and what to do. No address but its host: the rest may hold secrets. */

const LONGEST_QUOTE = 300;

/** Foreign text inside a message: on one line, cut, in quotation marks. */
function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `„${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}“`;
}

const LATER = 'Bitte später erneut versuchen.';
const NARROWER = 'Bitte weniger Jahre oder Regionen wählen.';
const CHECK_ADDRESS = 'Bitte die Adresse der Quelle prüfen.';

export const messages = {
  notAnAddress:
    'Die Adresse der Quelle ist keine vollständige Internetadresse. Bitte mit https:// beginnen lassen.',
  credentialsInAddress: (host: string) =>
    `Die Adresse von ${host} enthält Zugangsdaten. Bitte dort entfernen: Sie würden in Protokollen stehen.`,
  notEncrypted: (host: string) =>
    `Die Adresse von ${host} ist nicht verschlüsselt (http). Zugangsdaten werden nur über https gesendet.`,

  unreachable: (host: string) =>
    `${host} ist nicht erreichbar. Bitte die Verbindung prüfen oder später erneut versuchen.`,
  timedOut: (host: string, milliseconds: number) =>
    `${host} hat nach ${seconds(milliseconds)} Sekunden nicht vollständig geantwortet. ${LATER}`,
  busy: (host: string, status: number) =>
    `${host} ist zurzeit überlastet oder gestört (HTTP ${status}). ${LATER}`,
  redirected: (host: string) =>
    `${host} leitet auf eine andere Adresse um. Aus Sicherheitsgründen folgt das Programm nicht. ${CHECK_ADDRESS}`,
  tooLarge: (host: string, bytes: number) =>
    `Die Antwort von ${host} ist größer als ${Math.floor(bytes / 1_000_000)} MB und wurde verworfen. ${NARROWER}`,
  webPage: (host: string) =>
    `${host} liefert eine Webseite statt Daten, wahrscheinlich wegen Wartungsarbeiten. ${LATER}`,
  emptyReply: (host: string) => `Die Antwort von ${host} ist leer. ${LATER}`,
  cutReply: (host: string) => `Die Antwort von ${host} ist unvollständig. ${LATER}`,
  nothingThere: (host: string) =>
    `Unter dieser Adresse von ${host} liegt nichts (HTTP 404). ${CHECK_ADDRESS}`,
  refused: (host: string, status: number) =>
    `${host} nimmt die Anfrage nicht an (HTTP ${status}). ${CHECK_ADDRESS}`,
  unknownReply: (host: string) => `Die Antwort von ${host} hat ein unbekanntes Format. ${CHECK_ADDRESS}`,

  credentialsUnusable:
    'Benutzername oder Passwort enthält Zeichen, die GENESIS nicht annimmt, oder ist leer. Bitte prüfen, auch auf einen Zeilenumbruch am Ende.',
  credentialsWrong: (host: string) =>
    `${host} hat die Anmeldung abgelehnt. Bitte Benutzername und Passwort (oder den Token) prüfen. Jeder GENESIS-Dienst hat eigene Konten.`,
  credentialsLost: (host: string) =>
    `${host} hat keine Zugangsdaten erkannt. Bitte prüfen, ob beide eingetragen sind und ob ein Proxy sie entfernt.`,
  languageMissing: (host: string) =>
    `${host} gibt es nur auf Deutsch. Bitte die Sprache auf Deutsch stellen.`,
  notADate: (text: string) => `Der Stand ${quote(text)} ist kein Datum. Bitte als TT.MM.JJJJ angeben.`,
  noSuchTable: (host: string, name: string) =>
    `Die Tabelle ${quote(name)} gibt es bei ${host} nicht. Bitte die Nummer der Tabelle prüfen.`,
  noData: (host: string, name: string) =>
    `${host} hat für ${quote(name)} mit dieser Auswahl keine Daten. Bitte Jahre und Region prüfen.`,
  tableTooLarge: (host: string, name: string) =>
    `Die Tabelle ${quote(name)} ist bei ${host} zu groß für einen Abruf. ${NARROWER}`,
  jobWithoutName: (host: string, name: string) =>
    `${host} hat für ${quote(name)} einen Auftrag angenommen, aber keinen Namen dafür genannt. ${LATER}`,
  jobTooLong: (host: string, name: string, milliseconds: number) =>
    `${host} hat den Auftrag für ${quote(name)} nach ${Math.round(milliseconds / 60_000)} Minuten nicht beendet. ${NARROWER}`,
  noFile: (host: string, name: string) =>
    `${host} meldet für ${quote(name)} Erfolg, liefert aber keine Datei. ${LATER}`,
  noDescription: (host: string, name: string) =>
    `${host} hat keine Beschreibung der Tabelle ${quote(name)}. Bitte die Nummer der Tabelle prüfen.`,
  serviceFault: (host: string, name: string, text: string) =>
    `${host} meldet für ${quote(name)} einen Fehler: ${quote(text)} Bitte die Auswahl prüfen oder später erneut versuchen.`,

  baLevelMissing: (table: string, level: string) =>
    `Die BA-Tabelle ${quote(table)} gibt es nicht für die Ebene ${level}. Bitte eine andere Tabelle oder Region wählen.`,
  baNameMissing: (ags: string) =>
    `Für die Region ${ags} ist die Schreibweise der BA nicht bestätigt. Bitte zuerst die Namensliste der BA laden.`,
  baNoTable: (host: string, name: string) =>
    `Die Antwort von ${host} für ${quote(name)} ist keine Tabelle. Bitte die Schreibweise der Region prüfen.`,
  baNoEcho: (name: string) =>
    `Die Antwort nennt keine Region, gefragt war ${quote(name)}. Sie wurde nicht übernommen.`,
  baOtherRegion: (echoed: string, asked: string) =>
    `Die Antwort gilt für ${quote(echoed)}, gefragt war ${quote(asked)}. Sie wurde nicht übernommen.`,
  baNamesUnreadable: (host: string) =>
    `Die Namensliste der BA (${host}) hat ein unbekanntes Format. Bitte die Namen vorerst selbst eintragen.`,
  baNamesContradict: (ags: string) =>
    `Die Namensliste der BA nennt für ${ags} zwei verschiedene Namen. Sie wurde nicht übernommen.`,

  feedNotText: (host: string) =>
    `Der Feed von ${host} ist kein lesbarer Text (UTF-8). Bitte den Feed neu erzeugen.`,
  feedIndexUnreadable: (what: string) =>
    `Das Verzeichnis des Feeds (index.json) ist fehlerhaft: ${what}. Bitte den Feed neu erzeugen.`,
  feedNewer: (schema: string) =>
    `Der Feed hat die Fassung ${quote(schema)}, dieses Programm liest die Fassung 1. Bitte das Programm aktualisieren.`,
  feedHash: (path: string) =>
    `Die Datei ${quote(path)} passt nicht zum Verzeichnis des Feeds. Sie wurde nicht übernommen. Bitte erneut aktualisieren.`,
} as const;

function seconds(milliseconds: number): string {
  return String(Math.round(milliseconds / 100) / 10).replace('.', ',');
}
