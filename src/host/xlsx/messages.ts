/** Every reason for which a workbook cannot become a file that Excel opens, as a sentence for the user. */
export const messages = {
  noVisibleSheet: () =>
    'Die Arbeitsmappe hat kein sichtbares Blatt. Bitte blenden Sie mindestens ein Blatt ein.',
  sheetName: (name: string) =>
    `Der Blattname „${name}“ ist in Excel nicht erlaubt: Er braucht 1 bis 31 Zeichen, ohne : \\ / ? * [ ] und ohne ' am Anfang oder Ende. Bitte benennen Sie das Blatt um.`,
  sheetNameTwice: (name: string) =>
    `Der Blattname „${name}“ kommt zweimal vor (Groß- und Kleinschreibung zählt nicht). Bitte benennen Sie ein Blatt um.`,
  unknownSheet: (name: string, sheet: string) =>
    `Der Name „${name}“ gehört zum Blatt „${sheet}“, das es nicht gibt. Bitte löschen Sie den Namen oder ordnen Sie ihn neu zu.`,
  cellTwice: (where: string) => `Die Zelle ${where} kommt in der Arbeitsmappe zweimal vor.`,
  outsideSheet: (where: string) =>
    `Die Zelle ${where} liegt außerhalb eines Excel-Blatts (1.048.576 Zeilen, 16.384 Spalten).`,
  textTooLong: (where: string, length: number) =>
    `Der Text in ${where} hat ${length} Zeichen; eine Excel-Zelle fasst höchstens 32.767. Bitte kürzen Sie ihn.`,
  formulaTooLong: (where: string, length: number) =>
    `Die Formel in ${where} hat ${length} Zeichen; Excel erlaubt höchstens 8.192. Bitte teilen Sie sie auf.`,
  color: (color: string) => `„${color}“ ist keine Farbe der Form #RRGGBB.`,
  address: (address: string) => `„${address}“ ist keine Adresse der Form A1 oder A1:D7.`,
  validationText: (where: string, what: string, length: number, limit: number) =>
    `Die Datenüberprüfung für ${where} hat ${what} mit ${length} Zeichen; Excel erlaubt höchstens ${limit}. Bitte kürzen Sie den Text.`,
  validationOperator: (where: string, operator: string) =>
    `Die Datenüberprüfung für ${where} nennt den unbekannten Vergleich „${operator}“.`,
  validationFormulas: (where: string, expected: number, found: number) =>
    `Die Datenüberprüfung für ${where} braucht ${expected} Werte, hat aber ${found}.`,
  headerTooLong: (sheet: string, length: number) =>
    `Kopf- oder Fußzeile von „${sheet}“ hat ${length} Zeichen; Excel erlaubt höchstens 255. Bitte kürzen Sie sie.`,
  tableTooSmall: (name: string, address: string) =>
    `Die Tabelle „${name}“ (${address}) braucht unter der Kopfzeile mindestens eine Datenzeile.`,
  tableColumnTwice: (name: string, column: string) =>
    `Die Tabelle „${name}“ hat zwei Spalten „${column}“. Bitte benennen Sie eine davon um.`,
} as const;
