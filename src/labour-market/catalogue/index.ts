export type { Figure, Publisher } from './figure';
export { figureOf } from './figure-of';
export { FIGURES } from './figures';
export { findFigure } from './find-figure';
export { searchFigures } from './search-figures';
export { signMeaning, signsOf } from './signs';
export { warningFor } from './warning-for';
