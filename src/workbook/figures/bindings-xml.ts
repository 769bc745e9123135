import { jsonAsXmlText, jsonOfXmlText } from '../xml-text';
import type { Binding } from './binding';
import { readBinding } from './read-binding';

/** Of the custom XML part that keeps the bindings in the workbook. */
export const BINDINGS_NAMESPACE = 'urn:amip-controlling:zahlen:1';

const ENTRY = /<zahl>([^<]*)<\/zahl>/g;

/** One `<zahl>` for each binding. */
export function writeBindings(bindings: readonly Binding[]): string {
  const entries = bindings.map((binding) => `<zahl>${jsonAsXmlText(binding)}</zahl>`);
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
    return readBinding(jsonOfXmlText(text));
  } catch {
    return null;
  }
}
