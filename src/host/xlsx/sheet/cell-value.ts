import type { CellSnapshot } from '../snapshot';
import type { SharedStrings } from '../workbook/shared-strings';
import { messages } from '../messages';
import { preserveSpace, textContent } from '../xml';

/** The errors that the file format knows (ECMA-376 Part 1, 18.17.3). */
const FILE_ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

/** The most characters a cell can hold (Excel specifications and limits). */
const MAX_TEXT = 32767;

export interface CellValueXml {
  /** The attribute `t`, with a blank before it. */
  readonly type: string;
  readonly content: string;
}

const EMPTY: CellValueXml = { type: '', content: '' };

function resultText(text: string): CellValueXml {
  return { type: ' t="str"', content: `<v${preserveSpace(text)}>${textContent(text)}</v>` };
}

/* Excel stores its younger errors (#SPILL!, #CALC!, #BUSY!) as #VALUE! and says in a part of its own what they were. */
function errorValue(text: string): CellValueXml {
  return { type: ' t="e"', content: `<v>${FILE_ERRORS.has(text) ? text : '#VALUE!'}</v>` };
}

/**
 * The value of a cell as a file holds it.
 *
 * @param isResult the value was calculated: its text stands in the cell itself, and nothing counts as an empty text,
 *   because a 0 in its place would be a figure that nobody calculated
 */
export function cellValueXml(
  { value, error }: CellSnapshot,
  isResult: boolean,
  strings: SharedStrings,
  where: () => string,
): CellValueXml {
  if (error) return errorValue(String(value));
  if (typeof value === 'number') {
    // The shortest decimal that reads back as the same number; Excel knows no negative zero.
    return Number.isFinite(value)
      ? { type: '', content: `<v>${value === 0 ? 0 : value}</v>` }
      : errorValue('#NUM!');
  }
  if (typeof value === 'boolean') return { type: ' t="b"', content: `<v>${Number(value)}</v>` };
  const text = value ?? '';
  if (text.length > MAX_TEXT) throw new Error(messages.textTooLong(where(), text.length));
  if (isResult) return resultText(text);
  return text === '' ? EMPTY : { type: ' t="s"', content: `<v>${strings.indexOf(text)}</v>` };
}
