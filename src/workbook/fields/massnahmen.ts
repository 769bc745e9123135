import { INSTRUMENTE } from '../../domain/foerderung/instrumente';
import { instrumenteImJahr } from '../../domain/foerderung/instrumente-im-jahr';
import { EURO, keyed, RATE, TEXT } from './field';
import type { Result } from './field';

/** What the least share of women is computed from. */
export const MASSNAHMEN_FIELDS = keyed({
  anteilFrauen: {
    ...RATE,
    name: 'AMIP_Arbeitslose_Frauenanteil',
    label: 'Frauenanteil an Arbeitslosen im SGB II',
    help: 'Anteil der Frauen an den Arbeitslosen im Rechtskreis SGB II, Jahresdurchschnitt. Unbekannt: leer lassen.',
    path: 'mindestbeteiligung.anteilFrauen',
  },
  quoteFrauen: {
    ...RATE,
    name: 'AMIP_Quote_Frauen',
    label: 'SGB-II-Arbeitslosenquote, Frauen',
    help: 'Arbeitslosenquote der Frauen, nur Rechtskreis SGB II, Jahresdurchschnitt. Unbekannt: leer lassen.',
    path: 'mindestbeteiligung.quoteFrauen',
  },
  quoteMaenner: {
    ...RATE,
    name: 'AMIP_Quote_Maenner',
    label: 'SGB-II-Arbeitslosenquote, Männer',
    help: 'Arbeitslosenquote der Männer, nur Rechtskreis SGB II, Jahresdurchschnitt. Unbekannt: leer lassen.',
    path: 'mindestbeteiligung.quoteMaenner',
  },
  mindestbeteiligungBa: {
    ...RATE,
    name: 'AMIP_Mindestbeteiligung_BA',
    label: 'Mindestbeteiligung laut BA',
    help: 'Veröffentlichter Wert der Statistik der BA. Ist er eingetragen, gilt er statt des berechneten.',
    path: 'mindestbeteiligung.lautBa',
  },
});

export const MASSNAHMEN_RESULTS = {
  massnahmenBudget: { name: 'AMIP_Massnahmen_Budget', label: 'EGL nach Umschichtung', style: 'euro' },
  massnahmenEgl: { name: 'AMIP_Massnahmen_EGL', label: 'geplante Maßnahmen aus EGL', style: 'euro' },
  massnahmenRest: { name: 'AMIP_Massnahmen_Rest', label: 'noch frei', style: 'euro' },
  mindestbeteiligung: { name: 'AMIP_Mindestbeteiligung', label: 'Mindestbeteiligung', style: 'rate' },
  frauenanteil: { name: 'AMIP_Frauenanteil', label: 'geplanter Frauenanteil', style: 'rate' },
  frauenAmpel: { name: 'AMIP_Frauen_Ampel', label: 'Stand', style: 'light' },
} as const satisfies Record<string, Result>;

/** Cells of a table have no names of their own. */
const COLUMN = { name: '' };

/** The columns that the user fills, a row for each measure. */
export const MASSNAHMEN_COLUMNS = keyed({
  instrument: {
    ...COLUMN,
    label: 'Instrument',
    style: 'choice',
    unit: '',
    help: 'Instrumente, die im Programmjahr oder im Jahr davor gelten. Wer zahlt, folgt daraus und aus dem Beginn: siehe die Liste oben.',
    choices: INSTRUMENTE.map(({ key }) => key),
    choicesOfYear: (year) => instrumenteImJahr(year).map(({ key }) => key),
    path: 'instrument',
  },
  bezeichnung: {
    ...COLUMN,
    ...TEXT,
    style: 'longText',
    label: 'Bezeichnung',
    help: 'Wie die Maßnahme heißt.',
    path: 'bezeichnung',
  },
  traeger: {
    ...COLUMN,
    ...TEXT,
    style: 'longText',
    label: 'Träger/Arbeitgeber',
    help: 'Wer sie durchführt. Einzelne Arbeitgeber bei § 16e und § 16i sind Betriebsgeheimnis (§ 35 Abs. 4 SGB I): vor der Weitergabe leeren.',
    path: 'traeger',
  },
  eintritte: {
    ...COLUMN,
    label: 'Eintritte',
    style: 'persons',
    unit: 'Personen',
    min: 0,
    max: 100_000,
    help: 'Geplante Eintritte. Alle beginnen im selben Monat und bleiben bis zum Ende; sonst mehrere Zeilen.',
    path: 'eintritte',
  },
  anteilFrauen: {
    ...COLUMN,
    ...RATE,
    label: 'Anteil Frauen',
    help: 'Geplanter Anteil der Frauen an den Eintritten, z. B. 45 %.',
    path: 'anteilFrauen',
  },
  beginn: {
    ...COLUMN,
    label: 'Beginn',
    style: 'month',
    unit: '',
    help: 'Erster Monat der Teilnahme, z. B. 01.03.2021. Fortlaufende Fälle: ihr tatsächlicher Beginn.',
    path: 'beginn',
  },
  dauer: {
    ...COLUMN,
    label: 'Dauer in Monaten',
    style: 'persons',
    unit: 'Monate',
    min: 1,
    max: 120,
    help: 'Volle Kalendermonate je Person.',
    path: 'dauer',
  },
  kosten: {
    ...COLUMN,
    ...EURO,
    label: 'Kosten je Monat',
    help: 'Kosten einer Person im Monat, ohne Anteile Dritter (bei § 16i ohne Passiv-Aktiv-Transfer). Sinkt der Zuschuss, ist die VE zu hoch.',
    path: 'kosten',
  },
});
