/** What is better: a higher figure, as for the Integrationsquote, or a lower one, as for LZB. The first is the default. */
export const RICHTUNGEN = ['mehr', 'weniger'] as const;

export type Richtung = (typeof RICHTUNGEN)[number];
