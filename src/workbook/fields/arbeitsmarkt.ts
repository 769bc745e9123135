import { keyed, TEXT } from './field';
import type { Field } from './field';

/** The region whose key figures stand on top of the sheet. */
export const ARBEITSMARKT_FIELDS = keyed({
  eckwerteRegion: {
    ...TEXT,
    name: 'AMIP_EckwerteRegion',
    label: 'Region der Eckwerte',
    help: 'Für diese Region werden die Eckwerte aus der Tabelle „Eckdaten“ gelesen. Schreibweise wie dort in der Spalte „Region“.',
    path: 'arbeitsmarkt.region',
  },
});

const COLUMN = { name: '', unit: '' } as const;
const FIGURE = { ...COLUMN, style: 'figure', min: 0, max: 100_000_000 } as const;

/** The columns of the table of key figures that a user fills. */
export const ECKDATEN_FIELDS = keyed({
  merkmal: {
    ...COLUMN,
    label: 'Merkmal',
    style: 'text',
    help: 'Was gezählt wird. Die Eckwerte oben finden ihre Zeile nur mit genau derselben Schreibweise.',
    path: 'merkmal',
  },
  region: {
    ...COLUMN,
    label: 'Region',
    style: 'text',
    help: 'Wofür die Zahl gilt, z. B. Kaiserslautern, Stadt. Stadt und Landkreis gleichen Namens sind zwei Regionen.',
    path: 'region',
  },
  einheit: {
    ...COLUMN,
    label: 'Einheit',
    style: 'choice',
    choices: ['Personen', 'Stellen', 'Tage', 'Prozent'],
    help: 'Was der Wert misst. Bei „Prozent“ ist die Veränderung eine Differenz in Prozentpunkten.',
    path: 'einheit',
  },
  monat: {
    ...COLUMN,
    label: 'Monat',
    style: 'month',
    help: 'Berichtsmonat der Zahl: der Erste des Monats als Datum.',
    path: 'monat',
  },
  wert: {
    ...FIGURE,
    label: 'Wert',
    help: 'Die veröffentlichte Zahl; ein Anteil mit %-Zeichen, z. B. 9,5 %. Ungefähre Angaben („unter 20 %“) gehören in die Bemerkung.',
    path: 'wert',
  },
  vorjahreswert: {
    ...FIGURE,
    label: 'Vorjahreswert',
    help: 'Dieselbe Zahl für denselben Monat ein Jahr zuvor, aus derselben Quelle. Unbekannt: leer lassen.',
    path: 'vorjahreswert',
  },
  veraenderungLautQuelle: {
    ...COLUMN,
    label: 'Veränderung laut Quelle',
    style: 'change',
    min: -10,
    max: 10,
    help: 'Gegenüber dem Vorjahr, wenn die Quelle nur sie nennt: −37 % für 37 % weniger.',
    path: 'veraenderungLautQuelle',
  },
  hoechststand: {
    ...COLUMN,
    label: 'Höchststand',
    style: 'choice',
    choices: ['ja'],
    help: '„ja“, wenn die Quelle diesen Wert als Höchststand bezeichnet.',
    path: 'hoechststand',
  },
  quelle: {
    ...COLUMN,
    label: 'Quelle',
    style: 'text',
    help: 'Woher die Zahl stammt. Alle Zahlen eines Merkmals kommen aus derselben Quelle.',
    path: 'quelle',
  },
  bemerkung: {
    ...COLUMN,
    label: 'Bemerkung',
    style: 'longText',
    help: 'Ungefähre Angaben und Besonderheiten, z. B. „rund 500 unter dem Vorjahresmonat“.',
    path: 'bemerkung',
  },
} satisfies Readonly<Record<string, Omit<Field, 'key'>>>);
