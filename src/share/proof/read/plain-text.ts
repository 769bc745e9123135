/** Thrown for XML that is not written in the plain form: a full parser decides about it. */
export class NotPlain extends Error {}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const DECIMAL = /^#([0-9]{1,7})$/;
const HEXADECIMAL = /^#x([0-9a-fA-F]{1,6})$/;

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** What no decoder refuses and XML does. */
const NO_CHARACTER = /[\ufffe\uffff]/;

/** The text in these bytes, in which no character of ASCII is left to check. @throws NotPlain */
export function plainText(bytes: Uint8Array, from: number, to: number): string {
  let text: string;
  try {
    text = UTF8.decode(bytes.subarray(from, to));
  } catch {
    throw new NotPlain();
  }
  // Fewer characters than bytes: some are not of ASCII.
  if (text.length < to - from && NO_CHARACTER.test(text)) throw new NotPlain();
  return text;
}

/** Above it a decoder is quicker. */
const SHORT = 64;
/** Room for the characters of short texts, by their length. */
const CODES = Array.from({ length: SHORT + 1 }, (_, length) => new Array<number>(length).fill(0));

/** The same for bytes of ASCII. */
export function asciiText(bytes: Uint8Array, from: number, to: number): string {
  const codes = CODES[to - from];
  if (!codes) return UTF8.decode(bytes.subarray(from, to));
  for (let index = 0; index < codes.length; index += 1) codes[index] = bytes[from + index] as number;
  return String.fromCharCode.apply(null, codes);
}

/** The characters that references stand for, with line ends as XML reads them. @throws NotPlain */
export function resolved(raw: string): string {
  return raw.replace(/\r\n?/g, '\n').replace(/&([^&;]*)(;?)/g, (_, name: string, end: string) => {
    const character = end === '' ? undefined : (NAMED.get(name) ?? numbered(name));
    if (character === undefined) throw new NotPlain();
    return character;
  });
}

function numbered(name: string): string | undefined {
  const [, decimal] = DECIMAL.exec(name) ?? [];
  const [, hexadecimal] = HEXADECIMAL.exec(name) ?? [];
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** What XML 1.0 takes as a character. */
function isCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
