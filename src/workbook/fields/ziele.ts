import { CHANGE, COUNT, keyed, RATE } from './field';
import type { Result } from './field';

/** The target agreement: prior-year values and agreed changes. */
export const ZIELE_FIELDS = keyed({
  iqVorjahr: {
    ...RATE,
    name: 'AMIP_IQ_Vorjahr',
    label: 'Integrationsquote, Vorjahreswert',
    help: 'Integrationsquote (K2) im Dezember des Vorjahres. Unbekannt: leer lassen.',
    path: 'ziele.iq.vorjahr',
  },
  iqVeraenderung: {
    ...CHANGE,
    name: 'AMIP_IQ_Veraenderung',
    label: 'Integrationsquote, vereinbarte Veränderung',
    help: 'Relativ zum Vorjahreswert, keine Prozentpunkte: +15,0 % machen aus 16,0 % einen Zielwert von 18,4 %.',
    path: 'ziele.iq.veraenderung',
  },
  lzbVorjahr: {
    ...COUNT,
    name: 'AMIP_LZB_Vorjahr',
    label: 'Bestand an LZB, Vorjahreswert',
    help: 'Langzeitleistungsbeziehende im Jahresdurchschnitt des Vorjahres. Unbekannt: leer lassen.',
    path: 'ziele.lzb.vorjahr',
  },
  lzbVeraenderung: {
    ...CHANGE,
    name: 'AMIP_LZB_Veraenderung',
    label: 'Bestand an LZB, vereinbarte Veränderung',
    help: 'Relativ zum Vorjahreswert: eine Minderung um 1,3 % ist −1,3 %.',
    path: 'ziele.lzb.veraenderung',
  },
  iqfVorjahr: {
    ...RATE,
    name: 'AMIP_IQF_Vorjahr',
    label: 'IQ Frauen, Vorjahreswert',
    help: 'Integrationsquote (K2) der Frauen im Dezember des Vorjahres. Unbekannt: leer lassen.',
    path: 'ziele.iqFrauen.vorjahr',
  },
  iqfVeraenderung: {
    ...CHANGE,
    name: 'AMIP_IQF_Veraenderung',
    label: 'IQ Frauen, vereinbarte Veränderung',
    help: 'Relativ zum Vorjahreswert, keine Prozentpunkte.',
    path: 'ziele.iqFrauen.veraenderung',
  },
  iqmVorjahr: {
    ...RATE,
    name: 'AMIP_IQM_Vorjahr',
    label: 'IQ Männer, Vorjahreswert',
    help: 'Integrationsquote (K2) der Männer im Dezember des Vorjahres. Unbekannt: leer lassen.',
    path: 'ziele.iqMaenner.vorjahr',
  },
  iqmVeraenderung: {
    ...CHANGE,
    name: 'AMIP_IQM_Veraenderung',
    label: 'IQ Männer, vereinbarte Veränderung',
    help: 'Relativ zum Vorjahreswert, keine Prozentpunkte.',
    path: 'ziele.iqMaenner.veraenderung',
  },
  iqToleranz: {
    ...RATE,
    name: 'AMIP_IQ_Toleranz',
    label: 'Toleranz der Ampel, Integrationsquote',
    help: 'Um diesen Anteil des Solls darf das Ist verfehlt sein, damit die Ampel noch „knapp“ zeigt. Leer: 5 %.',
    path: 'ziele.iq.toleranz',
  },
  lzbToleranz: {
    ...RATE,
    name: 'AMIP_LZB_Toleranz',
    label: 'Toleranz der Ampel, LZB-Bestand',
    help: 'Um diesen Anteil des Solls darf der Bestand zu hoch sein, damit die Ampel noch „knapp“ zeigt. Leer: 0,5 %.',
    path: 'ziele.lzb.toleranz',
  },
});

/** Months of the prior year. */
export const ZIELE_SERIES = keyed({
  iqVerlauf: {
    ...RATE,
    name: 'AMIP_IQ_Verlauf',
    label: 'IQ im Vorjahr (Jahresfortschrittswert)',
    help: 'Integrationen seit Januar durch den mittleren Bestand an ELB der jeweiligen Vormonate.',
    path: 'ziele.iq.verlauf',
  },
  lzbVerlauf: {
    ...COUNT,
    name: 'AMIP_LZB_Verlauf',
    label: 'LZB im Vorjahr (Mittel seit Januar)',
    help: 'Mittelwert der Bestände von Januar bis zum jeweiligen Monat.',
    path: 'ziele.lzb.verlauf',
  },
});

export const ZIELE_RESULTS = {
  iqZiel: { name: 'AMIP_IQ_Ziel', label: 'Integrationsquote, Zielwert', style: 'rate' },
  lzbZiel: { name: 'AMIP_LZB_Ziel', label: 'Bestand an LZB, Zielwert', style: 'count' },
  iqfZiel: { name: 'AMIP_IQF_Ziel', label: 'IQ Frauen, Zielwert', style: 'rate' },
  iqmZiel: { name: 'AMIP_IQM_Ziel', label: 'IQ Männer, Zielwert', style: 'rate' },
  iqStand: { name: 'AMIP_IQ_Stand', label: 'Integrationsquote, Datenstand', style: 'month' },
  lzbStand: { name: 'AMIP_LZB_Stand', label: 'Bestand an LZB, Datenstand', style: 'month' },
  iqAktuell: { name: 'AMIP_IQ_Aktuell', label: 'Integrationsquote, Ist', style: 'rate' },
  lzbAktuell: { name: 'AMIP_LZB_Aktuell', label: 'Bestand an LZB, Mittel seit Januar', style: 'count' },
  iqfIst: { name: 'AMIP_IQF_Ist', label: 'IQ Frauen, Ist', style: 'rate' },
  iqmIst: { name: 'AMIP_IQM_Ist', label: 'IQ Männer, Ist', style: 'rate' },
} as const satisfies Record<string, Result>;
