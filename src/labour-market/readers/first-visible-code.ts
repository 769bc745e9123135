/** How the first characters of a text are coded, by its byte order mark. */
interface EncodingMark {
  /** Bytes of the mark itself. */
  readonly length: number;
  /** Bytes of one character. */
  readonly width: 1 | 2;
  /** Where in a character of ASCII its code stands; the other byte is 0. */
  readonly codeAt: 0 | 1;
}

const MARKS: ReadonlyArray<readonly [bytes: readonly number[], mark: Omit<EncodingMark, 'length'>]> = [
  [[0xef, 0xbb, 0xbf], { width: 1, codeAt: 0 }],
  [[0xff, 0xfe], { width: 2, codeAt: 0 }],
  [[0xfe, 0xff], { width: 2, codeAt: 1 }],
];
const WHITE_SPACE: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20]);

/** Without a mark one byte is one character, as in UTF-8 and windows-1252. */
function encodingMark(bytes: Uint8Array): EncodingMark {
  for (const [beginning, mark] of MARKS)
    if (beginning.every((byte, index) => bytes[index] === byte)) return { length: beginning.length, ...mark };
  return { length: 0, width: 1, codeAt: 0 };
}

/** The code of the first character that is no white space; 0 for one beyond ASCII, undefined where there is none. */
export function firstVisibleCode(bytes: Uint8Array): number | undefined {
  const { length, width, codeAt } = encodingMark(bytes);
  for (let at = length; at + width <= bytes.length; at += width) {
    const isAscii = width === 1 || bytes[at + 1 - codeAt] === 0;
    const code = isAscii ? (bytes[at + codeAt] ?? 0) : 0;
    if (!WHITE_SPACE.has(code)) return code;
  }
  return undefined;
}
