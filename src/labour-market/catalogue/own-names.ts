import type { Concept } from './concepts';
import type { Figure } from './figure';
import { FIGURES } from './figures';
import { plainLabel } from './plain-label';
import type { UnitClass } from './unit-class';

/**
 * Words people search by, but under which tables may give something else: `Zugänge` of whom, `offene Stellen` that
 * nobody reported, `KdU` of one household, `Beschäftigte` without a place.
 */
export const EVERYDAY: ReadonlySet<string> = new Set([
  'beschäftigte',
  'offene stellen',
  'zugänge',
  'abgänge',
  'gesamtkundenzahl',
  'kdu',
  '2. arbeitsmarkt',
]);

const CLASSES: Readonly<Partial<Record<Figure['unit'], UnitClass>>> = {
  Prozent: 'percent',
  Tage: 'days',
  Euro: 'euro',
};

/** A figure as the catalogue itself calls it. */
type OwnName = Pick<Concept, 'figure' | 'unit'>;

const ALIASES = FIGURES.flatMap((figure) =>
  figure.alsoKnownAs.map((alias) => [plainLabel(alias).whole, ownName(figure)] as const),
).filter(([name]) => !EVERYDAY.has(name));

/** An abbreviation that several figures share names none of them; a label wins over any abbreviation. */
const NAMES: ReadonlyMap<string, OwnName> = new Map([
  ...ALIASES.filter(([name, { figure }]) =>
    ALIASES.every((other) => other[0] !== name || other[1].figure === figure),
  ),
  ...FIGURES.map((figure) => [plainLabel(figure.label).whole, ownName(figure)] as const),
]);

/** The figure that the catalogue calls so, by its label or an abbreviation of its own; `whole` as `plainLabel` gives it. */
export function ownNameOf(whole: string): OwnName | undefined {
  return NAMES.get(whole);
}

function ownName({ id, unit }: Figure): OwnName {
  return { figure: id, unit: CLASSES[unit] ?? 'count' };
}
