/** Why a file cannot be read at all. */
export const packageMessages = {
  tooLarge: (megabytes: number) =>
    `Die Datei ist größer als ${megabytes} MB. Entfernen Sie Bilder oder Blätter, die nicht gebraucht werden, und versuchen Sie es noch einmal.`,
  unpackedTooLarge: (megabytes: number) =>
    `Die Datei ist entpackt größer als ${megabytes} MB; sie wird nicht gelesen. Teilen Sie die Mappe auf.`,
  tooManyParts: (most: number) => `Die Datei hat mehr als ${most} Teile; sie wird nicht gelesen.`,
  tooManyCells: (most: number) =>
    `Die Mappe hat mehr als ${most.toLocaleString('de-DE')} Zellen; sie wird nicht gelesen. Teilen Sie die Mappe auf.`,
  encrypted: () =>
    'Die Datei ist mit einem Kennwort verschlüsselt. Heben Sie in Excel unter Datei → Informationen die Verschlüsselung auf, und versuchen Sie es noch einmal.',
  oldFormat: () =>
    'Die Datei hat das alte Format von Excel (.xls). Speichern Sie sie in Excel als Excel-Arbeitsmappe (.xlsx).',
  binaryFormat: () =>
    'Die Datei ist eine binäre Arbeitsmappe (.xlsb). Speichern Sie sie in Excel als Excel-Arbeitsmappe (.xlsx).',
  noWorkbook: () => 'Die Datei ist keine Arbeitsmappe aus Excel. Wählen Sie eine Datei mit der Endung .xlsx.',
  truncated: () =>
    'Die Datei ist unvollständig: Ihr Ende fehlt. Öffnen Sie sie in Excel, speichern Sie sie neu, und versuchen Sie es noch einmal.',
  duplicatePart: (part: string) =>
    `Die Datei enthält den Teil ${part} zweimal. So schreibt sie kein Excel; sie wird nicht gelesen.`,
  badPartName: () =>
    'Die Datei enthält einen Teil mit unzulässigem Namen. So schreibt sie kein Excel; sie wird nicht gelesen.',
};
