const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const MARKUP = /<!\[CDATA\[([\s\S]*?)\]\]>|<[^>]*>/g;

/** The text of content that a parser has found well-formed and that holds no elements. */
export function textOf(content: string): string {
  const plain = content.includes('<')
    ? content.replace(MARKUP, (_, data: string | undefined) =>
        data === undefined ? '' : data.replaceAll('&', '&amp;'),
      )
    : content;
  const lines = plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
  return lines.includes('&') ? lines.replace(/&(#x?)?(\w+);/g, resolved) : lines;
}

function resolved(whole: string, numeric: string | undefined, name: string): string {
  if (numeric === undefined) return NAMED[name] ?? whole;
  return String.fromCodePoint(parseInt(name, numeric === '#x' ? 16 : 10));
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 Part 1, 22.9.2.19). */
export function withoutEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
