import type { RecipientLevel } from '../levels';
import type { RemovedKind, ReplacedWhy } from '../types';

/** Every sentence of the sheet *Weitergabe*. None names what the copy does not hold. */
export const coverMessages = {
  title: 'Weitergabe-Kopie',
  what: 'Was das ist',
  whatText: (of: string) =>
    `Weitergabe-Kopie ${of}. Sie ist für die Weitergabe bereinigt; die Arbeitsmappe selbst bleibt im Jobcenter. Was hier steht, entspricht den Werten, die dort am Tag der Kopie zu sehen waren.`,
  ofWorkbook: (year: string, jobcenter: string) =>
    year === '' && jobcenter === ''
      ? 'einer Arbeitsmappe'
      : `der Arbeitsmappe zum Arbeitsmarkt- und Integrationsprogramm${year && ` ${year}`}${jobcenter && `, ${jobcenter}`}`,
  whom: 'Für wen',
  day: 'Tag der Kopie',
  datenstand: 'Datenstand',
  datenstandOfSources: 'Er steht bei den Quellen.',
  noDatenstand: 'In der Arbeitsmappe ist kein Datenstand eingetragen.',
  sources: 'Quellen und Lizenzen',
  noSources: 'In der Arbeitsmappe sind keine Quellen eingetragen.',
  moreSources: (number: number) => `und ${counted(number, 'weitere Quelle', 'weitere Quellen')}`,
  own: 'Eigene Berechnungen',
  ownText: (cells: number) =>
    cells === 1
      ? 'Die folgende Zelle ist eine eigene Berechnung des Jobcenters, keine veröffentlichte Zahl der genannten Quellen.'
      : 'Die folgenden Zellen sind eigene Berechnungen des Jobcenters, keine veröffentlichten Zahlen der genannten Quellen.',
  noOwn: 'Die Kopie enthält keine berechneten Zellen.',
  ownOn: (cells: number, amip: number, areas: string) =>
    `Eigene Berechnung: ${counted(cells, 'Zelle', 'Zellen')}${withAmip(cells, amip)} (${areas})`,
  moreAreas: (number: number) => `und ${counted(number, 'weiterer Bereich', 'weitere Bereiche')}`,
  replaced: 'Werte statt Formeln',
  noReplaced: 'Keine Formel wurde ersetzt.',
  replacedOn: (cells: number, why: Exclude<ReplacedWhy, 'werte'>, areas: string) =>
    `${counted(cells, `Zelle, ${WHY[why][0]}`, `Zellen, ${WHY[why][1]}`)} (${areas})`,
  valuesOnly: (cells: number, isFurther: boolean) => {
    const further = isFurther ? 'weitere ' : '';
    return `Für diesen Empfänger gibt es nur Werte: ${counted(cells, `${further}Zelle`, `${further}Zellen`)} ohne Formel.`;
  },
  suppressed: 'Verdeckte Zahlen',
  noSuppressed: 'Keine Zahl wurde verdeckt.',
  suppressedOn: (cells: number, areas: string) => `${counted(cells, 'Zelle', 'Zellen')} (${areas})`,
  removed: 'Nicht enthalten',
  noRemoved: 'Die Kopie enthält alles, was die Arbeitsmappe zeigt.',
  nothingElseRemoved: 'Sonst enthält die Kopie alles, was die Arbeitsmappe zeigt.',
  signs: 'Zeichen',
  star: (least: number) =>
    `* steht für eine Zahl, die nicht gezeigt werden darf: eine Fallzahl unter ${least} oder eine Zahl, aus der sich eine solche errechnen ließe (§ 16 BStatG mit § 53 Abs. 7 SGB II und § 281 Abs. 3 SGB III). * ist nicht 0.`,
  check: 'Prüfsumme',
  checkText:
    'SHA-256 über die Werte der Kopie ohne dieses Blatt, in UTF-8, je Zelle eine Zeile: Blatt, Zelle, Art und Wert, durch Tabulatoren getrennt; Blätter in ihrer Reihenfolge. Sie ändert sich, sobald eine Zahl geändert wird.',
  onSheet: (sheet: string) => `Blatt „${sheet}“`,
};

/** Said of one cell and of many. */
const WHY: Readonly<Record<Exclude<ReplacedWhy, 'werte'>, readonly [string, string]>> = {
  amip: ['mit Funktionen des AMIP-Controllings', 'mit Funktionen des AMIP-Controllings'],
  fremd: ['mit fremden Funktionen', 'mit fremden Funktionen'],
  verknuepfung: [
    'mit einem Verweis auf eine andere Arbeitsmappe, eine Datei oder einen Server',
    'mit Verweisen auf andere Arbeitsmappen, Dateien oder Server',
  ],
  veraenderlich: [
    'deren Formel in der Kopie etwas anderes ergeben könnte',
    'deren Formeln in der Kopie etwas anderes ergeben könnten',
  ],
  abhaengig: [
    'die von etwas abhängt, das die Kopie nicht zeigt',
    'die von etwas abhängen, das die Kopie nicht zeigt',
  ],
};

function withAmip(cells: number, amip: number): string {
  if (amip === 0) return '';
  return amip === cells
    ? ', mit AMIP-Funktionen'
    : `, davon ${amip.toLocaleString('de-DE')} mit AMIP-Funktionen`;
}

export const LEVEL_NAMES: Readonly<Record<RecipientLevel, string>> = {
  kommune: 'Kommune',
  traegerversammlung: 'Trägerversammlung',
  beirat: 'Beirat oder Öffentlichkeit',
};

/** One and many. Titles, names and authors are internal, too: only the number is told. */
const KINDS: Readonly<Record<RemovedKind, readonly [string, string]>> = {
  addin: ['Bestandteil des Add-ins', 'Bestandteile des Add-ins'],
  customXml: ['eingebetteter Datensatz', 'eingebettete Datensätze'],
  dokumenteigenschaften: ['Angabe in den Dateieigenschaften', 'Angaben in den Dateieigenschaften'],
  kommentare: ['Kommentar oder Notiz', 'Kommentare und Notizen'],
  blatt: ['ausgeblendetes oder weggelassenes Blatt', 'ausgeblendete oder weggelassene Blätter'],
  zellen: ['Zelle, die in der Arbeitsmappe niemand sieht', 'Zellen, die in der Arbeitsmappe niemand sieht'],
  filter: ['Kriterium eines Filters oder einer Sortierung', 'Kriterien von Filtern und Sortierungen'],
  link: ['Link', 'Links'],
  name: ['Name', 'Namen'],
  pivot: [
    'Pivot-Tabelle oder Datenschnitt (die Werte bleiben)',
    'Pivot-Tabellen und Datenschnitte (die Werte bleiben)',
  ],
  abfragen: ['Datenabfrage oder Verbindung', 'Datenabfragen und Verbindungen'],
  verknuepfungen: ['Verknüpfung zu einer anderen Arbeitsmappe', 'Verknüpfungen zu anderen Arbeitsmappen'],
  makros: ['Bestandteil von Makros', 'Bestandteile von Makros'],
  objekte: ['eingebettetes Objekt oder Steuerelement', 'eingebettete Objekte und Steuerelemente'],
  druckereinstellungen: ['Druckereinstellung', 'Druckereinstellungen'],
  vorschaubild: ['Vorschaubild', 'Vorschaubilder'],
  aenderungsverlauf: ['Bestandteil des Änderungsverlaufs', 'Bestandteile des Änderungsverlaufs'],
  szenarien: ['Szenario', 'Szenarien'],
  berechnungskette: ['Berechnungskette', 'Berechnungsketten'],
  pfad: ['Speicherort', 'Speicherorte'],
  texte: ['Text, den keine Zelle mehr zeigt', 'Texte, die keine Zelle mehr zeigt'],
  gueltigkeit: ['Gültigkeitsregel', 'Gültigkeitsregeln'],
  format: ['bedingtes Format', 'bedingte Formate'],
  diagramm: ['Bezug eines Diagramms oder Textfelds', 'Bezüge von Diagrammen und Textfeldern'],
  unbekannt: ['unbekannter Bestandteil der Datei', 'unbekannte Bestandteile der Datei'],
};

export function removedText(kind: RemovedKind, number: number): string {
  return counted(number, ...KINDS[kind]);
}

function counted(number: number, one: string, many: string): string {
  return `${number.toLocaleString('de-DE')} ${number === 1 ? one : many}`;
}
