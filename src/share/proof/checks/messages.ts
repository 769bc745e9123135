import type { RemovedKind } from '../../types';
import type { Offence } from '../formulas/judge';

const REMAINS: Readonly<Record<RemovedKind, string>> = {
  addin: 'Teile des Add-ins',
  customXml: 'eingebettete XML-Daten',
  dokumenteigenschaften: 'persönliche Dokumenteigenschaften',
  kommentare: 'Kommentare oder Notizen',
  blatt: 'ein Blatt, das nicht mitgehen soll',
  zellen: 'Inhalte ausgeblendeter Zeilen oder Spalten',
  filter: 'Kriterien von Filtern oder Sortierungen',
  link: 'Links, die nicht mitgehen sollen',
  name: 'Namen, die nicht mitgehen sollen',
  pivot: 'Pivot-Daten, Datenschnitte oder Zeitachsen',
  abfragen: 'Abfragen oder Verbindungen',
  verknuepfungen: 'Verknüpfungen mit anderen Arbeitsmappen',
  makros: 'Makros',
  objekte: 'eingebettete Objekte oder Steuerelemente',
  druckereinstellungen: 'Druckereinstellungen',
  vorschaubild: 'ein Vorschaubild',
  aenderungsverlauf: 'Daten früherer Bearbeiter',
  szenarien: 'Szenarien',
  berechnungskette: 'die Berechnungskette',
  pfad: 'den Speicherort der Vorlage',
  texte: 'Texte, die keine Zelle zeigt',
  gueltigkeit: 'eine Gültigkeitsregel, die nicht bleiben darf',
  format: 'eine bedingte Formatierung, die nicht bleiben darf',
  diagramm: 'ein Diagramm, das nicht bleiben darf',
  unbekannt: 'einen unbekannten Teil',
};

const OFFENCES: Readonly<Record<Offence, string>> = {
  amip: 'Funktionen des Add-ins',
  fremd: 'fremde Funktionen',
  verknuepfung: 'andere Arbeitsmappen',
  veraenderlich: 'Funktionen, die in der Kopie etwas anderes ergeben könnten',
  unlesbar: 'zu viele Zeichen',
};

/** What else the proof finds. No sentence holds a value of the workbook. */
export const proofMessages = {
  remains: (kind: RemovedKind, where: string) => `Die Kopie enthält noch ${REMAINS[kind]} (${where}).`,
  ownTrace: (part: string) => `Die Kopie enthält in ${part} noch Spuren des Add-ins.`,
  address: (part: string) =>
    `Die Kopie enthält in ${part} eine Internetadresse, die nicht aus der Arbeitsmappe stammt.`,
  formulaAmongValues: () => 'Die Kopie soll nur Werte enthalten, hier steht noch eine Formel.',
  formula: (offence: Offence) => `Eine Formel der Kopie enthält ${OFFENCES[offence]}.`,
  formulaOfMissing: () => 'Eine Formel der Kopie liest Zellen, die in der Kopie leer sind.',
  sheetMissing: (title: string) => `Das Blatt „${title}“ fehlt in der Kopie.`,
  sheetOrder: () => 'Die Blätter der Kopie stehen nicht in der Reihenfolge der Arbeitsmappe.',
  sheetExtra: (title: string) => `Das Blatt „${title}“ gehört nicht in die Kopie.`,
  sheetHidden: (title: string) => `Das Blatt „${title}“ ist in der Kopie ausgeblendet.`,
  valueMissing: () => 'Der Wert der Zelle fehlt in der Kopie.',
  valueExtra: () => 'In der Kopie steht ein Wert, den die Arbeitsmappe dort nicht zeigt.',
  valueOther: () => 'Die Zelle zeigt in der Kopie einen anderen Wert.',
  formatOther: () => 'Die Zelle hat in der Kopie ein anderes Zahlenformat.',
  notSuppressed: () => 'Die Zelle ist als geheim zu halten gemeldet, zeigt in der Kopie aber mehr als „*“.',
  merges: () => 'Die verbundenen Zellen sind in der Kopie andere.',
  columns: () => 'Die Spaltenbreiten oder ausgeblendeten Spalten sind in der Kopie andere.',
  rows: () => 'Die ausgeblendeten Zeilen sind in der Kopie andere.',
  chartMissing: (part: string) => `Ein Diagramm (${part}) fehlt in der Kopie, ohne dass es im Bericht steht.`,
  chartShape: (part: string) => `Ein Diagramm (${part}) hat in der Kopie andere Datenreihen.`,
  chartValue: (part: string) => `Ein Diagramm (${part}) zeigt in der Kopie andere Werte.`,
  chartReveals: (part: string) =>
    `Ein Diagramm (${part}) enthält in der Kopie einen Wert, der geheim zu halten ist.`,
  pictureOther: (part: string) => `Ein Bild (${part}) ist in der Kopie ein anderes.`,
  shapeReveals: (part: string) =>
    `Ein Textfeld (${part}) zeigt in der Kopie einen Wert, der geheim zu halten ist.`,
  listReveals: () => 'Eine Auswahlliste enthält in der Kopie Werte, die geheim zu halten sind.',
  newFormula: (where: string) =>
    `Die Kopie enthält in ${where} eine Formel, die in der Arbeitsmappe nicht steht.`,
  markUnread: (name: string) => `Die gekennzeichnete Tabelle ${name} kann nicht gelesen werden.`,
  smallCount: () => 'Die Kopie zeigt eine Fallzahl unter der Mindestfallzahl.',
  computable: () => 'Die geheim gehaltene Fallzahl lässt sich aus der Kopie berechnen.',
  narrow: () => 'Die geheim gehaltene Fallzahl lässt sich aus der Kopie zu eng eingrenzen.',
  sumBeside: () =>
    'Die Zelle zeigt in der Kopie eine Summe, aus der sich eine geheim gehaltene Fallzahl berechnen lässt.',
  spelledOut: () =>
    'Eine Formel in einer Tabelle mit geheim gehaltenen Fallzahlen enthält in der Kopie Zahlen.',
  retyped: () =>
    'Die Zelle zeigt in der Kopie eine Zahl mit Beschriftung und Wert einer geheim gehaltenen Fallzahl, und der Bericht sagt es nicht.',
  derived: () =>
    'Die Zelle zeigt in der Kopie einen Wert, der aus einer geheim gehaltenen Zelle berechnet ist.',
  unusedText: () => 'Die Kopie enthält Texte, die keine Zelle zeigt.',
  hiddenText: (part: string) =>
    `Die Kopie enthält in ${part} einen Text, der in der Arbeitsmappe nirgends sichtbar ist.`,
  error: () => 'Die Zelle zeigt in der Kopie einen Fehler.',
  linkToFile: (part: string) =>
    `Die Kopie enthält in ${part} einen Verweis auf eine Datei außerhalb der Mappe.`,
  linkToMissing: (part: string) =>
    `Die Kopie enthält in ${part} einen Link zu einem Blatt, das es nicht gibt.`,
  linkOfHidden: () => 'An einer Zelle, deren Inhalt nicht mitgeht, hängt in der Kopie noch ein Link.',
  noCover: () => 'Das Blatt „Weitergabe“ fehlt oder ist nicht das letzte.',
  noDigest: () => 'Auf dem Blatt „Weitergabe“ fehlt die Prüfsumme (SHA-256).',
  wrongDigest: () => 'Die Prüfsumme (SHA-256) der Kopie stimmt nicht.',
};
