import { invalid } from '../domain-error';
import { hiddenCells } from './hidden-cells';
import { geheimhaltungMessages as messages } from './messages';
import { isPrimary } from './primary';
import type { CountTable, Range } from './read-table';
import { readTable } from './read-table';
import { refuseInnerSums } from './refuse-inner-sums';
import type { Summen } from './totals';
import { totalsOf } from './totals';
import { refuseUnreadNumbers } from './unread-numbers';
import { refuseUnknownSums, requireCounts } from './values';

export interface GeheimhaltungOptions {
  /** m: counts from 1 to m − 1 must not be shown. Undefined or 0 = 3. */
  readonly mindestfallzahl?: number | undefined;
  readonly summen?: Summen | undefined;
  /** Counts by which the values of the table are hidden, in a range of the same size. */
  readonly fallzahlen?: Range | undefined;
}

/** What stands in the place of a hidden cell. */
const HIDDEN = '*';

const USUAL_MINIMUM = 3;

/**
 * The table with `*` for every cell that must not be shown and for enough further cells that none can be computed
 * back. Everything else stays as it is: headings, zeros, blanks, texts.
 *
 * Primary: integer counts 1 to m − 1, totals included; 0 is shown and never serves as a complement, so whoever reads
 * the table knows that a hidden cell is an integer of at least 1. Safe means, given all that is published: every
 * primary cell can be m or more and its possible values span at least m − 1; in each published sum with a hidden 1 the
 * other hidden cells together are at least m. The bounds are exact (`bounds`), every pattern is proven (`isSafe`); that
 * it hides as little as possible is not claimed (`patternOf`).
 *
 * Counts may be numbers or texts in German notation. Rows and columns of labels and blanks are headings. A sign, an
 * existing `*` too, is a missing figure, and so is a blank or a label among counts: sums cannot be checked with it, which
 * is an error; without sums it stays as it is. A label that starts with a digit is refused, for it may be a count. With `fallzahlen` the pattern is found on the counts and applied to the
 * values. What is too large is refused (`hiddenCells`). Sums among the
 * counts are not protected: with `automatisch` they are refused where they tell something about a hidden cell.
 *
 * Not covered, because one table does not show it: linked and hierarchical tables, earlier months, rates and other
 * figures derived from hidden cells, groups whose members all share a feature, dominance; nor someone who
 * forms a 1 and combines several sums, or who runs this rule backwards to tell primary from secondary cells.
 *
 * Errors: VALUE for negative or fractional counts, sums that do not add up, missing figures in sums, and tables that are
 * too large to be proven. Source: § 16 BStatG with § 53 Abs. 7 SGB II and § 281 Abs. 3 SGB III; Fischetti and Salazar
 * 1999 and 2001; compare τ-ARGUS and GaussSuppression.
 */
export function geheimhaltung(bereich: Range, options: GeheimhaltungOptions = {}): unknown[][] {
  const minimum = options.mindestfallzahl || USUAL_MINIMUM;
  if (!Number.isInteger(minimum) || minimum < 2) throw invalid(messages.minimum(minimum));
  const { fallzahlen, summen = 'automatisch' } = options;
  const counted = fallzahlen ?? bereich;
  const name = fallzahlen ? 'fallzahlen' : 'bereich';
  if (fallzahlen) requireCounts(bereich, fallzahlen, { values: 'bereich', counts: name });

  const table = readTable(counted, name);
  const ranges = [{ name: 'bereich', range: bereich }, ...(fallzahlen ? [{ name, range: fallzahlen }] : [])];
  ranges.forEach((labelled) => refuseUnreadNumbers(labelled.range, table, labelled.name));
  const isFindingOut = summen === 'automatisch';
  if (isFindingOut && hasNothingToHide(table, minimum)) return shown(bereich);

  const totals = totalsOf({ table, range: counted, name, ranges, mindestfallzahl: minimum }, summen);
  if (fallzahlen && isFindingOut) refuseUnknownSums(bereich, table, totals, 'bereich');
  const hidden = hiddenCells(table, totals, minimum, name);
  if (isFindingOut) refuseInnerSums(table, hidden, totals, { name, ranges });

  const result = shown(bereich);
  hidden.forEach((line, i) =>
    line.forEach((isHidden, j) => {
      const row = result[table.rows[i] ?? 0];
      if (isHidden && row) row[table.columns[j] ?? 0] = HIDDEN;
    }),
  );
  return result;
}

/** Without a small count and without a missing one, which may be small, it does not matter where sums stand. */
function hasNothingToHide({ counts }: CountTable, minimum: number): boolean {
  return counts.every((line) => line.every((count) => count !== undefined && !isPrimary(count, minimum)));
}

/** A copy. A negative zero, which only a computation can make, is a zero. */
function shown(range: Range): unknown[][] {
  return range.map((row) => row.map((cell) => (cell === 0 ? 0 : cell)));
}
