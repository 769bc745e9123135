/** In the order of the Verordnung, in which Excel offers them. */
export const KENNZAHLEN = [
  'K1',
  'K1E1',
  'K1E2',
  'K1E3',
  'K1E4',
  'K2',
  'K2E1',
  'K2E2',
  'K2E3',
  'K2E4',
  'K3',
  'K3E1',
  'K3E2',
  'K3E3',
  'K3E4',
] as const;

export type Kennzahl = (typeof KENNZAHLEN)[number];

/** How twelve monthly rates become one: Σ flows ÷ Σ stocks, or with equal weights. */
export const MITTEL = ['gewichtet', 'einfach'] as const;

export type Mittel = (typeof MITTEL)[number];
