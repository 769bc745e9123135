import type { CellValue } from '../holdings';

/** Section 2.5 of the AMIP 2021 of Kaiserslautern, as it is printed. */
export const PRINTED_TABLE: readonly (readonly CellValue[])[] = [
  ['', 'Egl', 'Verwaltungskosten', 'gesamt'],
  ['Zuteilung allgemeine Mittel (Egl ohne BEZ)', 10250560, 10639865, 20890425],
  ['Einnahmen aus Forderungseinzug', 1000, '', ''],
  ['Erforderliche Umschichtung', -1996000, 1996000, ''],
  ['kommunaler Finanzierungsanteil', '', 2235498.25, ''],
  ['', 8255560, 14871326.97, 23126886.97],
];

/** The same with the row that the printed table leaves out. */
export const TABLE_THAT_ADDS_UP: readonly (readonly CellValue[])[] = [
  ...PRINTED_TABLE.slice(0, -1),
  ['Rundungsdifferenz', '', -36.28, -36.28],
  ['Summe', 8255560, 14871326.97, 23126886.97],
];

/** The first sentences of the same section. */
export const PRINTED_TEXT =
  'Die Mittelzuteilung für das Haushaltsjahr 2021 beträgt 23,12 Mio.€. Davon sind 14,87 Mio.€ zur Deckung der Verwaltungskosten und 8,3 Mio.€ für die Erbringung von Eingliederungsleistungen (Egl) vorgesehen (s. Tabelle).';

/** The cells of the workbook for the same budget. */
export const CELLS_OF_2021: Readonly<Record<string, CellValue>> = {
  AMIP_Egl: 10250560,
  AMIP_VK: 10639865,
  AMIP_Einnahmen: 1000,
  AMIP_Bedarf: 14871326.97,
  AMIP_NichtKfaRelevant: 164101.64,
  AMIP_Schritt: 1000,
  AMIP_Satz: 0.152,
  AMIP_KFA: 2235498.25,
  AMIP_UmschichtungExakt: 1995963.72,
  AMIP_Umschichtung: 1996000,
};

export const SEED = 'AMIP Kaiserslautern 2021, Abschnitt 2.5';
export const BY_HAND = 'von Hand gerechnet';
