import type { Candidate } from './proposal';

/** Which of the candidates are shown. */
export interface View {
  /** undefined: all sheets. */
  readonly sheet: string | undefined;
  readonly most: number;
}

/** As many are shown at first, and as many more each time they are asked for. */
export const AT_A_TIME = 200;

export const FIRST_VIEW: View = { sheet: undefined, most: AT_A_TIME };

/** What the view shows, and how many more there would be. */
export function shownIn(
  candidates: readonly Candidate[],
  { sheet, most }: View,
): { readonly shown: readonly Candidate[]; readonly more: number } {
  const matching = sheet === undefined ? candidates : candidates.filter((one) => one.sheet === sheet);
  return { shown: matching.slice(0, most), more: Math.max(0, matching.length - most) };
}

/** Sheets by the order of their first candidate, each with how many it has. */
export function countsBySheet(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sheet } of candidates) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return counts;
}
