/* What `amip feed` says on stderr. */

const MOST_LISTED = 5;

export const feedTexts = {
  credentialsMissing: (system: string, variable: string) =>
    `Für ${system} fehlt die Umgebungsvariable ${variable}. Bitte Nutzername und Kennwort (oder den Token als Nutzername) vor dem Aufruf setzen.`,
  levelMissing: (table: string, levels: readonly string[]) =>
    `${table}: Diese Tabelle gibt es nicht für die Ebene ${levels.join(', ')}. Diese Regionen fehlen darin.`,
  namesFailed: (message: string) =>
    `Die Schreibweisen der BA waren nicht abzurufen, es gelten die bisher bekannten. ${message}`,
  skipped: 'Ausgelassen, weil die Quelle mehrmals nicht geantwortet hat.',
  otherRegion: (found: string, asked: string) =>
    `Die Antwort enthält Zahlen für ${found}, gefragt war ${asked}. Sie wurde nicht übernommen.`,
  fromCache: 'schon abgerufen',
  nothingFound: 'Die Datei enthält kein Merkmal des Katalogs für die gewählten Regionen.',
  oldUnreadable: (file: string, message: string) =>
    `${file}: Diese Datei des alten Feeds ist nicht lesbar; weiterzumachen hieße, ihre Zahlen zu verlieren.${message === '' ? '' : ` ${message}`} Bitte die Datei wiederherstellen oder löschen.`,
  onlySigns: (regions: readonly string[]) =>
    `Die Antwort hat für ${listed(regions)} nur noch Zeichen, wo bisher Zahlen standen.`,
  locked: (file: string, { pid, host, since }: { pid: number; host: string; since: string }) =>
    `${file}: In diesem Ordner arbeitet schon ein anderer Aufruf (Prozess ${pid} auf ${host}, seit ${since}). Bitte warten, bis er fertig ist. Läuft er nicht mehr, bitte diese Datei löschen.`,
  contested: (file: string) =>
    `${file}: Mehrere Aufrufe wollen diesen Ordner zugleich. Bitte noch einmal aufrufen.`,
  failed: (what: string, message: string, kept: boolean) =>
    `${what}: ${message}${kept ? ' Die alten Werte bleiben.' : ''}`,
  written: (regions: number, files: number) =>
    `Feed geschrieben: ${counted(regions, 'Region', 'Regionen')}, ${counted(files, 'Datei', 'Dateien')}.`,
  same: (regions: number) =>
    `Nichts Neues: Der Feed mit ${counted(regions, 'Region', 'Regionen')} bleibt, wie er war.`,
  unchanged: 'Nichts Brauchbares wurde abgerufen. Der Feed bleibt, wie er war.',
  nothing:
    'Keine Quelle enthält ein Merkmal des Katalogs für die gewählten Regionen. Der Feed bleibt, wie er war.',
  incomplete: (failed: number, all: number) =>
    `Unvollständig: ${failed} von ${all} Abrufen sind fehlgeschlagen. Der nächste Aufruf holt nur diese nach.`,
  interrupted: 'Abgebrochen. Der Feed bleibt, wie er war; der nächste Aufruf macht an dieser Stelle weiter.',
} as const;

function listed(regions: readonly string[]): string {
  const shown = regions.slice(0, MOST_LISTED).join(', ');
  return regions.length > MOST_LISTED
    ? `${shown} und ${counted(regions.length - MOST_LISTED, 'weitere Region', 'weitere Regionen')}`
    : shown;
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
