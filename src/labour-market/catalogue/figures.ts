import { ARBEITSLOSENQUOTEN } from './arbeitslosenquoten';
import { ARBEITSLOSIGKEIT } from './arbeitslosigkeit';
import { BESCHAEFTIGUNG } from './beschaeftigung';
import type { Figure } from './figure';
import { GRUNDSICHERUNG } from './grundsicherung';
import { KENNZAHLEN } from './kennzahlen';
import { STELLEN } from './stellen';

/** The catalogue, in the order of the AMIP. */
export const FIGURES: readonly Figure[] = [
  ...BESCHAEFTIGUNG,
  ...STELLEN,
  ...ARBEITSLOSIGKEIT,
  ...ARBEITSLOSENQUOTEN,
  ...GRUNDSICHERUNG,
  ...KENNZAHLEN,
];

export const FIGURE_IDS: ReadonlySet<string> = new Set(FIGURES.map(({ id }) => id));
