const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('de')} ${number === 1 ? one : many}`;

/** The sentences of the page *Prüfung* in German; other languages have the same shape. */
export const checksDe = {
  intro: (rules: number) =>
    `Geprüft werden Beträge, Ziele, Texte, Zahlen und Quellen der ganzen Mappe nach ${rules} Regeln. Geändert wird dabei nichts.`,
  check: 'Prüfen',
  again: 'Noch einmal prüfen',
  running: {
    checking: 'Die Mappe wird geprüft …',
    writing: 'Das Blatt „Prüfung“ wird geschrieben …',
    undoing: 'Wird zurückgenommen …',
  },
  result: {
    none: 'Keine Befunde',
    noneText: 'Keine der Regeln hat etwas gefunden.',
    summary: (errors: number, warnings: number, hints: number) =>
      [
        count(errors, 'Fehler', 'Fehler'),
        count(warnings, 'Warnung', 'Warnungen'),
        count(hints, 'Hinweis', 'Hinweise'),
      ].join(', '),
    groups: { fehler: 'Fehler', warnung: 'Warnungen', hinweis: 'Hinweise' },
    why: 'Warum',
    mend: 'Was tun',
    goTo: (address: string) => `${address} in der Tabelle zeigen`,
    notes: 'Nicht alles wurde geprüft',
    stale: 'Die Mappe hat sich seit dieser Prüfung geändert. Prüfen Sie noch einmal.',
  },
  write: 'In das Blatt „Prüfung“ schreiben',
  outcome: {
    written: (sheet: string) => `Die Befunde stehen im Blatt „${sheet}“.`,
    unchanged: (sheet: string) => `Im Blatt „${sheet}“ stehen schon dieselben Befunde.`,
    undo: 'Rückgängig',
    undone: 'Zurückgenommen',
    removed: (sheets: string) => `Das Blatt „${sheets}“ ist wieder weg.`,
    restored: 'Im Blatt steht wieder die frühere Liste.',
    failed: 'Das hat nicht geklappt',
    close: 'Meldung schließen',
  },
};

export type ChecksTexts = typeof checksDe;
