import { TYPED_DECIMALS, isPercent } from './number-kind';
import type { NumberKind } from './number-kind';
import { readShape } from './number-shape';
import type { NumberShape } from './number-shape';

export type NumberProblem =
  | { code: 'notANumber' }
  | { code: 'decimalPoint'; meant: string }
  | { code: 'tooManyDecimals'; most: number }
  | { code: 'threeDecimals'; meant: string }
  | { code: 'tooLarge' }
  | { code: 'negative' }
  | { code: 'outside'; from: number; to: number }
  | { code: 'percentSign' }
  | { code: 'euroSign' };

export type ParsedNumber = { value: number | null } | { problem: NumberProblem };

export interface NumberRange {
  min?: number;
  max?: number;
}

/** Beyond fifteen digits Excel itself drops digits. */
const DIGITS_OF_A_CELL = 15;

/**
 * Reads what a person typed or pasted, in German notation.
 * Empty text is `null`: not known, never 0. Rates and changes take 15 and 15 % alike and give the fraction 0.15,
 * shifted as text so that 15,2 is exactly the 0.152 a cell holds. `range` is in the unit of the value.
 */
export function parseNumber(text: string, kind: NumberKind, range: NumberRange = {}): ParsedNumber {
  if (text.trim() === '') return { value: null };
  const shape = readShape(text);
  if ('code' in shape) return { problem: shape };
  if (shape.unit === 'percent' && !isPercent(kind)) return { problem: { code: 'percentSign' } };
  if (shape.unit === 'euro' && kind !== 'euro') return { problem: { code: 'euroSign' } };

  if (kind === 'count' && looksGrouped(shape)) {
    const meant = `${shape.negative ? '-' : ''}${shape.whole}.${shape.decimals}`;
    return { problem: { code: 'threeDecimals', meant } };
  }
  const decimals = shape.decimals.replace(/0+$/, '');
  const most = TYPED_DECIMALS[kind];
  if (decimals.length > most) return { problem: { code: 'tooManyDecimals', most } };
  const whole = shape.whole.replace(/^0+/, '');
  if (whole.length + decimals.length > DIGITS_OF_A_CELL) return { problem: { code: 'tooLarge' } };

  const size = Number(`${whole || '0'}.${decimals || '0'}e${isPercent(kind) ? -2 : 0}`);
  const value = shape.negative && size !== 0 ? -size : size;
  return outside(value, range) ?? { value };
}

/** "1,234" persons are most likely the 1.234 of an English table; nobody counts thousandths of a person. */
function looksGrouped({ whole, decimals }: NumberShape): boolean {
  return /^[1-9]\d{0,2}$/.test(whole) && decimals.length === 3;
}

function outside(value: number, { min = -Infinity, max = Infinity }: NumberRange): ParsedNumber | undefined {
  if (value >= min && value <= max) return undefined;
  if (min === 0 && value < 0) return { problem: { code: 'negative' } };
  return { problem: { code: 'outside', from: min, to: max } };
}
