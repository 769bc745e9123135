import type { Unknowns } from './witness';

/**
 * Counts that no equation connects tell nothing of each other: each group by itself is a smaller question. Those without
 * a count of which somebody asks are left out.
 */
export function components(
  { counts, equations }: Unknowns,
  isAsked: (cell: number) => boolean,
): readonly Unknowns[] {
  const groups = Array.from(counts.keys());
  const rootOf = (cell: number): number => {
    let root = cell;
    while (groups[root] !== undefined && groups[root] !== root) root = groups[root] ?? root;
    groups[cell] = root;
    return root;
  };
  for (const { terms } of equations) {
    const [first, ...others] = terms.map(({ cell }) => rootOf(cell));
    for (const other of others) if (first !== undefined) groups[rootOf(other)] = rootOf(first);
  }
  const roots = [...new Set([...counts.keys()].filter(isAsked).map(rootOf))];
  return roots.map((root) => {
    const cells = Array.from(counts.keys()).filter((cell) => rootOf(cell) === root);
    const places = new Map(cells.map((cell, place) => [cell, place]));
    return {
      counts: cells.map((cell) => counts[cell] ?? 0),
      equations: equations
        .filter(({ terms }) => terms.some(({ cell }) => places.has(cell)))
        .map(({ terms, sum }) => ({
          sum,
          terms: terms.map(({ cell, sign }) => ({ cell: places.get(cell) ?? 0, sign })),
        })),
    };
  });
}
