const cells = (count: number) => (count === 1 ? '1 Zelle' : `${count.toLocaleString('de')} Zellen`);
const figures = (count: number) => (count === 1 ? '1 Zahl' : `${count.toLocaleString('de')} Zahlen`);

/** The sentences of the page *Arbeitsmarkt* in German; other languages have the same shape. */
export const pageDe = {
  loading: 'Die Zahlen werden geladen …',
  loadFailed: 'Die Arbeitsmarktzahlen lassen sich nicht laden',
  refresh: {
    title: 'Zahlen in dieser Mappe',
    none: 'In dieser Mappe stehen noch keine Arbeitsmarktzahlen. Wählen Sie unten Region und Merkmale und fügen Sie sie ein.',
    bound: (count: number) =>
      count === 1
        ? '1 Zahl ist mit ihrer Quelle verbunden (Blatt „Quellen“).'
        : `${figures(count)} sind mit ihrer Quelle verbunden (Blatt „Quellen“).`,
    scope: 'Was wird aktualisiert?',
    scopes: { selection: 'die markierten Zellen', sheet: 'dieses Blatt', workbook: 'die ganze Mappe' },
    action: 'Aktualisieren',
  },
  insert: {
    title: 'Zahlen einfügen',
    lacking: {
      regions: 'Wählen Sie zuerst eine Region.',
      figures: 'Wählen Sie mindestens ein Merkmal.',
    },
    place:
      'Eingefügt wird ab der Zelle, die in der Tabelle markiert ist. Überschrieben wird nichts; vorher sehen Sie eine Vorschau.',
    action: 'Einfügen …',
  },
  charts: 'Verlauf',
  index: (base: string) => `Index, ${base} = 100`,
  noChart: (figure: string) => `${figure}: Für die gewählten Regionen sind keine Zahlen geladen.`,
  data: 'Geladene Zahlen',
  newest: (period: string) => `bis ${period}`,
  file: 'Datei öffnen',
  running: {
    reading: 'Die Datei wird gelesen …',
    fetching: 'Neue Zahlen werden gesucht …',
    looking: 'Die Vorschau wird erstellt …',
    writing: 'Wird geschrieben …',
    undoing: 'Wird zurückgenommen …',
  },
  preview: {
    refreshTitle: 'Was sich ändert',
    insertTitle: 'Was eingefügt wird',
    target: (address: string) => `Bereich ${address}, mit Überschriften.`,
    intro: 'Noch ist nichts geschrieben.',
    nothing: 'Nichts zu ändern: Neuere Zahlen als in der Mappe sind nicht geladen.',
    offline: 'Keine neuen Zahlen, es gelten die zuletzt geladenen',
    missing: (regions: string) =>
      `Der Server hat keine Zahlen für: ${regions}. Dort gelten weiter die Zahlen, die schon geladen sind.`,
    lost: (count: number) =>
      count === 1
        ? '1 Zahl findet ihre Zelle nicht mehr, etwa weil das Blatt gelöscht wurde. „Verbindung lösen“ streicht sie aus dem Blatt „Quellen“; das lässt sich nicht rückgängig machen.'
        : `${figures(count)} finden ihre Zellen nicht mehr, etwa weil das Blatt gelöscht wurde. „Verbindung lösen“ streicht sie aus dem Blatt „Quellen“; das lässt sich nicht rückgängig machen.`,
    unbind: (count: number) => `Verbindung lösen (${count})`,
    blocked: 'So kann nicht geschrieben werden',
    hints: 'Hinweise',
    takeSigns: (count: number) =>
      `Auch Zeichen übernehmen, wo bisher eine Zahl steht (${cells(count)}). Die Zahl geht dabei verloren.`,
    replaceChanged: (count: number) => `Auch ersetzen, was Sie selbst geändert haben (${cells(count)}).`,
    apply: 'Übernehmen',
    cancel: 'Abbrechen',
    back: 'Zurück',
  },
  outcome: {
    fileRead: (name: string, count: number) => `${name}: ${figures(count)} geladen.`,
    noNumber: (name: string) => `${name}: Die Datei enthält keine Zahl, die sich verwenden lässt.`,
    signs: (count: number) =>
      count === 1
        ? '1 Angabe ist nur ein Zeichen wie „-“ oder „.“.'
        : `${count.toLocaleString('de')} Angaben sind nur Zeichen wie „-“ oder „.“.`,
    silentRegions: (count: number) =>
      `Für ${count === 1 ? '1 Region' : `${count.toLocaleString('de')} Regionen`} enthält die Datei nur Zeichen; dort gelten weiter die bisherigen Zahlen.`,
    leftOut: (count: number) =>
      count === 1
        ? '1 Zahl der Datei gehört zu keinem Merkmal oder keiner Region des Verzeichnisses und bleibt außen vor.'
        : `${figures(count)} der Datei gehören zu keinem Merkmal oder keiner Region des Verzeichnisses und bleiben außen vor.`,
    nowRefresh: 'Jetzt aktualisieren',
    applied: 'Übernommen',
    written: (count: number) => `${cells(count)} geschrieben.`,
    onlySources: 'Die Zahlen stimmten schon; Datenstand und Quelle sind auf dem neuen Stand.',
    undo: 'Rückgängig',
    undoLast: 'Letzte Aktualisierung rückgängig',
    undone: 'Zurückgenommen',
    restored: (count: number) => `${cells(count)} auf den alten Stand gebracht.`,
    kept: 'Nicht zurückgenommen:',
    cancelled: 'Abgebrochen. Es wurde nichts geändert.',
    failed: 'Das hat nicht geklappt',
    close: 'Meldung schließen',
  },
};

export type PageTexts = typeof pageDe;
