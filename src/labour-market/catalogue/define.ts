import type { Figure } from './figure';

type Defaults = 'alsoKnownAs' | 'decimals' | 'cumulatedSince' | 'signNote';

/** A figure with what most figures have: whole numbers, no other names, no particular signs, not cumulated. */
export function define(figure: Omit<Figure, Defaults> & Partial<Pick<Figure, Defaults>>): Figure {
  return { alsoKnownAs: [], decimals: 0, cumulatedSince: null, signNote: null, ...figure };
}
