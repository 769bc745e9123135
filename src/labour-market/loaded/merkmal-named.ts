import type { Figure } from '../catalogue';
import { FIGURES } from '../catalogue';
import { squeezed } from '../regions/fold';

const ALIASES = FIGURES.flatMap((figure) =>
  figure.alsoKnownAs.map((name) => [squeezed(name), figure] as const),
);
const UNIQUE = ALIASES.filter(
  ([name, figure]) => !ALIASES.some((one) => one[0] === name && one[1] !== figure),
);

/**
 * What stands later wins: an id is never taken by the abbreviation of another figure. An abbreviation that several
 * figures share names none of them: `SvB` is counted at the Arbeitsort and at the Wohnort.
 */
const BY_NAME: ReadonlyMap<string, Figure> = new Map([
  ...UNIQUE,
  ...FIGURES.map((figure) => [squeezed(figure.label), figure] as const),
  ...FIGURES.map((figure) => [squeezed(figure.id), figure] as const),
]);

/** The figure with this id, label or abbreviation; capitals, blanks and hyphens make no difference. */
export function merkmalNamed(name: string): Figure | undefined {
  return BY_NAME.get(squeezed(name));
}
