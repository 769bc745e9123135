import { germanDate } from './dates';
import { isTextStyle } from './fields/field';
import type { FieldStyle } from './fields';
import type { CellContent } from './types';

type NumberStyle = Exclude<
  FieldStyle,
  'date' | 'month' | 'light' | 'choice' | 'text' | 'longText' | 'figure'
>;

const OPTIONS: { readonly [Style in NumberStyle]: Intl.NumberFormatOptions } = {
  euro: { style: 'currency', currency: 'EUR' },
  rate: { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 6 },
  change: { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 6, signDisplay: 'exceptZero' },
  count: { minimumFractionDigits: 1, maximumFractionDigits: 6 },
  persons: { maximumFractionDigits: 6 },
  points: { minimumFractionDigits: 1, maximumFractionDigits: 6, signDisplay: 'exceptZero' },
  year: { useGrouping: false, maximumFractionDigits: 0 },
};
/** A number in a cell that should hold a text. */
const AS_TEXT: Intl.NumberFormatOptions = { useGrouping: false, maximumFractionDigits: 15 };

/**
 * The German text of what a cell holds, as a preview shows it: `10.250.560,00 €`, `15,2 %`, `leer`. Decimals
 * beyond those of the sheet are shown too: an old and a new value that differ never look the same.
 */
export function display(content: CellContent, style: FieldStyle): string {
  if (content === '') return 'leer';
  if (typeof content === 'boolean') return content ? 'WAHR' : 'FALSCH';
  if (typeof content === 'string') return content;
  if (style === 'date' || style === 'month') return shownDate(content, style);
  if (style === 'light') return light(content);
  if (style === 'figure') return display(content, content > 0 && content < 1 ? 'rate' : 'persons');
  return new Intl.NumberFormat('de-DE', optionsOf(style)).format(content);
}

/** Excel has no days below 1; a time of day is no day of ours. */
function shownDate(content: number, style: 'date' | 'month'): string {
  const isDay = content >= 1 && Number.isInteger(content);
  return isDay ? germanDate(content, style) : new Intl.NumberFormat('de-DE', AS_TEXT).format(content);
}

function optionsOf(
  style: Exclude<FieldStyle, 'date' | 'month' | 'light' | 'figure'>,
): Intl.NumberFormatOptions {
  if (isTextStyle(style)) return AS_TEXT;
  const options = OPTIONS[style as NumberStyle];
  return style === 'euro' ? { ...options, maximumFractionDigits: 6 } : options;
}

/** The words of the number format that shows a light. */
function light(content: number): string {
  if (content === 0) return '● knapp';
  return content > 0 ? '● auf Kurs' : '● unter Ziel';
}
