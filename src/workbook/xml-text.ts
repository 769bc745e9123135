const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** JSON as the text of an XML element, in plain ASCII: nothing in it can be read as XML. */
export function jsonAsXmlText(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** What {@link jsonAsXmlText} wrote. Throws where it is no JSON. */
export function jsonOfXmlText(text: string): unknown {
  return JSON.parse(text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES.get(name) ?? whole));
}
