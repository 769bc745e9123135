/** How the months of a year that are not known yet are estimated; the first is the default. */
export const VERFAHREN = ['Vorjahresverlauf', 'Saison', 'Linear'] as const;

export type Verfahren = (typeof VERFAHREN)[number];
