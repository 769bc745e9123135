/** Every reason for which a file cannot be opened, as sentences for the user. */
export const readMessages = {
  empty: () => 'Die Datei ist leer. Bitte wählen Sie eine Excel-Arbeitsmappe (.xlsx).',
  noZip: () => 'Die Datei ist keine Excel-Arbeitsmappe (.xlsx). Bitte wählen Sie eine andere Datei.',
  encrypted: () =>
    'Die Arbeitsmappe ist mit einem Kennwort verschlüsselt. Bitte entfernen Sie in Excel das Kennwort zum Öffnen und speichern Sie die Mappe neu.',
  oldExcel: () =>
    'Die Datei hat das alte Excel-Format (.xls). Bitte speichern Sie sie in Excel als Arbeitsmappe (.xlsx).',
  binaryWorkbook: () =>
    'Die Datei ist eine binäre Arbeitsmappe (.xlsb). Bitte speichern Sie sie in Excel als Arbeitsmappe (.xlsx).',
  otherPackage: () =>
    'Die Datei enthält keine Excel-Arbeitsmappe, sondern etwas anderes, zum Beispiel ein Word-Dokument. Bitte wählen Sie eine Datei mit der Endung .xlsx.',
  truncated: () => 'Die Datei ist unvollständig. Bitte kopieren oder laden Sie sie noch einmal.',
  damaged: (part: string) =>
    `Die Datei ist beschädigt: Der Teil „${part}“ lässt sich nicht lesen. Bitte öffnen Sie die Mappe in Excel und speichern Sie sie neu.`,
  missingPart: (part: string) =>
    `Die Datei ist beschädigt: Der Teil „${part}“ fehlt. Bitte öffnen Sie die Mappe in Excel und speichern Sie sie neu.`,
  doctype: (part: string) =>
    `Die Datei enthält im Teil „${part}“ eine Dokumenttyp-Angabe, die in Arbeitsmappen nicht erlaubt ist. Sie wird nicht geöffnet.`,
  tooLarge: (megabytes: number) =>
    `Die Arbeitsmappe ist zu groß: Entpackt sind es mehr als ${megabytes} MB. Bitte teilen Sie die Mappe auf.`,
  fileTooLarge: (megabytes: number) =>
    `Die Datei ist zu groß: Es sind mehr als ${megabytes} MB. Bitte teilen Sie die Mappe auf.`,
  tooManyParts: (limit: number) => `Die Datei hat mehr als ${limit} Teile. Sie wird nicht geöffnet.`,
  tooManyElements: (part: string) =>
    `Der Teil „${part}“ der Datei ist zu umfangreich. Bitte teilen Sie die Mappe auf.`,
  tooManyCells: (sheet: string, limit: string) =>
    `Das Blatt „${sheet}“ ist zu groß: Es hat mehr als ${limit} Zellen. Bitte teilen Sie es auf.`,
  cell: (where: string) =>
    `Die Datei ist beschädigt: Der Inhalt der Zelle ${where} lässt sich nicht lesen. Bitte öffnen Sie die Mappe in Excel und speichern Sie sie neu.`,
  cellTwice: (where: string) =>
    `Die Datei ist beschädigt: Die Zelle ${where} kommt zweimal vor. Bitte öffnen Sie die Mappe in Excel und speichern Sie sie neu.`,
} as const;
