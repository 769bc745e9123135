import type { Binding } from './binding';
import { readBinding } from './read-binding';

/** Of the custom XML part that keeps the bindings in the workbook. */
export const BINDINGS_NAMESPACE = 'urn:amip-controlling:zahlen:1';

const ENTRY = /<zahl>([^<]*)<\/zahl>/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** One `<zahl>` for each binding, JSON in plain ASCII: nothing in it can be read as XML. */
export function writeBindings(bindings: readonly Binding[]): string {
  const entries = bindings.map((binding) => `<zahl>${escapeXml(JSON.stringify(binding))}</zahl>`);
  return `<zahlen xmlns="${BINDINGS_NAMESPACE}">${entries.join('')}</zahlen>`;
}

/** null: the part is damaged, at least one entry cannot be read. */
export function readBindings(xml: string): readonly Binding[] | null {
  const bindings = [...xml.matchAll(ENTRY)].map(([, text = '']) => readEntry(text));
  const opened = xml.match(/<zahl[\s/>]/g)?.length ?? 0;
  const whole = bindings.filter((binding) => binding !== null);
  return whole.length === opened && /<zahlen[\s/>]/.test(xml) ? whole : null;
}

function readEntry(text: string): Binding | null {
  try {
    return readBinding(JSON.parse(unescapeXml(text)));
  } catch {
    return null;
  }
}

function escapeXml(text: string): string {
  return text
    .replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function unescapeXml(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES.get(name) ?? whole);
}
