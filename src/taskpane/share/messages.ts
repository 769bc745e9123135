/** Sentences for what Excel or the worker refuses; like all of these, German. */
export const shareMessages = {
  noFile: (reason: string) =>
    `Excel hat die Mappe nicht als Datei herausgegeben (${reason}). Schließen Sie offene Eingaben und versuchen Sie es noch einmal.`,
  cutFile:
    'Excel hat die Mappe unvollständig herausgegeben. Versuchen Sie es noch einmal, wenn Excel nicht mehr rechnet.',
  workerFailed:
    'Die Kopie konnte nicht gemacht werden, vielleicht reicht der Speicher nicht. Schließen Sie andere Mappen und versuchen Sie es noch einmal.',
  noWorkbook: 'Die Datei kann nicht gelesen werden. Wählen Sie eine Arbeitsmappe (.xlsx).',
};
