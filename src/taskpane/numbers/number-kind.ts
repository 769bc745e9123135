import type { FormStyle } from '../../workbook';

/** What a number field holds; decides the sign it may carry, its decimals and how it is shown. */
export type NumberKind = Exclude<FormStyle, 'text'>;

/** Most decimals a person may type; a value read from the workbook may hold more and is kept exactly. */
export const TYPED_DECIMALS: Record<NumberKind, number> = { euro: 2, rate: 6, change: 6, count: 6, year: 0 };

/** Rates and changes are shown and typed in percent, and held as fractions. */
export function isPercent(kind: NumberKind): boolean {
  return kind === 'rate' || kind === 'change';
}
