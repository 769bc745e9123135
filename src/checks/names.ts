import { FIELDS, RESULTS, SERIES as FILLED } from '../workbook/fields';

/** Names of the single cells that the rules read. */
export const CELLS = {
  egl: FIELDS.egl.name,
  vk: FIELDS.vk.name,
  einnahmen: FIELDS.einnahmen.name,
  bedarf: FIELDS.bedarf.name,
  nichtKfaRelevant: FIELDS.nichtKfaRelevant.name,
  schritt: FIELDS.schritt.name,
  satz: FIELDS.satz.name,
  kfa: RESULTS.kfa.name,
  umschichtung: RESULTS.umschichtung.name,
  umschichtungExakt: RESULTS.umschichtungExakt.name,
  lzbVeraenderung: FIELDS.lzbVeraenderung.name,
  ressourcentabelle: 'AMIP_Ressourcentabelle',
  berichtsmonat: 'AMIP_Berichtsmonat',
  mindestbeteiligung: 'AMIP_Mindestbeteiligung',
} as const;

/** Names of the month columns. */
export const SERIES = {
  abflussEgl: 'AMIP_Abfluss_EGL',
  abflussVk: 'AMIP_Abfluss_VK',
  /** Offene Bindungen by the month in which they fall due. */
  bindungEgl: 'AMIP_Bindung_EGL',
  integrationen: 'AMIP_Integrationen',
  elb: 'AMIP_ELB_Bestand',
  lzb: 'AMIP_LZB_Bestand',
  llu: 'AMIP_LLU',
} as const;

export const TABLES = {
  massnahmen: 'AMIP_TabMassnahmen',
  eckdaten: 'AMIP_TabEckdaten',
  pruefung: 'AMIP_TabPruefung',
} as const;

const SERIES_LABELS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(FILLED).map(({ name, label }) => [name, label])),
  [SERIES.abflussEgl]: 'Mittelabfluss Eingliederungsleistungen',
  [SERIES.abflussVk]: 'Mittelabfluss Verwaltungskosten',
  [SERIES.bindungEgl]: 'Bindungen Eingliederungsleistungen',
  [SERIES.integrationen]: 'Integrationen',
  [SERIES.elb]: 'Bestand an ELB',
  [SERIES.lzb]: 'Bestand an LZB',
  [SERIES.llu]: 'Leistungen zum Lebensunterhalt',
};

/** For sentences: what a month column is called, or its name. */
export function seriesLabel(name: string): string {
  return SERIES_LABELS[name] ?? name;
}
