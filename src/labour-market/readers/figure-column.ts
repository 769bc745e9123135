import { isMissingSign } from '../../domain/numbers/missing-sign';
import { unitClass } from '../catalogue';
import { ImportError } from '../import-error';
import { looksGrouped } from './looks-grouped';
import { readerMessages } from './messages';

const NUMBER = /^-?\d{1,15}(?:([,.])\d{1,15})?$/;
const GERMAN_TIMES: ReadonlySet<string> = new Set(['jahr', 'stichtag', 'monat', 'quartal']);
const ENGLISH_TIMES: ReadonlySet<string> = new Set([
  'year',
  'reference date',
  'qualifying date',
  'month',
  'quarter',
]);

/**
 * Reads the figures of one file. GENESIS groups no thousands, so a comma (German files) or a point (English files) is
 * before decimals. A program that saved the file again may have written thousands: what contradicts the rest of the
 * file, its language, or a unit of which there are no parts, is refused.
 */
export class FigureColumn {
  private separator: ',' | '.' | undefined;

  /** `timeLabel` tells the language: `Jahr`, `Year`. */
  constructor(timeLabel: string) {
    const label = timeLabel.toLowerCase();
    if (GERMAN_TIMES.has(label)) this.separator = ',';
    else if (ENGLISH_TIMES.has(label)) this.separator = '.';
  }

  /**
   * The number, or the sign in its place; `column` is named in messages.
   * Error: ImportError for other text, and where thousands and decimals cannot be told apart.
   */
  read(text: string, line: number, column: string, unit: string): number | string {
    const whole = plainNumber(text);
    if (whole !== undefined) return whole;
    const match = NUMBER.exec(text);
    if (!match) {
      if (isMissingSign(text)) return text;
      throw new ImportError(readerMessages.notAFigure(line, column, text));
    }
    const separator = match[1] as ',' | '.' | undefined;
    if (separator === undefined) return Number(text);
    const isSure = this.separator !== undefined && unitClass(unit) !== 'count';
    if ((this.separator ?? separator) !== separator || (!isSure && looksGrouped(text, separator)))
      throw new ImportError(readerMessages.unclearDecimals(`Zeile ${line}`, text));
    this.separator = separator;
    return Number(separator === ',' ? text.replace(',', '.') : text);
  }
}

const ZERO = 48;
const MOST_DIGITS = 15;

/** A number of digits only, as most are; undefined for all else. */
function plainNumber(text: string): number | undefined {
  if (text.length === 0 || text.length > MOST_DIGITS) return undefined;
  let value = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}
