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
