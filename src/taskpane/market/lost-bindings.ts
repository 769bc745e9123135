import type { FigurePlan } from '../../workbook/figures';

/** Names of bound figures whose cells are gone, as after their sheet was deleted. Months that lack theirs are none. */
export function lostBindings({
  problems,
  change,
}: Pick<FigurePlan, 'problems' | 'change'>): readonly string[] {
  const bound = new Set(change.after.map(({ name }) => name));
  const missing = problems.flatMap(({ code, name }) =>
    code === 'nameMissing' && name !== undefined && bound.has(name) ? [name] : [],
  );
  return [...new Set(missing)];
}
