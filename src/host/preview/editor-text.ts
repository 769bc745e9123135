import { germanDateText } from './german-date';
import { toGermanFormula } from './german-formula';
import { isDate, isPercent } from './number-format';

/** What the editor needs to know of a cell. */
export interface EditedCell {
  readonly value: number | string | boolean | null;
  /** In English notation, as stored. */
  readonly formula?: string | undefined;
  readonly format?: string | undefined;
}

/** The text that stands in the formula bar and in the cell while it is edited, as a German Excel shows it. */
export function editorText({ value, formula, format = 'General' }: EditedCell): string {
  if (formula) return toGermanFormula(formula);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  if (typeof value === 'string') return value;
  if (isDate(format) && value >= 0) return germanDateText(value);
  return isPercent(format) ? `${decimal(value, 2)}%` : decimal(value, 0);
}

/** At most 15 significant digits, as Excel keeps them, with a decimal comma, times 10 to the power of `shift`. */
function decimal(value: number, shift: number): string {
  const [digits, exponent = '0'] = value.toExponential(14).split('e');
  const text = String(Number(`${digits}e${Number(exponent) + shift}`));
  return text.replace('.', ',').replace('e', 'E');
}
