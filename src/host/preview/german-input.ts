import { FormulaRefused } from './complete-formula';
import { toEnglishFormula, withoutBlanks } from './german-formula';
import { isPercent } from './number-format';
import { parseGermanValue } from './german-value';

/** What a typed text becomes when it is committed to a cell. */
export type CellInput =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: number | boolean; readonly format?: string }
  | { readonly kind: 'text'; readonly text: string }
  /** A formula that is unfinished or reads in no notation: the cell keeps the text as typed, the status line shows the message. */
  | { readonly kind: 'refused'; readonly text: string; readonly message: string };

export interface CellContext {
  /** The number format that the cell already has, `General` or undefined for none. */
  readonly format?: string | undefined;
  /** The year in which the user types: `31.12.` is a day of it. */
  readonly currentYear: number;
  /** What a function takes, e.g. `1 bis 3 Argumente`, where that is known. */
  readonly expects?: (functionName: string) => string | undefined;
}

/** Reads a typed text as a German Excel does, except that formulas in English notation are understood as well. */
export function germanInput(typed: string, { format, currentYear, expects }: CellContext): CellInput {
  if (format === '@') return { kind: 'text', text: typed };
  if (typed.startsWith("'")) return { kind: 'text', text: typed.slice(1) };
  if (typed.startsWith('=') && typed.length > 1) {
    try {
      return { kind: 'formula', formula: toEnglishFormula(typed, expects) };
    } catch (error) {
      if (error instanceof FormulaRefused)
        return { kind: 'refused', text: withoutBlanks(typed), message: error.message };
      throw error;
    }
  }
  const own = format !== undefined && format !== 'General';
  const parsed = parseGermanValue(typed, { inPercentCell: own && isPercent(format), currentYear });
  if (!parsed) return { kind: 'text', text: typed };
  // Like Excel: a format chosen before stays, one that comes with the typing is only taken where there was none.
  return { kind: 'value', value: parsed.value, ...(parsed.format && !own ? { format: parsed.format } : {}) };
}
