import type { Token } from '@borgar/fx/xlsx';
import { tokenize } from '@borgar/fx/xlsx';

/** Excel takes no longer formula. */
const LONGEST = 8_192;

/** The tokens of a formula, with or without `=`, without blanks; undefined for what is longer than any formula. */
export function tokensOf(formula: string): readonly Token[] | undefined {
  if (formula.length > LONGEST) return undefined;
  return tokenize(formula, { withLocation: false }).filter(
    ({ type }) => type !== 'whitespace' && type !== 'newline' && type !== 'fx_prefix',
  );
}
