import { keyed } from './field';

const COLUMN = { name: '', unit: '' };
const LONG = { ...COLUMN, style: 'longText' } as const;

/** Figures of the workbook that a project can be measured by. */
export const INDIKATOREN = [
  'IQ',
  'LZB',
  'LLU',
  'EGL-Ausgaben',
  'Frauenanteil',
  'Eintritte FbW',
  'Eintritte § 16e',
  'Eintritte § 16i',
] as const;

export type Indikator = (typeof INDIKATOREN)[number];

export const STATUS = ['geplant', 'läuft', 'erreicht', 'verzögert', 'gestoppt'] as const;

/** The columns of the table that the user fills, a row for each project. */
export const HANDLUNGSFELDER_COLUMNS = keyed({
  nr: { ...LONG, label: 'Nr.', help: 'Abschnitt des Programms, z. B. 4.2.1.', path: 'nr' },
  handlungsfeld: {
    ...LONG,
    label: 'Handlungsfeld',
    help: 'Geschäftspolitisches Handlungsfeld des Programms.',
    path: 'handlungsfeld',
  },
  projekt: { ...LONG, label: 'Projekt/Vorhaben', help: 'Wie das Vorhaben heißt.', path: 'projekt' },
  ziel: { ...LONG, label: 'Ziel', help: 'Was erreicht werden soll.', path: 'ziel' },
  massnahme: { ...LONG, label: 'Maßnahme', help: 'Was dafür getan wird.', path: 'massnahme' },
  rolle: {
    ...LONG,
    label: 'Rolle',
    help: 'Wer verantwortlich ist: eine Funktion, z. B. Teamleitung, nie der Name einer Person.',
    path: 'rolle',
  },
  meilenstein: {
    ...COLUMN,
    label: 'Meilenstein',
    style: 'date',
    help: 'Bis wann der nächste Schritt erreicht sein soll, z. B. 31.03.2021.',
    path: 'meilenstein',
  },
  indikator: {
    ...COLUMN,
    label: 'Indikator',
    style: 'choice',
    choices: INDIKATOREN,
    help: 'Zahl dieser Mappe, an der das Vorhaben gemessen wird. Ihr Stand erscheint daneben.',
    path: 'indikator',
  },
  status: {
    ...COLUMN,
    label: 'Status',
    style: 'choice',
    choices: STATUS,
    help: 'Stand des Vorhabens.',
    path: 'status',
  },
  bemerkung: { ...LONG, label: 'Bemerkung', help: 'Was sonst wichtig ist.', path: 'bemerkung' },
});
