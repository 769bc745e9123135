/** What the host doesn't know and the opened workbook therefore lacks: phrases for a list. */
export const leftOutTexts = {
  macros: () => 'Makros (VBA)',
  sheetKind: (name: string) => `Blatt „${name}“ (kein Tabellenblatt)`,
  structureProtection: () => 'Schutz der Arbeitsmappenstruktur',
  dates1904: () => 'Datumssystem 1904 (Datumswerte sind umgerechnet)',
  externalLinks: () => 'Verknüpfungen mit anderen Arbeitsmappen (Formeln damit stehen als Werte da)',
  dataTables: () => 'Datentabellen der Was-wäre-wenn-Analyse (stehen als Werte da)',
  arrayFormulas: () => 'feste Matrixformeln (sind jetzt dynamisch)',
  macroNames: () => 'Namen von Makros',
  externalName: (name: string) => `Name „${name}“ (verweist auf eine andere Arbeitsmappe)`,
  customXml: () => 'ein XML-Teil, der nicht lesbar ist',
  patterns: () => 'Füllmuster und Farbverläufe',
  diagonals: () => 'diagonale Rahmenlinien',
  rotation: () => 'gedrehter Text',
  chart: (name: string) => `Diagramm „${name}“ (diese Art ist hier nicht bekannt)`,
  onSheet: (sheet: string, what: string) => `${what} auf „${sheet}“`,
} as const;

/** Collects phrases, each once, in the order in which they were met. */
export class LeftOut {
  private readonly phrases = new Set<string>();

  add(phrase: string): void {
    this.phrases.add(phrase);
  }

  list(): string[] {
    return [...this.phrases];
  }
}
