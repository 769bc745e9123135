import { escapeXml } from '../xml/escape';
import { readElements } from '../xml/read-elements';
import { Splices } from '../xml/splices';
import { extensionOf, normalPartName, partKey } from './part-name';

export const CONTENT_TYPES = '[Content_Types].xml';

/** Every package has parts of these. */
const ALWAYS = ['xml', 'rels'];

interface Entry {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** The part that says what the others are (ECMA-376 Part 2, 6.2.3 and 7.3.7). Changed by splices only. */
export class ContentTypes {
  private readonly defaults = new Map<string, Entry>();
  private readonly overrides = new Map<string, Entry>();
  /** What was set since, by key; the name as it is to be written. */
  private readonly added = new Map<string, { readonly name: string; readonly type: string }>();
  private prefix = '';
  private contentEnd = 0;
  private selfClosing = false;

  constructor(private readonly xml: string) {
    readElements(xml, CONTENT_TYPES, {
      close: ({ name, tag, attributes, start, openEnd, depth }, end, contentEnd) => {
        const entry = { start, end, type: attributes.ContentType ?? '' };
        if (depth === 0) {
          this.prefix = tag.slice(0, tag.length - name.length);
          this.contentEnd = contentEnd;
          this.selfClosing = openEnd === end;
        } else if (name === 'Default') this.defaults.set(partKey(attributes.Extension ?? ''), entry);
        else if (name === 'Override')
          this.overrides.set(partKey(normalPartName(attributes.PartName ?? '') ?? ''), entry);
      },
    });
  }

  of(part: string): string {
    const key = partKey(part);
    return (
      this.added.get(key)?.type ??
      this.overrides.get(key)?.type ??
      this.defaults.get(extensionOf(part))?.type ??
      ''
    );
  }

  set(part: string, type: string): void {
    if (this.of(part) !== type) this.added.set(partKey(part), { name: part, type });
  }

  /**
   * The part as it is to be written, for the parts that are still there: without entries and defaults for others,
   * because they tell what was there.
   */
  render(parts: readonly string[]): string {
    const there = new Set(parts.map(partKey));
    const extensions = new Set([...ALWAYS, ...parts.map(extensionOf)]);
    const splices = new Splices(this.xml);
    for (const [extension, { start, end }] of this.defaults)
      if (!extensions.has(extension)) splices.remove(start, end);
    for (const [key, { start, end }] of this.overrides)
      if (!there.has(key) || this.added.has(key)) splices.remove(start, end);
    const lines = [...this.added]
      .filter(([key]) => there.has(key))
      .map(([, { name, type }]) => this.override(name, type));
    if (lines.length > 0 && !this.selfClosing) splices.insert(this.contentEnd, lines.join(''));
    return splices.apply();
  }

  private override(name: string, type: string): string {
    return `<${this.prefix}Override PartName="/${escapeXml(name)}" ContentType="${escapeXml(type)}"/>`;
  }
}
