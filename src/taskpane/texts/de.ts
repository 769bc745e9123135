import { MONTH_NAMES } from '../../domain/months/month-names';
import { FORM_FIELDS, FORM_KEYS, FORM_SERIES, FORM_SERIES_FIELDS } from '../../workbook';
import type { FormStyle, FormKey, FormSeries } from '../../workbook';
import type { EntryProblem } from '../draft/entry';

type FieldTexts = Record<FormKey | FormSeries, { label: string; help: string }>;

const cells = (count: number) => (count === 1 ? '1 Zelle' : `${count} Zellen`);

/** What a number looks like in a field; languages differ in their sentences only, not in the notation. */
export const EXAMPLES: Readonly<Record<FormStyle, string>> = {
  euro: '1.234,56',
  rate: '15,2',
  change: '15,2',
  count: '4.980',
  year: '2021',
  text: '',
};

/** Every sentence of the panel in German; other languages have the same shape. */
export const de = {
  language: 'de',
  appName: 'AMIP-Controlling',
  loading: 'Die Mappe wird gelesen …',
  pageLoading: 'Die Seite wird geladen …',
  excelWaits: 'Excel wartet. Beenden Sie die Eingabe in der Zelle mit der Eingabetaste oder mit Esc.',
  tryAgain: 'Erneut versuchen',
  pagesLabel: 'Seiten',
  pages: {
    ressourcen: 'Ressourcen',
    ziele: 'Ziele',
    arbeitsmarkt: 'Arbeitsmarkt',
    pruefung: 'Prüfung',
    weitergabe: 'Weitergeben',
  },
  /** Labels and help are those of the sheets: one source for both. */
  fields: Object.fromEntries([
    ...FORM_KEYS.map((key) => [key, FORM_FIELDS[key]]),
    ...FORM_SERIES.map((key) => [key, FORM_SERIES_FIELDS[key]]),
  ]) as FieldTexts,
  units: { euro: '€', rate: '%', change: '%', count: 'Pers.', year: '', text: '' },
  months: MONTH_NAMES,

  nowhere: {
    elsewhere: {
      title: 'Hier ist kein Excel',
      text: 'Diese Seite ist der Seitenbereich von AMIP-Controlling. Sie arbeitet nur in Excel. Öffnen Sie Excel und wählen Sie auf der Registerkarte „AMIP“ den Befehl „Bereich öffnen“.',
    },
    oldExcel: {
      title: 'Diese Excel-Version ist zu alt',
      text: 'AMIP-Controlling braucht Excel LTSC 2021 oder neuer, Microsoft 365 oder Excel im Web. Bitten Sie Ihre IT um eine neuere Version.',
    },
    silence: {
      title: 'Excel antwortet nicht',
      text: 'Die Verbindung zu Excel kommt nicht zustande. Warten Sie noch einen Augenblick. Bleibt es dabei, laden Sie den Bereich neu.',
    },
    reload: 'Neu laden',
  },
  fault: {
    title: 'Im Seitenbereich ist ein Fehler aufgetreten',
    text: 'Was in der Mappe steht, bleibt, wie es ist. Laden Sie den Bereich neu; Ihre Eingaben sind danach noch da.',
    detail: 'Für die Fehlermeldung an Ihre IT:',
    reload: 'Neu laden',
  },

  header: {
    unknown: 'Jobcenter und Jahr angeben',
    noName: 'Jobcenter ohne Namen',
    noYear: 'Jahr fehlt',
    section: 'Jobcenter und Jahr',
  },
  start: {
    title: 'Noch kein AMIP in dieser Mappe',
    text: 'Geben Sie Jobcenter und Jahr an und legen Sie alle Blätter an, oder sehen Sie sich erst ein veröffentlichtes Beispiel an. Vor dem Schreiben sehen Sie eine Vorschau.',
    create: 'Arbeitsmappe anlegen',
    example: 'Beispiel AMIP 2021 (Stadt Kaiserslautern) einfügen',
  },
  missing: {
    text: (titles: string) => `In dieser Mappe fehlen: ${titles}.`,
    add: 'Fehlende Blätter ergänzen',
  },
  copy: {
    title: 'Das ist eine Kopie zum Weitergeben',
    text: 'Hier fehlt mit Absicht, was nicht weitergegeben wird; ergänzen Sie nichts. Was ein Empfänger in einer Kopie geändert oder angemerkt hat, übernehmen Sie in Ihrer eigenen Mappe: Seite „Weitergeben“, „Hinweise übernehmen“.',
  },
  nextYear: 'Neues Jahr …',
  form: {
    unsaved: (count: number) =>
      count === 1 ? '1 Eingabe noch nicht in der Mappe' : `${count} Eingaben noch nicht in der Mappe`,
    discard: 'Verwerfen',
    empty: 'nichts',
    conflict: (now: string) => `In der Mappe steht inzwischen: ${now}.`,
    conflicts: 'Die Mappe hat sich geändert, während Sie hier eingegeben haben. Ihre Eingaben sind noch da.',
    meant: (percent: string) => `Das ist weniger als ein halbes Prozent. Meinten Sie ${percent}?`,
    correctFirst: (count: number) =>
      `Bitte erst ${count === 1 ? '1 Eingabe' : `${count} Eingaben`} berichtigen.`,
    yearMissing: 'Das Programmjahr fehlt. Geben Sie es vierstellig ein, z. B. 2021.',
    restored: 'Ihre Eingaben von vorhin sind wieder da. In der Mappe stehen sie noch nicht.',
    cellsToCheck: 'In der Mappe zu prüfen',
    looking: 'Die Vorschau wird erstellt …',
    undoing: 'Wird zurückgenommen …',
    inserting: 'Die Zahlen werden eingefügt …',
    close: 'Meldung schließen',
  },
  resources: {
    result: 'Ergebnis',
    insert: 'Tabelle einfügen',
    update: 'Tabelle aktualisieren',
    caption: 'Beträge in Euro',
    columns: { egl: 'Egl', vk: 'Verwaltungs\u00adkosten', gesamt: 'gesamt' },
    missing: (labels: string) => `Für das Ergebnis fehlt noch: ${labels}.`,
    unreadable: (labels: string) => `Kein Ergebnis, solange eine Eingabe nicht lesbar ist: ${labels}.`,
    satzDefault: (satz: string) => `Leer: gesetzlicher Satz, derzeit ${satz} (§ 46 Abs. 3 SGB II).`,
    difference: (amount: string) => `Rundungsdifferenz ${amount} €`,
    differs: (size: string, exact: string, step: string) =>
      `Die geplante Umschichtung ist um ${size} € höher als der genaue Betrag von ${exact} €, weil sie auf volle ${step} € aufgerundet wird. Als eigene Zeile sorgt die Differenz dafür, dass jede Spalte auf den Cent aufgeht.`,
    exact: 'Die geplante Umschichtung deckt den Bedarf auf den Cent genau.',
    announce: (moved: string, difference: string, total: string) =>
      `Umschichtung ${moved} Euro, Rundungsdifferenz ${difference} Euro, Summe gesamt ${total} Euro.`,
    hints: {
      eglTooSmall:
        'Die Umschichtung ist größer als EGL und Einnahmen zusammen. Prüfen Sie Bedarf und Zuteilung.',
      fromVk: 'Die VK haben mehr, als sie brauchen: Die Umschichtung ist negativ und geht zu den EGL.',
      kfaNegative: 'Die nicht KFA-relevanten Kosten sind höher als der Bedarf. Der KFA wird negativ.',
    },
  },
  targets: {
    insert: 'Ziele einfügen',
    update: 'Ziele aktualisieren',
    iq: 'Integrationsquote (IQ)',
    lzb: 'Bestand an LZB',
    prior: 'Vorjahreswert',
    change: 'Vereinbarte Veränderung',
    target: 'Zielwert',
    agreed: (change: string) => `vereinbart: ${change}`,
    priorMissing: 'Vorjahreswert fehlt',
    changeMissing: 'Veränderung fehlt',
    unreadable: 'Eingabe nicht lesbar',
    iqHelp: 'Vorjahreswert: K2 im Dezember. Die Veränderung gilt relativ: 16,0 % und +15,0 % ergeben 18,4 %.',
    lzbHelp:
      'Vorjahreswert: Personen im Jahresdurchschnitt. Weniger ist besser: eine Minderung mit Minus eingeben.',
    path: 'Monatlicher Verlauf',
    pathCount: (known: number) => `${known} von 12 Vorjahreswerten`,
    pathHelp: {
      iq: 'Jahresfortschrittswerte des Vorjahres. Soll = Vorjahreswert desselben Monats × (1 + Veränderung); das ist eine Annahme, eine amtliche Regel gibt es nicht.',
      lzb: 'Mittelwerte seit Januar des Vorjahres. Soll = Vorjahreswert desselben Monats × (1 + Veränderung); das ist eine Annahme, eine amtliche Regel gibt es nicht.',
    },
    paste: 'Eine in Excel kopierte Spalte können Sie in den ersten Monat einfügen.',
    month: 'Monat',
    soll: 'Soll',
    priorOf: (indicator: string, month: string) => `${indicator}, Vorjahr ${month}`,
    pasted: (count: number) => (count === 1 ? '1 Wert eingefügt.' : `${count} Werte eingefügt.`),
    pastedWrong: (count: number, wrong: number) =>
      `${count} Werte eingefügt, davon ${wrong} nicht lesbar. Prüfen Sie die markierten Felder.`,
    pasteTooMany: (count: number) =>
      `Kopiert sind ${count} Zellen, so viele Monate folgen hier nicht. Es wurde nichts eingefügt. Beginnen Sie im passenden Monat oder kopieren Sie weniger Zellen.`,
    pasteTwoDimensional: (columns: number) =>
      `Kopiert sind ${columns} Spalten. Es wurde nichts eingefügt. Kopieren Sie eine einzelne Spalte oder Zeile.`,
  },
  preview: {
    title: 'Vorschau',
    intro: 'Noch ist nichts geschrieben.',
    renewed: 'Die Mappe hat sich geändert. Diese Vorschau zeigt den neuen Stand.',
    outdated: 'Die Mappe hat sich geändert, und die Vorschau ist nicht mehr aktuell:',
    nothing: 'Nichts zu ändern: Die Mappe enthält das alles schon.',
    sheet: 'Blatt',
    entries: (count: number) => (count === 1 ? '1 Eintrag' : `${count} Einträge`),
    chartNew: (title: string) => `Diagramm „${title}“ wird angelegt, sobald es Werte hat.`,
    chartUntil: (title: string, month: string) => `Diagramm „${title}“ zeigt jetzt bis ${month}.`,
    chartEmpty: (title: string) => `Diagramm „${title}“ zeigt nur noch Monate mit Zahlen.`,
    restoreChart: 'Wieder einfügen',
    newSheet: 'Neues Blatt',
    newBlock: (address: string) => `Neuer Bereich ${address}`,
    onlyFormulas: 'Noch ohne Zahlen; Beschriftungen und Formeln werden angelegt.',
    before: 'bisher',
    after: 'neu',
    kept: 'Bleibt, wie Sie es geändert haben',
    hints: 'Hinweise',
    blocked: 'So kann nicht geschrieben werden',
    apply: 'Übernehmen',
    cancel: 'Abbrechen',
    back: 'Zurück',
    writing: 'Wird geschrieben …',
  },
  outcome: {
    applied: 'Übernommen',
    written: (count: number) => `${cells(count)} geschrieben.`,
    created: (sheets: string) => `Neu angelegt: ${sheets}.`,
    figuresFound: (series: number, regions: string, newest: string) =>
      `Für ${regions} ${series === 1 ? 'lässt sich 1 Monatsreihe' : `lassen sich ${series} Monatsreihen`} einfügen. Neuester Monat: ${newest}.`,
    insertFigures: 'Arbeitsmarktzahlen einfügen',
    figuresInserted: 'Arbeitsmarktzahlen eingefügt',
    undo: 'Rückgängig',
    undoLast: 'Letztes Füllen rückgängig',
    undone: 'Zurückgenommen',
    restoredCells: (count: number) => `${cells(count)} auf den alten Stand gebracht.`,
    removed: (sheets: string) => `Entfernt: ${sheets}.`,
    keptAfterUndo: 'Nicht zurückgenommen:',
    nothingUndone: 'Es war nichts zurückzunehmen.',
    failed: 'Das hat nicht geklappt',
    readFailed: 'Die Mappe lässt sich gerade nicht lesen',
  },
  problem: (
    problem: EntryProblem,
    form: { words: string; help: string; style: FormStyle; show: (value: number) => string },
  ): string => {
    if (form.style === 'year' && problem.code !== 'outside')
      return `Das ist kein Jahr. Geben Sie z. B. ${EXAMPLES.year} ein.`;
    switch (problem.code) {
      case 'notANumber':
        return `Das ist keine Zahl. Geben Sie z. B. ${EXAMPLES[form.style]} ein.`;
      case 'decimalPoint':
        return `Nachkommastellen stehen nach einem Komma: ${problem.meant}.`;
      case 'tooManyDecimals':
        return problem.most === 0
          ? 'Hier steht eine ganze Zahl ohne Komma.'
          : `Höchstens ${problem.most} Nachkommastellen. ${form.style === 'euro' ? 'Tausender trennt ein Punkt: 1.234,56.' : `Geben Sie z. B. ${EXAMPLES[form.style]} ein.`}`;
      case 'threeDecimals':
        return `Unklar: Tausender trennt ein Punkt (${problem.meant}). Für Nachkommastellen geben Sie nur zwei an.`;
      case 'tooLarge':
        return 'Excel rechnet mit höchstens 15 Ziffern. Kürzen Sie die Zahl.';
      case 'negative':
        return 'Hier geht nur 0 oder mehr. Lassen Sie das Minus weg.';
      case 'outside':
        return `Erlaubt ist ${form.show(problem.from)} bis ${form.show(problem.to)}.`;
      case 'percentSign':
        return 'Hier steht kein Prozentwert. Lassen Sie das %-Zeichen weg.';
      case 'euroSign':
        return 'Hier steht kein Eurobetrag. Lassen Sie das €-Zeichen weg.';
      case 'form':
        return `Erwartet: ${form.words}.`;
    }
  },
};

export type Texts = typeof de;
