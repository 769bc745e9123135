/** Sentences for what Excel or the worker refuses; like all of these, German. */
export const shareMessages = {
  noFile: (reason: string) =>
    `Excel hat die Mappe nicht als Datei herausgegeben (${reason}). Schließen Sie offene Eingaben und versuchen Sie es noch einmal.`,
  cutFile:
    'Excel hat die Mappe unvollständig herausgegeben. Versuchen Sie es noch einmal, wenn Excel nicht mehr rechnet.',
  workerFailed:
    'Die Kopie konnte nicht gemacht werden, vielleicht reicht der Speicher nicht. Schließen Sie andere Mappen und versuchen Sie es noch einmal.',
  noNumbers: (address: string) =>
    `In ${address} steht keine Zahl. Markieren Sie die ganze Fallzahlen-Tabelle mit Überschriften und Summen, und kennzeichnen Sie sie dann.`,
  singleCell: (address: string) =>
    `${address} ist eine einzelne Zelle. Markieren Sie die ganze Fallzahlen-Tabelle mit Überschriften und Summen, und kennzeichnen Sie sie dann.`,
  noOneArea:
    'Markiert ist nicht genau ein Bereich von Zellen. Markieren Sie eine Fallzahlen-Tabelle mit Überschriften und Summen, und kennzeichnen Sie sie dann.',
  isMarked: (address: string) =>
    `${address} ist schon als Fallzahlen-Tabelle gekennzeichnet. Stehen die Summen woanders, entfernen Sie erst diese Kennzeichnung.`,
  overlapsMarked: (address: string, marked: string) =>
    `${address} überschneidet sich mit der schon gekennzeichneten Tabelle ${marked}. Entfernen Sie erst deren Kennzeichnung, oder markieren Sie nur die andere Tabelle.`,
  noWorkbook: 'Die Datei kann nicht gelesen werden. Wählen Sie eine Arbeitsmappe (.xlsx).',
};
