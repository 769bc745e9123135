import { invalid } from '../domain-error';
import { hiddenCells } from './hidden-cells';
import { geheimhaltungMessages as messages } from './messages';
import type { Range } from './read-table';
import { readTable } from './read-table';
import type { Summen } from './totals';
import { totalsOf } from './totals';
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
 * is an error; without sums it stays as it is. With `fallzahlen` the pattern is found on the counts and applied to the
 * values. Where totals hang together in both directions, the table may have 6,000 cells; single lines as well.
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
  const totals = totalsOf(counted, table, name, summen);
  if (fallzahlen && summen === 'automatisch') refuseUnknownSums(bereich, table, totals, 'bereich');

  const result = bereich.map((row) => [...row]);
  hiddenCells(table, totals, minimum, name).forEach((line, i) =>
    line.forEach((isHidden, j) => {
      const row = result[table.rows[i] ?? 0];
      if (isHidden && row) row[table.columns[j] ?? 0] = HIDDEN;
    }),
  );
  return result;
}
