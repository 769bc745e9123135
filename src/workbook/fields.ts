/**
 * What a user can enter, as data: the sheets, the case file and the panel take label, unit, limits and help from
 * here, so that a field is called the same everywhere.
 */

/** How a value is written and checked: euros, a rate (0 to 1), a relative change, persons, a year, a text. */
export type FieldStyle = 'euro' | 'rate' | 'change' | 'count' | 'year' | 'text';

export type InputKey =
  | 'jobcenter'
  | 'ags'
  | 'traeger'
  | 'jahr'
  | 'egl'
  | 'vk'
  | 'einnahmen'
  | 'bedarf'
  | 'nichtKfaRelevant'
  | 'schritt'
  | 'satz'
  | 'iqVorjahr'
  | 'iqVeraenderung'
  | 'lzbVorjahr'
  | 'lzbVeraenderung';

/** Twelve values, January to December of the prior year. */
export type SeriesKey = 'iqVerlauf' | 'lzbVerlauf';

export interface Field<Key extends string = InputKey> {
  readonly key: Key;
  /** The name of its cell (or of its twelve cells) in the workbook. */
  readonly name: string;
  readonly label: string;
  readonly style: FieldStyle;
  /** Shown behind the value: `€`, `%`, `Personen`; empty for texts. Rates are held as fractions, shown in percent. */
  readonly unit: string;
  readonly help: string;
  /** Limits, both inclusive, in the unit the cell holds (0.152, not 15.2). */
  readonly min?: number;
  readonly max?: number;
  /** The form a text must have, as a regular expression and in words. */
  readonly form?: { readonly pattern: string; readonly words: string };
  /** Its place in the case file: `ressourcen.egl`. */
  readonly path: string;
}

const MAX_EURO = 10_000_000_000;
const euro = { style: 'euro', unit: '€', min: 0, max: MAX_EURO } as const;
const change = { style: 'change', unit: '%', min: -1, max: 1 } as const;
const text = { style: 'text', unit: '' } as const;

export const FIELDS: { readonly [Key in InputKey]: Field<Key> } = {
  jobcenter: {
    ...text,
    key: 'jobcenter',
    name: 'AMIP_Jobcenter',
    label: 'Jobcenter',
    help: 'Name des Jobcenters, wie er in der Mappe stehen soll.',
    path: 'jobcenter.name',
  },
  ags: {
    ...text,
    key: 'ags',
    name: 'AMIP_AGS',
    label: 'Regionalschlüssel (AGS)',
    help: 'Amtlicher Gemeindeschlüssel des Kreises oder der kreisfreien Stadt, fünfstellig mit führender Null.',
    form: { pattern: '^\\d{5}(\\d{3})?$', words: '5 oder 8 Ziffern mit führender Null, z. B. 07312' },
    path: 'jobcenter.ags',
  },
  traeger: {
    ...text,
    key: 'traeger',
    name: 'AMIP_Traeger',
    label: 'Trägernummer',
    help: 'Nummer des Trägers in der Statistik der Bundesagentur für Arbeit, fünfstellig.',
    form: { pattern: '^\\d{5}$', words: '5 Ziffern, z. B. 51506' },
    path: 'jobcenter.traeger',
  },
  jahr: {
    key: 'jahr',
    name: 'AMIP_Jahr',
    label: 'Programmjahr',
    style: 'year',
    unit: '',
    help: 'Das Haushaltsjahr, für das geplant wird.',
    min: 2005,
    max: 2100,
    path: 'jahr',
  },
  egl: {
    ...euro,
    key: 'egl',
    name: 'AMIP_Egl',
    label: 'Eingliederungsleistungen (EGL)',
    help: 'Zuteilung für Leistungen zur Eingliederung in Arbeit, ohne BEZ.',
    path: 'ressourcen.egl',
  },
  vk: {
    ...euro,
    key: 'vk',
    name: 'AMIP_VK',
    label: 'Verwaltungskosten (VK)',
    help: 'Zuteilung des Bundes für Verwaltungskosten.',
    path: 'ressourcen.vk',
  },
  einnahmen: {
    ...euro,
    key: 'einnahmen',
    name: 'AMIP_Einnahmen',
    label: 'Einnahmen aus Forderungseinzug',
    help: 'Erwartete Einnahmen, die den Eingliederungsleistungen zufließen. Leer zählt als 0 €.',
    path: 'ressourcen.einnahmen',
  },
  bedarf: {
    ...euro,
    key: 'bedarf',
    name: 'AMIP_Bedarf',
    label: 'Bedarf an Verwaltungskosten',
    help: 'Geplante Gesamtverwaltungskosten des Jahres.',
    path: 'ressourcen.bedarf',
  },
  nichtKfaRelevant: {
    ...euro,
    key: 'nichtKfaRelevant',
    name: 'AMIP_NichtKfaRelevant',
    label: 'davon nicht KFA-relevant',
    help: 'Teil des Bedarfs, an dem sich die Kommune nicht beteiligt. Leer zählt als 0 €.',
    path: 'ressourcen.nichtKfaRelevant',
  },
  schritt: {
    ...euro,
    key: 'schritt',
    name: 'AMIP_Schritt',
    label: 'Rundungsschritt der Umschichtung',
    help: 'Die Umschichtung wird auf ein Vielfaches dieses Betrags aufgerundet. Leer oder 0: auf den Cent genau.',
    path: 'ressourcen.schritt',
  },
  satz: {
    key: 'satz',
    name: 'AMIP_Satz',
    label: 'KFA-Satz',
    style: 'rate',
    unit: '%',
    help: 'Anteil der Kommune an den Gesamtverwaltungskosten (§ 46 Abs. 3 SGB II), z. B. 15,2 %.',
    min: 0,
    max: 1,
    path: 'ressourcen.satz',
  },
  iqVorjahr: {
    key: 'iqVorjahr',
    name: 'AMIP_IQ_Vorjahr',
    label: 'Integrationsquote, Vorjahreswert',
    style: 'rate',
    unit: '%',
    help: 'Integrationsquote (K2) im Dezember des Vorjahres. Unbekannt: leer lassen.',
    min: 0,
    max: 1,
    path: 'ziele.iq.vorjahr',
  },
  iqVeraenderung: {
    ...change,
    key: 'iqVeraenderung',
    name: 'AMIP_IQ_Veraenderung',
    label: 'Integrationsquote, vereinbarte Veränderung',
    help: 'Relativ zum Vorjahreswert, keine Prozentpunkte: +15,0 % machen aus 16,0 % einen Zielwert von 18,4 %.',
    path: 'ziele.iq.veraenderung',
  },
  lzbVorjahr: {
    key: 'lzbVorjahr',
    name: 'AMIP_LZB_Vorjahr',
    label: 'Bestand an LZB, Vorjahreswert',
    style: 'count',
    unit: 'Personen',
    help: 'Langzeitleistungsbeziehende im Jahresdurchschnitt des Vorjahres. Unbekannt: leer lassen.',
    min: 0,
    max: 10_000_000,
    path: 'ziele.lzb.vorjahr',
  },
  lzbVeraenderung: {
    ...change,
    key: 'lzbVeraenderung',
    name: 'AMIP_LZB_Veraenderung',
    label: 'Bestand an LZB, vereinbarte Veränderung',
    help: 'Relativ zum Vorjahreswert: eine Minderung um 1,3 % ist −1,3 %.',
    path: 'ziele.lzb.veraenderung',
  },
};

export const SERIES: { readonly [Key in SeriesKey]: Field<Key> } = {
  iqVerlauf: {
    key: 'iqVerlauf',
    name: 'AMIP_IQ_Verlauf',
    label: 'IQ im Vorjahr (Jahresfortschrittswert)',
    style: 'rate',
    unit: '%',
    help: 'Integrationen seit Januar durch den mittleren Bestand an ELB der jeweiligen Vormonate.',
    min: 0,
    max: 1,
    path: 'ziele.iq.verlauf',
  },
  lzbVerlauf: {
    key: 'lzbVerlauf',
    name: 'AMIP_LZB_Verlauf',
    label: 'LZB im Vorjahr (Mittel seit Januar)',
    style: 'count',
    unit: 'Personen',
    help: 'Mittelwert der Bestände von Januar bis zum jeweiligen Monat.',
    min: 0,
    max: 10_000_000,
    path: 'ziele.lzb.verlauf',
  },
};

/** What the workbook computes and the panel may show. */
export const RESULTS = {
  kfa: { name: 'AMIP_KFA', label: 'Kommunaler Finanzierungsanteil (KFA)', style: 'euro' },
  umschichtungExakt: { name: 'AMIP_UmschichtungExakt', label: 'Umschichtung, genau', style: 'euro' },
  umschichtung: { name: 'AMIP_Umschichtung', label: 'Umschichtung, geplant', style: 'euro' },
  rundungsdifferenz: { name: 'AMIP_Rundungsdifferenz', label: 'Rundungsdifferenz', style: 'euro' },
  iqZiel: { name: 'AMIP_IQ_Ziel', label: 'Integrationsquote, Zielwert', style: 'rate' },
  lzbZiel: { name: 'AMIP_LZB_Ziel', label: 'Bestand an LZB, Zielwert', style: 'count' },
} as const satisfies Record<string, { name: string; label: string; style: FieldStyle }>;

export type ResultKey = keyof typeof RESULTS;
