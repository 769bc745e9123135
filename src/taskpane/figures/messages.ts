/* What can go wrong with the figures of the panel: what is wrong, and what to do. */

export const figureDataMessages = {
  embeddedMissing: (file: string) =>
    `Die mitgelieferten Zahlen (${file}) sind nicht zu laden. Bitte die Verbindung prüfen und den Aufgabenbereich neu öffnen.`,
  readerFailed:
    'Das Lesen der Datei ist abgebrochen. Bitte noch einmal versuchen. Hilft das nicht, reicht der Speicher nicht: Bitte in der Quelle weniger Regionen, Merkmale oder Jahre auswählen.',
  readerTooSlow: (minutes: number) =>
    `Die Datei war nach ${minutes} Minuten nicht gelesen. Bitte in der Quelle weniger Regionen, Merkmale oder Jahre auswählen.`,
  feedOtherRegion: (path: string, ags: string) =>
    `Die Datei „${path}“ des Feeds soll nur Zahlen für ${ags} enthalten, nennt aber andere Regionen. Sie wurde nicht übernommen. Bitte den Feed neu erzeugen.`,
  monthly: (region: string) => `${region}, Monatszahlen`,
  yearly: (region: string) => `${region}, Jahreszahlen`,
} as const;
