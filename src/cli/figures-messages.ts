/* What `amip figures` says on stderr. */

import { asksForColumns } from '../labour-market/readers/asks-for-columns';

export const figuresTexts = {
  unknownFormat: (format: string, known: readonly string[]) =>
    `--format ${format}: Dieses Format gibt es nicht. Bekannt: ${known.join(', ')}.`,
  unknownRegion: (code: string) =>
    `--region ${code}: Diese Region ist nicht bekannt. Erwartet wird ein amtlicher Schlüssel wie 07312, 07 oder DG.`,
  /** A message of the readers, and how to assign columns here where it asks for that. */
  withHint: (message: string, hasMapping: boolean) =>
    hasMapping || !asksForColumns(message)
      ? message
      : `${message} So geht das: amip figures DATEI --propose > zuordnung.json, die Datei prüfen, dann amip figures DATEI --mapping zuordnung.json.`,
  proposeAlone: '--propose steht allein. Bitte die anderen Angaben weglassen.',
  ownWorkbook: (file: string) =>
    `${file}: Das ist eine AMIP-Arbeitsmappe, keine Veröffentlichung. Geben Sie die Datei an, aus der die Zahlen stammen; die Mappe selbst prüft amip checks.`,
  noTable: (file: string) =>
    `${file}: Darin ist keine Tabelle mit Zahlen zu erkennen. Erwartet wird eine Tabelle als Text (CSV) mit Überschriften, auch in einem ZIP.`,
  /** `columns`: each with a sample of its cells. */
  proposed: (file: string, columns: readonly string[]) =>
    `${file}: Bitte den Vorschlag prüfen, bei source eintragen, wer die Zahlen veröffentlicht hat, und speichern. Spalten: ${columns.join('; ')}.`,
  proposedForOne: (name: string, others: readonly string[]) =>
    `Der Vorschlag gilt für ${name}. Einen anderen Aufbau haben: ${others.join(', ')}. Bitte diese Dateien einzeln lesen.`,
} as const;
