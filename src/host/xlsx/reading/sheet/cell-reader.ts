import type { Scalar } from '../../../functions/call';
import { readMessages } from '../messages';
import type { SharedTexts } from '../workbook/shared-texts';
import { find, whole } from '../xml-access';
import { richText, textOf } from '../xml-text';
import type { XmlElement } from '../xml-tree';
import { XlsxError } from '../xlsx-error';

export interface CellValue {
  readonly value: Scalar;
  readonly error?: true;
}

const EMPTY: CellValue = { value: null };
const MILLISECONDS_PER_DAY = 86_400_000;
/** The day before the first that Excel counts, moved by the 29 February 1900 that it believes in. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** ISO 8601, as strict files may write dates: `2021-12-31T00:00:00Z`. */
function serialOf(text: string, where: () => string): number {
  const time = Date.parse(/T/.test(text) ? text.replace(/Z?$/, 'Z') : `${text}T00:00:00Z`);
  if (Number.isNaN(time)) throw new XlsxError(readMessages.cell(where()));
  return (time - DAY_ZERO) / MILLISECONDS_PER_DAY;
}

/** The value of `<c>` (ECMA-376 Part 1, 18.3.1.4): its own, or what its formula gave when the file was saved. */
export function cellValue(cell: XmlElement, texts: SharedTexts, where: () => string): CellValue {
  const type = cell.attributes['t'] ?? 'n';
  if (type === 'inlineStr') return { value: richText(find(cell, 'is')) };
  const stored = find(cell, 'v');
  if (!stored) return EMPTY;
  const text = textOf(stored);
  switch (type) {
    case 'str':
      return { value: text };
    case 's': {
      const shared = texts.at(whole(text));
      if (shared === undefined) throw new XlsxError(readMessages.cell(where()));
      return { value: shared };
    }
    case 'b':
      return { value: text === '1' || text.toLowerCase() === 'true' };
    case 'e':
      return text === '' ? EMPTY : { value: text, error: true };
    case 'd':
      return { value: serialOf(text, where) };
    default:
      return text === '' ? EMPTY : { value: numberOf(text, where) };
  }
}

function numberOf(text: string, where: () => string): number {
  const value = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) throw new XlsxError(readMessages.cell(where()));
  return value;
}
