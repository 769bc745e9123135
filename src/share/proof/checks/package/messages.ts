/** Sentences on a copy that would not open, or not without a repair. */
export const packageMessages = {
  twice: (part: string) => `Die Kopie enthält den Teil ${part} zweimal.`,
  strangeName: (part: string) => `Die Kopie enthält einen Teil mit dem unzulässigen Namen ${part}.`,
  unreadable: (part: string) => `In der Kopie ist ${part} nicht lesbar.`,
  damaged: (part: string) => `In der Kopie stimmt die Prüfsumme von ${part} nicht: Der Teil ist beschädigt.`,
  unfinished: (check: string) => `Die Prüfung „${check}“ der Kopie konnte nicht abgeschlossen werden.`,
  withoutType: (part: string) => `In der Kopie fehlt der Inhaltstyp von ${part}.`,
  typeOfNothing: (part: string) => `Die Kopie nennt einen Inhaltstyp für ${part}, den Teil gibt es nicht.`,
  notAWorkbook: () => 'Die Kopie führt zu keiner Arbeitsmappe.',
  leadsNowhere: (from: string, to: string) =>
    `In der Kopie verweist ${from || 'das Paket'} auf ${to}, den Teil gibt es nicht.`,
  ownerMissing: (part: string) => `In der Kopie stehen Verweise in ${part}, deren Teil es nicht gibt.`,
  idTwice: (from: string) =>
    `In der Kopie trägt ein Verweis von ${from || 'dem Paket'} eine doppelte Kennung.`,
  idMissing: (part: string, element: string) =>
    `In der Kopie führt das Element ${element} in ${part} zu keinem Verweis.`,
  unreached: (part: string) => `In der Kopie führt kein Verweis zu ${part}.`,
  noVisibleSheet: () => 'Die Kopie enthält kein sichtbares Blatt.',
  sheetTwice: (title: string) => `In der Kopie gibt es das Blatt „${title}“ doppelt.`,
  wrongTab: () => 'Die Kopie öffnet sich auf einem Blatt, das es nicht gibt.',
  nameScope: (name: string) => `In der Kopie gehört der Name ${name} zu einem Blatt, das es nicht gibt.`,
  nameTwice: (name: string) => `In der Kopie gibt es den Namen ${name} doppelt.`,
  style: () => 'Die Zelle nennt ein Format, das es in der Kopie nicht gibt.',
  sharedText: () => 'Die Zelle nennt einen Text, den es in der Kopie nicht gibt.',
  noNumber: () => 'Die Zelle der Kopie enthält keine gültige Zahl.',
  cellTwice: () => 'Die Zelle steht in der Kopie doppelt.',
  metadata: () => 'Zellen des Blatts nennen Metadaten, die es in der Kopie nicht gibt.',
  table: (part: string) => `In der Kopie passt die Tabelle in ${part} nicht zu ihrem Bereich.`,
  tableHeading: () => 'Die Überschrift der Tabelle stimmt in der Kopie nicht mit ihrer Spalte überein.',
  noSheet: (where: string) => `In der Kopie verweist ${where} auf ein Blatt, das es nicht gibt.`,
};
