import type { Figure } from './figure';
import { FIGURES } from './figures';

const BY_ID: ReadonlyMap<string, Figure> = new Map(FIGURES.map((figure) => [figure.id, figure]));

/** The figure of an id as it stands in a feed or a formula; blanks around it and capitals don't matter. */
export function findFigure(id: string): Figure | null {
  return BY_ID.get(id.trim().toLowerCase()) ?? null;
}
