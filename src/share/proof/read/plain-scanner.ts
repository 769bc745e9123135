import { LAST_COLUMN, LAST_ROW, keyOf } from './cell-name';
import { asciiText, NotPlain, plainText, resolved } from './plain-text';
import type { Attributes } from './walk';

const TAB = 0x9;
const LINE_FEED = 0xa;
const RETURN = 0xd;
const BLANK = 0x20;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const A = 0x41;
const Z = 0x5a;
const LETTERS = 26;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const GREATER = 0x3e;
const BRACKET = 0x5d;
/** Behind it stand no characters that XML gives a meaning. */
const LAST_SIGN = 0x3f;
/** Larger bytes are parts of characters. */
const LAST_BYTE_CHARACTER = 0x7f;

/** Whole numbers of so many digits, and these powers of ten, are exact. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/** Walks over the bytes of XML in UTF-8 and its plainest form; for every other form `NotPlain` is thrown. */
export class PlainScanner {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  /** NaN behind the end. */
  code(ahead = 0): number {
    return this.bytes[this.at + ahead] ?? Number.NaN;
  }

  isAt(text: string, at = this.at): boolean {
    const { bytes } = this;
    for (let index = 0; index < text.length; index += 1)
      if (bytes[at + index] !== text.charCodeAt(index)) return false;
    return true;
  }

  expect(text: string): void {
    if (!this.isAt(text)) throw new NotPlain();
    this.at += text.length;
  }

  /** Passes white space; tells whether there was any. */
  blank(): boolean {
    const { bytes } = this;
    let { at } = this;
    for (let code = bytes[at] as number; code <= BLANK; code = bytes[at] as number) {
      if (code !== BLANK && code !== LINE_FEED && code !== RETURN && code !== TAB) break;
      at += 1;
    }
    const isBlank = at > this.at;
    this.at = at;
    return isBlank;
  }

  /** The end of an opening tag; false for an element that is closed with it. */
  opens(): boolean {
    if (this.code() === GREATER) {
      this.at += 1;
      return true;
    }
    this.expect('/>');
    return false;
  }

  /** The white space before an attribute; false where the tag ends. */
  hasAttribute(): boolean {
    const isBehindBlank = this.blank();
    const code = this.code();
    if (code === GREATER || code === SLASH) return false;
    if (!isBehindBlank) throw new NotPlain();
    return true;
  }

  /** All attributes of a tag, none of them twice. */
  attributes(): Attributes {
    const attributes: Record<string, string> = {};
    while (this.hasAttribute()) {
      const name = this.name();
      if (name in attributes) throw new NotPlain();
      attributes[name] = this.attribute();
    }
    return attributes;
  }

  /** `="…"`, in ASCII */
  attribute(): string {
    this.expect('="');
    const { bytes, at: from } = this;
    let at = from;
    for (let code = bytes[at] as number; code !== QUOTE; code = bytes[at] as number) {
      const isPlain = code >= BLANK && code !== LESS && code !== AMPERSAND && code <= LAST_BYTE_CHARACTER;
      if (!isPlain) throw new NotPlain();
      at += 1;
    }
    this.at = at + 1;
    return asciiText(bytes, from, at);
  }

  /** `="B3"`, as the key of the cell. */
  cellKey(): number {
    this.expect('="');
    const { bytes } = this;
    let { at } = this;
    let column = 0;
    for (let code = bytes[at] as number; code >= A && code <= Z; code = bytes[at] as number) {
      column = column * LETTERS + code - A + 1;
      at += 1;
    }
    let row = 0;
    for (let digit = digitAt(bytes, at); digit >= 0 && digit <= 9; digit = digitAt(bytes, at)) {
      row = row * 10 + digit;
      at += 1;
    }
    this.at = at;
    this.expect('"');
    if (column < 1 || column > LAST_COLUMN + 1 || row < 1 || row > LAST_ROW + 1) throw new NotPlain();
    return keyOf(row - 1, column - 1);
  }

  /** `="12"` */
  wholeNumber(): number {
    this.expect('="');
    const { bytes, at: from } = this;
    let at = from;
    let number = 0;
    for (let digit = digitAt(bytes, at); digit >= 0 && digit <= 9; digit = digitAt(bytes, at)) {
      number = number * 10 + digit;
      at += 1;
    }
    if (at === from || at - from > MOST_DIGITS) throw new NotPlain();
    this.at = at;
    this.expect('"');
    return number;
  }

  /**
   * A number in an element, with so few digits that it is exact: a whole number divided by a power of ten. undefined
   * for all that is written otherwise.
   */
  numberIn(open: string, close: string): number | undefined {
    const { bytes } = this;
    if (!this.isAt(open)) return undefined;
    let at = this.at + open.length;
    const isNegative = bytes[at] === MINUS;
    if (isNegative) at += 1;
    let [number, digits, point] = [0, 0, -1];
    for (let code = bytes[at] as number; code !== LESS; code = bytes[at] as number) {
      const digit = code - ZERO;
      if (digit >= 0 && digit <= 9) {
        number = number * 10 + digit;
        digits += 1;
      } else if (code === POINT && point < 0 && digits > 0) point = digits;
      else return undefined;
      at += 1;
    }
    if (digits === 0 || digits > MOST_DIGITS || point === digits || !this.isAt(close, at)) return undefined;
    this.at = at + close.length;
    const value = point < 0 ? number : number / (POWERS[digits - point] as number);
    return isNegative ? -value : value;
  }

  /** The text up to the next tag. */
  text(): string {
    const { bytes, at: from } = this;
    let needsResolving = false;
    let bits = 0;
    let at = from;
    for (let code = bytes[at] as number; code !== LESS; code = bytes[at] as number) {
      if (code === AMPERSAND || code === RETURN) needsResolving = true;
      else if (!(code > LAST_SIGN) && !isInText(bytes, at, code, from)) throw new NotPlain();
      bits |= code;
      at += 1;
    }
    this.at = at;
    const text = (bits > LAST_BYTE_CHARACTER ? plainText : asciiText)(bytes, from, at);
    return needsResolving ? resolved(text) : text;
  }

  private name(): string {
    const from = this.at;
    let colons = 0;
    let isFirst = true;
    for (let code = this.code(); ; code = this.code()) {
      if (code === COLON && !isFirst) {
        colons += 1;
        isFirst = true;
      } else if (isLetter(code) || (!isFirst && isInName(code))) isFirst = false;
      else break;
      this.at += 1;
    }
    if (isFirst || colons > 1) throw new NotPlain();
    return asciiText(this.bytes, from, this.at);
  }
}

function digitAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) - ZERO;
}

/** Whether a sign or a control character may stand in a text. Behind the end of the bytes there is nothing. */
function isInText(bytes: Uint8Array, at: number, code: number, from: number): boolean {
  if (code === GREATER) return !(at - 2 >= from && bytes[at - 1] === BRACKET && bytes[at - 2] === BRACKET);
  return code >= BLANK || code === LINE_FEED || code === TAB;
}

/** A to Z, a to z, and `_`. */
function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;
}

/** Digits, `-` and `.`. */
function isInName(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e;
}
