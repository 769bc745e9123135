import type { RecipientLevel } from '../levels';
import type { RemovedKind, ReplacedWhy } from '../types';

/** Every sentence of the sheet *Weitergabe*. None names what the copy does not hold. */
export const coverMessages = {
  title: 'Weitergabe-Kopie',
  what: 'Was das ist',
  whatText: (of: string) =>
    `Weitergabe-Kopie ${of}. Sie ist für die Weitergabe bereinigt; die Arbeitsmappe selbst bleibt im Jobcenter. Was hier steht, entspricht den Werten, die dort am Tag der Kopie zu sehen waren; was verdeckt ist, ist unten genannt.`,
  ofWorkbook: (year: string, jobcenter: string) =>
    year === '' && jobcenter === ''
      ? 'einer Arbeitsmappe'
      : `der Arbeitsmappe zum Arbeitsmarkt- und Integrationsprogramm${year && ` ${year}`}${jobcenter && `, ${jobcenter}`}`,
  whom: 'Für wen',
  day: 'Tag der Kopie',
  datenstand: 'Datenstand',
  datenstandOfSources: 'Er steht bei den Quellen.',
  noDatenstand: 'In der Arbeitsmappe ist kein Datenstand eingetragen.',
  moreLines: (number: number) => `und ${counted(number, 'weitere Angabe', 'weitere Angaben')}`,
  sources: 'Quellen und Lizenzen',
  noSources: 'In der Arbeitsmappe sind keine Quellen eingetragen.',
  underLicence: (sources: string, licence: string) => `${sources}. Lizenz: ${licence}.`,
  ofStand: (stands: string) => `Datenstand ${stands}`,
  moreSources: (number: number) => `und ${counted(number, 'weitere Quelle', 'weitere Quellen')}`,
  moreTables: (number: number) => `und ${counted(number, 'weitere Tabelle', 'weitere Tabellen')}`,
  moreStands: (number: number) => `und ${number.toLocaleString('de-DE')} weitere`,
  publishedOn: (areas: string) => `Veröffentlichte Zahlen, in jeder Zeile mit ihrer Quelle: ${areas}`,
  own: 'Eigene Berechnungen',
  ownText: (cells: number) =>
    cells === 1
      ? 'Die folgende Zelle ist eine eigene Berechnung des Jobcenters, keine veröffentlichte Zahl der genannten Quellen.'
      : 'Die folgenden Zellen sind eigene Berechnungen des Jobcenters, keine veröffentlichten Zahlen der genannten Quellen. Dazu zählen auch Zellen, die nur eine Zahl von anderer Stelle wiederholen.',
  noOwn: 'Die Kopie enthält keine berechneten Zellen.',
  ownOn: (cells: number, amip: number, areas: string) =>
    `Eigene Berechnung: ${counted(cells, 'Zelle', 'Zellen')}${withAmip(cells, amip)} (${areas})`,
  moreAreas: (number: number) => `und ${counted(number, 'weiterer Bereich', 'weitere Bereiche')}`,
  moreSheets: (sheets: number, cells: number) =>
    `und ${counted(sheets, 'weiteres Blatt', 'weitere Blätter')} mit ${counted(cells, 'Zelle', 'Zellen')}`,
  replaced: 'Werte statt Formeln',
  noReplaced: 'Keine Formel wurde ersetzt.',
  replacedInAll: (cells: number, reasons: ReadonlyMap<ReplacedWhy, number>) =>
    `${nowValues(cells)}. ${reasons.size === 1 ? 'Grund' : 'Gründe'}: ${reasonTexts(reasons).join('; ')}.`,
  replacedOn: (cells: number, areas: string) => `${nowValues(cells)} (${areas})`,
  suppressed: 'Verdeckte Zahlen',
  noSuppressed: 'Keine Zahl wurde verdeckt.',
  suppressedInAll: (cells: number) =>
    cells === 1
      ? '1 Zelle zeigt * statt ihres Werts.'
      : `${cells.toLocaleString('de-DE')} Zellen zeigen * statt ihres Werts.`,
  suppressedOn: (cells: number, areas: string) => `${counted(cells, 'Zelle', 'Zellen')} (${areas})`,
  removed: 'Nicht enthalten',
  noRemoved: 'Die Kopie enthält alles, was die Arbeitsmappe zeigt.',
  nothingElseRemoved: 'Sonst enthält die Kopie alles, was die Arbeitsmappe zeigt.',
  signs: 'Zeichen',
  star: (least: number) =>
    `* steht für eine Zahl, die nicht gezeigt werden darf: eine Fallzahl unter ${least} oder eine Zahl, aus der sich eine solche errechnen ließe (§ 16 BStatG mit § 53 Abs. 7 SGB II und § 281 Abs. 3 SGB III). * ist nicht 0.`,
  check: 'Prüfsumme',
  checkText:
    'SHA-256 über die Werte der Kopie ohne dieses Blatt, in UTF-8, je Zelle eine Zeile: Blatt, Zelle, Art und Wert, durch Tabulatoren getrennt; Blätter in ihrer Reihenfolge. Sie ändert sich, sobald eine Zahl oder ein Text geändert wird.',
  onSheet: (sheet: string) => `Blatt „${sheet}“`,
};

/** Why formulas became values: said of one and of many. */
const WHY: Readonly<Record<ReplacedWhy, string>> = {
  amip: 'Funktionen des AMIP-Controllings',
  fremd: 'fremde Funktionen',
  verknuepfung: 'Verweise auf andere Arbeitsmappen, Dateien oder Server',
  veraenderlich: 'in der Kopie könnte sich etwas anderes ergeben',
  abhaengig: 'abhängig von etwas, das die Kopie nicht zeigt',
  werte: 'für diesen Empfänger gibt es nur Werte',
};

/** A single one goes for all. */
function reasonTexts(reasons: ReadonlyMap<ReplacedWhy, number>): readonly string[] {
  return [...reasons].map(([why, number]) =>
    reasons.size === 1 ? WHY[why] : `${WHY[why]} (${number.toLocaleString('de-DE')})`,
  );
}

function nowValues(cells: number): string {
  return cells === 1
    ? '1 Formel ist jetzt ein Wert'
    : `${cells.toLocaleString('de-DE')} Formeln sind jetzt Werte`;
}

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
  name: ['Name eines Zellbereichs', 'Namen von Zellbereichen'],
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
  texte: ['Text ohne sichtbare Zelle', 'Texte ohne sichtbare Zelle'],
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
