/** The name of the list of findings, its headings included; it says which cells are ours. */
export const FINDINGS_NAME = 'AMIP_TabPruefung';

export const FINDINGS_TITLE = 'Prüfung';

export const HEADINGS = ['Schwere', 'Regel', 'Befund', 'Zelle', 'Warum', 'Was tun'] as const;

/** In points; together as wide as a landscape page. */
export const WIDTHS = [64, 120, 220, 96, 130, 130];

/** Where the link to the cell stands: the only column with formulas. */
export const LINK = HEADINGS.indexOf('Zelle');
