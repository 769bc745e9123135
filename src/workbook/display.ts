import type { FieldStyle } from './fields';
import type { CellContent } from './types';

const OPTIONS: { readonly [Style in FieldStyle]: Intl.NumberFormatOptions } = {
  euro: { style: 'currency', currency: 'EUR' },
  rate: { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 6 },
  change: { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 6, signDisplay: 'exceptZero' },
  count: { minimumFractionDigits: 1, maximumFractionDigits: 6 },
  year: { useGrouping: false, maximumFractionDigits: 0 },
  text: { useGrouping: false, maximumFractionDigits: 15 },
};

/**
 * The German text of what a cell holds, as a preview shows it: `10.250.560,00 €`, `15,2 %`, `leer`. Decimals
 * beyond those of the sheet are shown too: an old and a new value that differ never look the same.
 */
export function display(content: CellContent, style: FieldStyle): string {
  if (content === '') return 'leer';
  if (typeof content === 'boolean') return content ? 'WAHR' : 'FALSCH';
  if (typeof content === 'string') return content;
  const options = OPTIONS[style];
  if (style !== 'euro') return new Intl.NumberFormat('de-DE', options).format(content);
  return new Intl.NumberFormat('de-DE', { ...options, maximumFractionDigits: 6 }).format(content);
}
