import { EURO, keyed, RATE } from './field';
import type { Result } from './field';

/** Allotments of the year, need, and what the Umschichtung depends on. */
export const RESSOURCEN_FIELDS = keyed({
  egl: {
    ...EURO,
    name: 'AMIP_Egl',
    label: 'Eingliederungsleistungen (EGL)',
    help: 'Zuteilung für Leistungen zur Eingliederung in Arbeit, ohne BEZ.',
    path: 'ressourcen.egl',
  },
  vk: {
    ...EURO,
    name: 'AMIP_VK',
    label: 'Verwaltungskosten (VK)',
    help: 'Zuteilung des Bundes für Verwaltungskosten.',
    path: 'ressourcen.vk',
  },
  einnahmen: {
    ...EURO,
    name: 'AMIP_Einnahmen',
    label: 'Einnahmen aus Forderungseinzug',
    help: 'Erwartete Einnahmen, die den Eingliederungsleistungen zufließen. Leer zählt als 0 €.',
    path: 'ressourcen.einnahmen',
  },
  bedarf: {
    ...EURO,
    name: 'AMIP_Bedarf',
    label: 'Bedarf an Verwaltungskosten',
    help: 'Geplante Gesamtverwaltungskosten des Jahres.',
    path: 'ressourcen.bedarf',
  },
  nichtKfaRelevant: {
    ...EURO,
    name: 'AMIP_NichtKfaRelevant',
    label: 'davon nicht KFA-relevant',
    help: 'Teil des Bedarfs, an dem sich die Kommune nicht beteiligt. Leer zählt als 0 €.',
    path: 'ressourcen.nichtKfaRelevant',
  },
  schritt: {
    ...EURO,
    name: 'AMIP_Schritt',
    label: 'Rundungsschritt der Umschichtung',
    help: 'Die Umschichtung wird auf ein Vielfaches dieses Betrags aufgerundet. Leer oder 0: auf den Cent genau.',
    path: 'ressourcen.schritt',
  },
  satz: {
    ...RATE,
    name: 'AMIP_Satz',
    label: 'KFA-Satz',
    help: 'Anteil der Kommune an den Gesamtverwaltungskosten (§ 46 Abs. 3 SGB II), z. B. 15,2 %.',
    path: 'ressourcen.satz',
  },
});

export const RESSOURCEN_RESULTS = {
  kfa: { name: 'AMIP_KFA', label: 'Kommunaler Finanzierungsanteil (KFA)', style: 'euro' },
  umschichtungExakt: { name: 'AMIP_UmschichtungExakt', label: 'Umschichtung, genau', style: 'euro' },
  umschichtung: { name: 'AMIP_Umschichtung', label: 'Umschichtung, geplant', style: 'euro' },
  rundungsdifferenz: { name: 'AMIP_Rundungsdifferenz', label: 'Rundungsdifferenz', style: 'euro' },
} as const satisfies Record<string, Result>;
