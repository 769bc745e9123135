import { tokensOf } from './tokens';

const CONSTANT = new Set(['number', 'string', 'bool', 'operator']);

/** Whether a formula is a value written out: `10`, `"ja,nein"`, `-1`. */
export function isConstant(formula: string): boolean {
  return tokensOf(formula)?.every(({ type }) => CONSTANT.has(type)) ?? false;
}
