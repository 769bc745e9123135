import type { Publisher, SourceTable, Wartezeit } from './figure';

/* Tables and waiting times that several figures share. */

const BA: Publisher = 'Statistik der Bundesagentur für Arbeit';

/** A table of the Statistik-API for Germany, Länder and Kreise, monthly, rounded to tens. */
function ba(table: string, variable: string | null): SourceTable {
  return { publisher: BA, table, variable, covers: 'Deutschland, Länder und Kreise, monatlich' };
}

export const baArbeitslosigkeit = (variable: string | null) => ba('EckwerteTabelleALOKr', variable);
export const baStellen = (variable: string | null) => ba('EckwerteTabelleSTEA', variable);
export const baAusbildung = (variable: string | null) => ba('EckwerteTabelleBB', variable);
export const baBeschaeftigung = (variable: string | null) => ba('EckwerteTabelleBST', variable);
export const baGrundsicherung = (variable: string | null) => ba('EckwerteZeitreiheGrusi', variable);

export const ARBEITSMARKTREPORT: SourceTable = {
  publisher: BA,
  table: 'Arbeitsmarktreport, Blatt Eckwerte',
  variable: null,
  covers: 'Länder, Agenturen und Kreise, monatlich',
};
export const STELLENANALYSE: SourceTable = {
  publisher: BA,
  table: 'Analyse der gemeldeten Arbeitsstellen',
  variable: null,
  covers: 'Länder, Agenturen und Kreise, monatlich',
};
export const ERWERBSTAETIGE_ELB: SourceTable = {
  publisher: BA,
  table: 'Erwerbstätige erwerbsfähige Leistungsberechtigte',
  variable: null,
  covers: 'Kreise und Jobcenter, monatlich',
};

/** The basis data of the Kennzahlen; `variable` is the short name seen in them, where one was seen. */
export function paragraf48a(variable: string | null): SourceTable {
  return {
    publisher: BA,
    table: 'Basisdaten der Kennzahlen nach § 48a SGB II (sgb2.info)',
    variable,
    covers: 'Jobcenter, monatlich',
  };
}

/** Averages of a year by Kreis, the only ones that may be passed on freely. */
export function regionalArbeitslose(variable: string): SourceTable {
  return {
    publisher: 'Regionaldatenbank Deutschland',
    table: '13211-02-05-4',
    variable,
    covers: 'Deutschland, Länder und Kreise, Jahresdurchschnitt',
  };
}

export const GENESIS_ARBEITSLOSE: SourceTable = {
  publisher: 'GENESIS-Online',
  table: '13211-0008',
  variable: null,
  covers: 'Länder, monatlich',
};

export const NO_WAITING: Wartezeit = {
  months: 0,
  evidence:
    'Veröffentlichung um das Ende des Berichtsmonats (Annahme; in den Tabellen sind Berichtsmonat und Datenstand derselbe Monat)',
};
export const SIX_MONTHS: Wartezeit = {
  months: 6,
  evidence:
    'Statistik der BA: endgültig nach sechs Monaten; Werte nach zwei und drei Monaten sind hochgerechnet',
};
export const THREE_MONTHS: Wartezeit = {
  months: 3,
  evidence:
    'Glossar zu den Kennzahlen auf sgb2.info: drei Monate. Veröffentlicht wird etwa nach vier; frühere Werte sind hochgerechnet',
};
export const UNKNOWN_WAITING: Wartezeit = {
  months: null,
  evidence:
    'Mindestens drei Monate wie bei den ELB; die Angaben zur Beschäftigung kommen später, wann, ist nicht belegt',
};
