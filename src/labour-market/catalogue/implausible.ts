import type { Figure } from './figure';

/** What a value cannot be: a part of a person, fewer than none, more than all. */
export type Implausible = 'decimals' | 'negative' | 'above-100';

const NOT_COUNTED: ReadonlySet<Figure['unit']> = new Set(['Prozent', 'Tage', 'Euro']);
/** Several months together. */
const SPAN = /^\d{4}(?:-Q[1-4])?$/;

/**
 * Why a value cannot be that of a figure; null where nothing speaks against it.
 * The mean of a Bestand over several months may have decimals, and money may be paid back.
 */
export function implausible(
  { unit, kind }: Pick<Figure, 'unit' | 'kind'>,
  period: string,
  value: number,
): Implausible | null {
  if (unit === 'Euro') return null;
  if (value < 0) return 'negative';
  if (unit === 'Prozent') return value > 100 ? 'above-100' : null;
  if (NOT_COUNTED.has(unit) || Number.isInteger(value)) return null;
  return kind === 'Bestand' && SPAN.test(period) ? null : 'decimals';
}
