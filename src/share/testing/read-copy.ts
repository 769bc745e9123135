import { strFromU8, unzipSync } from 'fflate';

/** The texts of all parts, by name. */
export type Parts = Readonly<Record<string, string>>;

export function partsOf(file: Uint8Array): Parts {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([part, content]) => [part, strFromU8(content)]),
  );
}

/**
 * What the cells of a sheet show, as `type:text` by address; empty ones are not in it. Read by patterns that know how
 * the tests write workbooks, and nothing of the rewriter or of the proof.
 */
export function shownIn(parts: Parts, sheet: string): ReadonlyMap<string, string> {
  const texts = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = '']) =>
    si.replace(/<[^>]*>/g, ''),
  );
  const shown = new Map<string, string>();
  for (const [, address = '', attributes = '', content = ''] of (parts[sheet] ?? '').matchAll(
    /<c r="(\w+)"([^>]*)>(.*?)<\/c>/gs,
  )) {
    const [, type = 'n'] = / t="(\w+)"/.exec(attributes) ?? [];
    const [, inside = ''] = /<(?:v|t xml:space="preserve")>(.*?)<\/(?:v|t)>/s.exec(content) ?? [];
    const text = type === 's' ? (texts[Number(inside)] ?? '') : inside;
    if (text !== '') shown.set(address, `${/^(?:s|str|inlineStr)$/.test(type) ? 'text' : type}:${text}`);
  }
  return shown;
}

/** The parts of the sheets, in the order of their tabs. */
export function partsByTitle(parts: Parts): ReadonlyMap<string, string> {
  const targets = new Map(
    [...(parts['xl/_rels/workbook.xml.rels'] ?? '').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return new Map(
    [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*>/g)].map(([tag]) => [
      attribute(tag, 'name'),
      `xl/${targets.get(attribute(tag, 'r:id'))}`,
    ]),
  );
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
