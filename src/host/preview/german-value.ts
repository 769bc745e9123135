import { parseGermanDate } from './german-date';

/** A typed value as a cell holds it, and the number format that comes with the way it was typed. */
export interface TypedValue {
  readonly value: number | boolean;
  readonly format?: string;
}

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ['WAHR', true],
  ['FALSCH', false],
]);

/** `1234,56`, `1.234,56`, `,5`, `1,5E+3`; thousands only where every group has three digits. */
const NUMBER = /^(\d{1,3}(?:\.\d{3})+|\d*)(?:,(\d*))?(E[+-]?\d{1,3})?$/i;

interface Affixes {
  readonly body: string;
  readonly sign: 1 | -1;
  readonly percent: boolean;
  readonly currency: boolean;
}

/** Takes sign, brackets, % and € off; a number has at most one of % and €. */
function affixes(text: string): Affixes | undefined {
  let body = text.trim();
  let sign: 1 | -1 = 1;
  const brackets = /^\((.*)\)$/.exec(body);
  if (brackets) {
    sign = -1;
    body = brackets[1]!.trim();
  }
  const signed = /^([-+−])\s*(.*)$/.exec(body);
  if (signed) {
    if (brackets) return undefined;
    sign = signed[1] === '+' ? 1 : -1;
    body = signed[2]!;
  }
  const unit = /^(?:€\s*(.+)|(.+?)\s*(%|€|EUR))$/i.exec(body);
  if (!unit) return { body, sign, percent: false, currency: false };
  const percent = unit[3] === '%';
  return { body: unit[1] ?? unit[2]!, sign, percent, currency: !percent };
}

/** The number without binary noise: 12,5 % is 0.125, not 0.12500000000000003. */
function plain(digits: string, exponent: number): number {
  return Number(`${digits}e${exponent}`);
}

function numberFormat(
  { percent, currency }: Affixes,
  grouped: boolean,
  fraction: string | undefined,
  scientific: boolean,
) {
  const decimals = fraction ? '0.00' : '0';
  if (percent) return decimals + '%';
  if (currency) return `#,##${decimals} "€"`;
  if (scientific) return '0.00E+00';
  return grouped ? `#,##${decimals}` : undefined;
}

/**
 * What a German Excel makes of a typed text that is no formula: number, date, truth value; undefined = it is text.
 * @param inPercentCell the cell is formatted in percent already, so that a typed 16 means 16 %
 */
export function parseGermanValue(
  text: string,
  { inPercentCell, currentYear }: { inPercentCell: boolean; currentYear: number },
): TypedValue | undefined {
  const trimmed = text.trim();
  const word = WORDS.get(trimmed.toUpperCase());
  if (word !== undefined) return { value: word };

  const parts = affixes(trimmed);
  const number = parts && NUMBER.exec(parts.body);
  if (parts && number && /\d/.test(parts.body)) {
    const [, whole = '', fraction, exponent] = number;
    const digits = `${whole.replaceAll('.', '') || '0'}.${fraction || '0'}`;
    const shift = Number(exponent?.slice(1) ?? 0) - (parts.percent || inPercentCell ? 2 : 0);
    const value = plain(digits, shift);
    if (!Number.isFinite(value)) return undefined;
    const format = numberFormat(parts, whole.includes('.'), fraction, exponent !== undefined);
    return { value: value === 0 ? 0 : parts.sign * value, ...(format ? { format } : {}) };
  }
  const date = parseGermanDate(trimmed, currentYear);
  return date && { value: date.serial, format: date.format };
}
