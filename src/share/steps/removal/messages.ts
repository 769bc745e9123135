const inSheet = (sheet: string | undefined): string => (sheet === undefined ? '' : ` in „${sheet}“`);

/** What the report says of things that are gone; never with their content. */
export const removalMessages = {
  belonging: 'Gehörte nur zu etwas, das entfernt ist',

  taskPane: 'Aufgabenbereich eines Add-Ins',
  addin: (sheet?: string) => `Add-In${inSheet(sheet)}`,
  addinBindings: (sheet: string) => `Bindungen eines Add-Ins${inSheet(sheet)}`,

  customXml: 'Benutzerdefinierte XML-Daten',
  customProperty: (sheet?: string) => `Benutzerdefinierte Eigenschaft${inSheet(sheet)}`,
  smartTags: (sheet?: string) => `Smarttags${inSheet(sheet)}`,

  customProperties: 'Benutzerdefinierte Dokumenteigenschaften',
  properties: (names: readonly string[]) => `Dokumenteigenschaften: ${names.join(', ')}`,
  label: 'Vertraulichkeitskennzeichnung',

  comment: (sheet: string, cell: string) => `Kommentar in ${sheet}!${cell}`,
  commentPart: 'Kommentare',
  commentAuthors: 'Verfasser von Kommentaren',
  commentLogins: 'Anmeldenamen der Verfasser von Kommentaren',
  commentTasks: 'Aufgaben aus Kommentaren',
  commentShapes: (sheet?: string) => `Kommentarfelder${inSheet(sheet)}`,
  commentStays: 'Der Kommentar bleibt in der Kopie, mit dem Namen seines Verfassers. Prüfen Sie ihn.',

  pivotTable: (sheet?: string) => `Pivot-Tabelle${inSheet(sheet)} (ihre Werte bleiben)`,
  pivotCache: 'Quelldaten einer Pivot-Tabelle',
  slicer: (sheet?: string) => `Datenschnitt oder Zeitachse${inSheet(sheet)}`,
  pivotChart: (sheet?: string) => `Verbindung eines Diagramms mit seiner Pivot-Tabelle${inSheet(sheet)}`,

  connections: 'Verbindungen zu Datenquellen',
  query: (sheet?: string) => `Abfrage${inSheet(sheet)}`,
  queryTable: (table: string) => `Verbindung der Tabelle „${table}“ mit ihrer Abfrage`,
  dataModel: 'Datenmodell',
  xmlMaps: 'XML-Zuordnungen',
  realTimeData: 'Adressen von Echtzeitdaten',
  richData: 'Daten verknüpfter Datentypen',
  cubeData: 'Verweise von Zellen auf Datentypen und Datencubes',

  externalLink: 'Verknüpfung mit einer anderen Arbeitsmappe',
  externalLinkStays:
    'Eine Verknüpfung mit einer anderen Arbeitsmappe bleibt, mit deren zuletzt gelesenen Werten.',
  hyperlink: (sheet: string, cells: string) => `Link in ${sheet}!${cells}`,
  linkWords: (sheet: string, cells: string) => `Hinweis am Link in ${sheet}!${cells} (der Link bleibt)`,
  shapeLinkWords: (sheet: string) => `Hinweis am Link eines Objekts${inSheet(sheet)} (der Link bleibt)`,
  shapeLink: (sheet: string) => `Link eines Objekts${inSheet(sheet)}`,

  macros: 'Makros (VBA-Projekt)',
  macroSignature: 'Signatur der Makros',
  ribbon: 'Eigene Schaltflächen im Menüband',
  toolbars: 'Eigene Symbolleisten',
  macroButton: (sheet?: string) => `Makro an einem Objekt${inSheet(sheet)}`,
  macrosStay: 'Die Makros bleiben in der Kopie. Der Empfänger wird beim Öffnen danach gefragt.',

  embedded: (sheet?: string) => `Eingebettete Datei${inSheet(sheet)}`,
  control: (sheet?: string) => `Steuerelement${inSheet(sheet)}`,
  hiddenShape: (sheet?: string) => `Ausgeblendetes Objekt${inSheet(sheet)}`,
  shapeInHiddenCells: (sheet: string) => `Objekt in ausgeblendeten Zellen in „${sheet}“`,

  printerSettings: (sheet?: string) => `Druckereinstellungen${inSheet(sheet)}`,
  thumbnail: 'Vorschaubild',

  revisions: 'Änderungsverlauf',
  users: 'Benutzer der freigegebenen Arbeitsmappe',
  fileSharing: 'Name dessen, der die Datei reserviert hat',
  documentId: 'Kennung der Datei',
  ownViews: 'Benutzerdefinierte Ansichten',
  sheetViews: (sheet?: string) => `Eigene Ansichten${inSheet(sheet)}`,
  permissions: (sheet: string) => `Berechtigungen einzelner Benutzer in „${sheet}“`,

  passwords: (sheet?: string) => `Prüfwerte von Kennwörtern${inSheet(sheet)} (der Schutz bleibt)`,
  rangeNames: (sheet: string) => `Namen geschützter Bereiche${inSheet(sheet)}`,

  altText: (table: string) => `Alternativtext der Tabelle „${table}“`,
  unusedPages: (sheet: string) => `Kopf- und Fußzeilen von „${sheet}“, die nicht gedruckt werden`,
  chartPages: (sheet?: string) => `Kopf- und Fußzeilen eines Diagramms${inSheet(sheet)}`,
  phonetic: (count: number) => (count === 1 ? '1 Lesehilfe eines Textes' : `${count} Lesehilfen von Texten`),
  formats: (count: number) =>
    count === 1 ? '1 Format, das keine Zelle hat' : `${count} Formate, die keine Zelle hat`,

  scenarios: (sheet: string, count: number) =>
    `${count === 1 ? '1 Szenario' : `${count} Szenarien`}${inSheet(sheet)}`,
  consolidation: (sheet: string) => `Quellen einer Konsolidierung${inSheet(sheet)}`,
  calcChain: 'Berechnungskette',

  path: 'Speicherort der Datei',
  publishing: (sheet?: string) => `Ziele der Veröffentlichung im Web${inSheet(sheet)}`,
  picturePath: (sheet?: string) => `Speicherort eines Bildes${inSheet(sheet)}`,
  pictureData: (sheet?: string) => `Angaben in einer Bilddatei${inSheet(sheet)}`,
  unreadablePicture: (sheet?: string) => `Bild, das nicht gelesen werden kann${inSheet(sheet)}`,
  tiff: 'Eine Bilddatei (TIFF) kann Angaben über Aufnahme und Urheber enthalten. Fügen Sie das Bild als PNG neu ein.',
  cropped:
    'Ein Bild ist zugeschnitten; seine Datei enthält auch, was abgeschnitten ist. Löschen Sie es in Excel mit „Bilder komprimieren“.',
  linkedPicture: (sheet?: string) => `Bild, das in einer anderen Datei liegt${inSheet(sheet)}`,

  pathInPages:
    'Eine Kopf- oder Fußzeile nennt einen Pfad oder eine Adresse im Haus; sie bleibt in der Kopie. Prüfen Sie sie unter „Seite einrichten“.',
  pathInValidation:
    'Eine Datenüberprüfung nennt in ihrer Liste oder ihrem Hinweis einen Pfad oder eine Adresse im Haus; sie bleibt in der Kopie. Prüfen Sie sie.',
  validation: (sheet: string, cells: string) => `Datenüberprüfung in ${sheet}!${cells}`,
  validationList: (sheet: string, cells: string) =>
    `Quelle der Auswahlliste in ${sheet}!${cells} (die Liste bleibt)`,
  inputHints: (sheet: string, count: number) =>
    `${count === 1 ? '1 Eingabehinweis' : `${count} Eingabehinweise`}${inSheet(sheet)} (was die Zellen annehmen, bleibt)`,
  filters: (sheet: string) => `Filterkriterien auf „${sheet}“`,
  tableFilters: (table: string) => `Filterkriterien der Tabelle „${table}“`,
  conditionalFormat: (sheet: string, cells: string) => `Bedingte Formatierung in ${sheet}!${cells}`,
  sparkline: (sheet: string, cells: string) => `Sparkline in ${sheet}!${cells}`,

  chartLinks: (sheet?: string) => `Bezüge eines Diagramms${inSheet(sheet)} (seine Werte bleiben)`,
  chartPoints: (sheet?: string) => `Geheim gehaltene Werte eines Diagramms${inSheet(sheet)}`,
  chart: (sheet?: string) => `Diagramm${inSheet(sheet)}`,
  textLink: (sheet?: string) => `Bezug eines Textfelds${inSheet(sheet)} (sein Text bleibt)`,
  suppressedText: (sheet?: string) => `Geheim gehaltener Wert in einem Textfeld${inSheet(sheet)}`,
  camera: (sheet?: string) => `Bild von Zellen${inSheet(sheet)}`,
  cameraLink: (sheet?: string) => `Bezug eines Bildes von Zellen${inSheet(sheet)} (das Bild bleibt)`,

  signature: 'Digitale Signatur (die Kopie ist nicht das, was unterschrieben ist)',
  diagram: (sheet?: string) => `SmartArt-Grafik${inSheet(sheet)}`,
  ink: (sheet?: string) => `Freihandzeichnung${inSheet(sheet)}`,
  unknown: (sheet?: string) => `Unbekannter Bestandteil${inSheet(sheet)}`,
  foreign: (sheet?: string) => `Zusatz eines anderen Programms${inSheet(sheet)}`,
  markup: (sheet?: string) => `Anmerkung im Dateitext${inSheet(sheet)}`,
  unknownAddress: (sheet?: string) => `Verweis nach außen${inSheet(sheet)}`,
  missingPart: (sheet?: string) => `Verweis auf einen fehlenden Bestandteil${inSheet(sheet)}`,
};
