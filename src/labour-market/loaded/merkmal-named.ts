import type { Figure } from '../catalogue';
import { FIGURES } from '../catalogue';
import { squeezed } from '../regions/fold';

/** What stands later wins: an id is never taken by the abbreviation of another figure. */
const BY_NAME: ReadonlyMap<string, Figure> = new Map([
  ...FIGURES.flatMap((figure) => figure.alsoKnownAs.map((name) => [squeezed(name), figure] as const)),
  ...FIGURES.map((figure) => [squeezed(figure.label), figure] as const),
  ...FIGURES.map((figure) => [squeezed(figure.id), figure] as const),
]);

/** The figure with this id, label or abbreviation; capitals, blanks and hyphens make no difference. */
export function merkmalNamed(name: string): Figure | undefined {
  return BY_NAME.get(squeezed(name));
}
