const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('de')} ${number === 1 ? one : many}`;

/** The sentences of the page *Weitergeben* in German; other languages have the same shape. */
export const shareDe = {
  intro:
    'Die Kopie für Kommune, Trägerversammlung oder Beirat zeigt überall dieselben Werte wie Ihre Mappe, außer wo statt einer zu kleinen Fallzahl * steht, und enthält nichts Internes. Sie wird geprüft, bevor Sie sie bekommen. Ihre Mappe bleibt, wie sie ist.',
  alreadyCopy:
    'Diese Mappe ist selbst eine Kopie. Machen Sie eine neue aus Ihrer eigenen Arbeitsmappe; eine Kopie der Kopie enthält nur, was hier noch steht.',
  level: 'Für wen',
  levels: {
    kommune: {
      name: 'Kommune',
      text: 'Steuerungsgrößen mit Rechenweg: Excel-Formeln bleiben, AMIP-Funktionen werden Werte.',
    },
    traegerversammlung: { name: 'Trägerversammlung', text: 'Nur Werte, keine Formeln.' },
    beirat: {
      name: 'Beirat oder Öffentlichkeit',
      text: 'Nur Werte, ohne Maßnahmen und Quellen; in gekennzeichneten Tabellen werden Fallzahlen unter 10 verdeckt.',
    },
  },
  recipient: 'Empfänger (steht auf dem Blatt „Weitergabe“)',
  options: {
    title: 'Was mit dem Inhalt geschieht',
    preset: 'wie vorgesehen',
    adjusted: 'geändert',
    reset: 'Wie vorgesehen',
    formulas: { label: 'Formeln von Excel', words: { bleiben: 'bleiben', werte: 'werden Werte' } },
    foreignFunctions: {
      label: 'Funktionen anderer Add-ins',
      words: { werte: 'werden Werte', bleiben: 'bleiben' },
    },
    links: {
      label: 'Verknüpfungen mit anderen Mappen',
      words: { werte: 'werden Werte', bleiben: 'bleiben' },
    },
    comments: {
      label: 'Kommentare und Notizen',
      words: { entfernen: 'werden entfernt', bleiben: 'bleiben' },
    },
    hiddenCells: {
      label: 'Ausgeblendete Zeilen und Spalten',
      words: { leeren: 'werden geleert', bleiben: 'bleiben' },
    },
    minimum: 'Kleinste Fallzahl, die gezeigt wird',
    minimumWrong: 'Geben Sie eine ganze Zahl ab 2 ein, zum Beispiel 3 oder 10 (höchstens neun Ziffern).',
    sheets: 'Blätter, die mitgehen',
    always:
      'Immer entfernt: ausgeblendete Blätter, Add-in und Makros, persönliche Angaben, Abfragen, Pivot-Quelldaten.',
  },
  marks: {
    title: 'Tabellen mit Fallzahlen',
    intro:
      'In gekennzeichneten Tabellen werden kleine Fallzahlen durch * ersetzt, und so viele weitere Zellen, dass sich keine errechnen lässt. Markieren Sie eine Tabelle im Blatt. Die Kennzeichnung ist ein Name in Ihrer Mappe.',
    none: 'Keine Tabelle ist gekennzeichnet.',
    sums: 'Wo Summen stehen',
    words: {
      keine: 'keine Summen',
      zeile: 'unten: eine Summenzeile',
      spalte: 'rechts: eine Summenspalte',
      beide: 'unten und rechts',
    },
    mark: 'Auswahl als Fallzahlen-Tabelle kennzeichnen',
    remove: (address: string) => `Kennzeichnung von ${address} entfernen`,
    list: 'Gekennzeichnete Tabellen',
  },
  show: 'Vorschau der Kopie',
  again: 'Vorschau erneuern',
  open: 'Kopie öffnen',
  cancel: 'Abbrechen',
  running: {
    copying: 'Die Kopie wird gemacht …',
    opening: 'Die Kopie wird geöffnet …',
    marking: 'Excel arbeitet …',
  },
  phases: {
    reading: (percent: number) => `Die Mappe wird gelesen: ${percent} % …`,
    values: 'Die Werte der Blätter werden gelesen …',
    checking: 'Die Mappe wird geprüft …',
    rewriting: 'Die Kopie wird geschrieben …',
    proving: 'Die Kopie wird geprüft …',
  },
  result: {
    ready: (toLookAt: number) =>
      toLookAt === 0
        ? 'Die Kopie ist fertig und geprüft'
        : `Die Kopie ist fertig und geprüft – ${count(toLookAt, 'Stelle', 'Stellen')} vorher ansehen`,
    noMarks:
      'Keine Tabelle ist als Fallzahlen-Tabelle gekennzeichnet: Kleine Fallzahlen bleiben sichtbar, auch unter Überschriften, die das Programm nicht kennt.',
    refused: 'So gibt es keine Kopie',
    staleTitle: 'Diese Vorschau ist veraltet',
    stale: 'Die Mappe hat sich seitdem geändert. Erneuern Sie die Vorschau.',
    noMacros:
      'Makros gehen nicht mit: Aus dem Seitenbereich öffnet Excel nur Mappen ohne Makros (.xlsx). Brauchen Empfänger die Makros, macht die Befehlszeile die Kopie: amip share … --macros bleiben --out KOPIE.xlsm.',
    valuesOnly: 'Excel gibt hier keine Datei heraus; die Kopie enthält nur Werte, ohne Diagramme.',
    nothing: 'Nichts ersetzt, nichts entfernt.',
    replaced: (number: number) => `${count(number, 'Formel wird zum Wert', 'Formeln werden zu Werten')}`,
    why: {
      amip: 'AMIP-Funktionen',
      fremd: 'Funktionen anderer Add-ins und Makros',
      verknuepfung: 'verweisen auf andere Mappen, Dateien oder Server',
      veraenderlich: 'könnten in der Kopie anderes ergeben',
      abhaengig: 'hängen von Entferntem ab',
      werte: 'nur Werte gehen mit',
    },
    removed: (number: number) => count(number, 'Bestandteil wird entfernt', 'Bestandteile werden entfernt'),
    suppressed: (number: number) =>
      count(number, 'Zelle wird geheim gehalten (*)', 'Zellen werden geheim gehalten (*)'),
    suppressedWhy: { fallzahl: 'in Fallzahlen-Tabellen', abgeleitet: 'daraus errechnet' },
    flagged: (number: number) => count(number, 'Stelle ansehen', 'Stellen ansehen'),
    findings: (number: number) => count(number, 'Befund der Prüfung', 'Befunde der Prüfung'),
    noFindings: 'Die Prüfung fand nichts, was der Weitergabe im Weg steht.',
    notChecked: 'Nicht alles wurde geprüft',
    more: (number: number) => `und ${number.toLocaleString('de')} weitere`,
    goTo: (place: string) => `${place} in der Tabelle zeigen`,
  },
  outcome: {
    opened:
      'Die Kopie ist als neue Mappe geöffnet. Speichern Sie sie dort, und geben Sie diese Datei weiter.',
    saveAs: (fileName: string) => `Vorschlag für den Namen: „${fileName}“.`,
    cancelled: 'Abgebrochen. Es gibt keine Kopie.',
    failed: 'Das hat nicht geklappt',
    close: 'Meldung schließen',
  },
  back: {
    title: 'Hinweise übernehmen',
    intro:
      'Zeigt, was ein Empfänger in seiner Kopie geändert oder angemerkt hat. Sie entscheiden, was in die Mappe kommt.',
    returned: 'Zurückgekommene Datei',
    sent: 'Gesendete Kopie (wenn Sie sie noch haben)',
    choose: 'Datei wählen …',
    forget: 'Doch nicht',
    sentHint:
      'Ohne sie wird mit der geöffneten Mappe verglichen: Was Sie selbst seitdem geändert haben, steht dann mit in der Liste.',
    read: 'Datei lesen',
    reading: 'Die Datei wird gelesen …',
    states: {
      unveraendert: 'Die Zahlen sind unverändert (Prüfsumme stimmt).',
      'neu-gespeichert':
        'Die Datei wurde neu gespeichert, die Werte sind gleich (nur Stellen nach der 15. sind anders geschrieben).',
      geaendert: 'Zahlen oder Texte der Kopie wurden geändert (Prüfsumme weicht ab).',
      'keine-kopie':
        'Das ist keine Weitergabe-Kopie: Ihr fehlt das Blatt „Weitergabe“ mit der Prüfsumme. Sehen Sie nach, ob es die richtige Datei ist; ob Zahlen geändert wurden, lässt sich nicht sagen.',
    },
    unrelatedTitle: 'Diese Datei passt nicht zu dieser Mappe',
    unrelated:
      'Kein Blatt der Datei gibt es auch hier. Öffnen Sie die Mappe, aus der die Kopie gemacht wurde, und lesen Sie die Datei dort.',
    withoutSent:
      'Verglichen wurde mit der geöffneten Mappe. Was Sie seit der Weitergabe selbst geändert haben, steht mit in der Liste; es zu übernehmen, nähme Ihre Änderung zurück. Mit der gesendeten Kopie stehen hier nur Änderungen des Empfängers.',
    ownChanges: (number: number) =>
      `Ihre Mappe zeigt in ${count(number, 'Zelle', 'Zellen')} etwas anderes als die Datei. Das haben nicht die Empfänger geändert, deshalb steht es nicht in der Liste.`,
    addedSheets: (titles: string) =>
      `Nur in der Datei gibt es: ${titles}. Das wird nicht übernommen. Sehen Sie es in der Datei an.`,
    otherCopy: 'Die beiden Dateien gehören nicht zur selben Kopie.',
    changes: (number: number) => count(number, 'Änderung', 'Änderungen'),
    comments: (number: number) => count(number, 'Anmerkung', 'Anmerkungen'),
    none: 'Keine Änderungen und keine Anmerkungen.',
    empty: '(leer)',
    change: (before: string, after: string) => `${before} → ${after}`,
    now: (value: string) => `In der Mappe steht jetzt: ${value}`,
    asComment: 'nur als Kommentar: In der Mappe steht dort eine Formel',
    done: 'übernommen',
    doubts: {
      fehler: 'Fehlerwert: nur als Kommentar',
      text: 'Text statt Zahl',
      wahrheitswert: 'Wahrheitswert statt Zahl',
    },
    tickShown: 'Was gezeigt wird, auf einmal anhaken',
    tickAll: 'Alle anhaken',
    tickNone: 'Keine',
    sender: 'Von wem die Hinweise sind (steht in den Kommentaren)',
    noComments: 'Dieses Excel nimmt keine Kommentare an.',
    missing: 'Diese Zelle gibt es in der geöffneten Mappe nicht.',
    take: (place: string) => `${place} übernehmen`,
    sheet: 'Blatt',
    allSheets: 'alle Blätter',
    sheetWith: (sheet: string, number: number) => `${sheet} (${number.toLocaleString('de')})`,
    showMore: (next: number, left: number) =>
      next === left
        ? `${left.toLocaleString('de')} weitere zeigen`
        : `${next.toLocaleString('de')} von ${left.toLocaleString('de')} weiteren zeigen`,
    takeOver: 'Angehakte übernehmen',
    taking: 'Wird übernommen …',
    taken: (values: number, comments: number) =>
      `Übernommen: ${count(values, 'Wert', 'Werte')}, ${count(comments, 'Kommentar', 'Kommentare')}.`,
    kept: (places: string) => `Nicht übernommen, weil sich die Zellen seitdem geändert haben: ${places}.`,
    occupied: (places: string) => `Ohne Kommentar, weil dort schon einer steht: ${places}.`,
    undo: 'Rückgängig',
    undone: 'Zurückgenommen.',
    undoneBut: (places: string) =>
      `Zurückgenommen, außer in ${places}: Diese Zellen haben sich seitdem geändert.`,
    proposal: (value: string, recipient: string) =>
      recipient === '' ? `Vorschlag: ${value}` : `Vorschlag (${recipient}): ${value}`,
  },
};

export type ShareTexts = typeof shareDe;
