/** Digits grouped by threes with a full stop or a (narrow) space, or not grouped at all; a comma before decimals. */
const NUMBER = /^([+\-−]?)([1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?$/;
const UNIT = /\s*(%|€|EUR)$/;

/**
 * A number in German notation: `1.234,5`, `−12`, `15,2 %` (= 0.152), `1.000,00 €`.
 * Returns undefined for everything else, also for `12.5`, which could be read in two ways.
 */
export function parseGermanNumber(text: string): number | undefined {
  const trimmed = text.trim();
  const unit = UNIT.exec(trimmed);
  const match = NUMBER.exec(unit ? trimmed.slice(0, unit.index) : trimmed);
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals = ''] = match;
  // As a power of ten in the literal, so that 15,2 % is exactly the number 0.152.
  const exponent = unit?.[1] === '%' ? 'e-2' : '';
  const value = Number(`${whole.replace(/\D/g, '')}.${decimals || '0'}${exponent}`);
  return sign === '' || sign === '+' ? value : 0 - value;
}
