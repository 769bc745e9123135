/* What `amip feed` says on stderr. */

export const feedTexts = {
  credentialsMissing: (system: string, variable: string) =>
    `Für ${system} fehlt die Umgebungsvariable ${variable}. Bitte Nutzername und Kennwort (oder den Token als Nutzername) vor dem Aufruf setzen.`,
  levelMissing: (table: string, levels: readonly string[]) =>
    `${table}: Diese Tabelle gibt es nicht für die Ebene ${levels.join(', ')}. Diese Regionen fehlen darin.`,
  namesFailed: (message: string) =>
    `Die Schreibweisen der BA waren nicht abzurufen, es gelten nur die bestätigten. ${message}`,
  skipped: 'Ausgelassen, weil die Quelle mehrmals nicht geantwortet hat.',
  otherRegion: (found: string, asked: string) =>
    `Die Antwort enthält Zahlen für ${found}, gefragt war ${asked}. Sie wurde nicht übernommen.`,
  fromCache: 'schon abgerufen',
  nothingFound: 'Die Datei enthält kein Merkmal des Katalogs für die gewählten Regionen.',
  oldUnreadable: (file: string, message: string) =>
    `${file}: Der alte Stand ist nicht lesbar und entfällt. ${message}`,
  failed: (what: string, message: string, kept: boolean) =>
    `${what}: ${message}${kept ? ' Die alten Werte bleiben.' : ''}`,
  written: (regions: number, files: number) => `Feed geschrieben: ${regions} Regionen, ${files} Dateien.`,
  unchanged: 'Nichts wurde abgerufen. Der Feed bleibt, wie er war.',
  nothing:
    'Keine Quelle enthält ein Merkmal des Katalogs für die gewählten Regionen. Der Feed bleibt, wie er war.',
  incomplete: (failed: number, all: number) =>
    `Unvollständig: ${failed} von ${all} Abrufen sind fehlgeschlagen. Der nächste Aufruf holt nur diese nach.`,
  interrupted: 'Abgebrochen. Der Feed bleibt, wie er war; der nächste Aufruf macht an dieser Stelle weiter.',
} as const;
