import { readElements } from '../xml/read-elements';
import { textOf, withoutEscapes } from '../xml/text-of';

/** One text of the table: its places in the part. */
interface Item {
  readonly start: number;
  readonly openEnd: number;
  readonly contentEnd: number;
  readonly end: number;
}

/** The texts that cells share by number (ECMA-376 Part 1, 18.4.9). Cut out only when asked for. */
export class SharedStrings {
  private readonly places: Int32Array;
  private readonly texts = new Map<number, string>();
  readonly count: number;

  constructor(
    readonly part: string | undefined,
    private readonly xml: string,
  ) {
    const places: number[] = [];
    if (part !== undefined)
      readElements(xml, part, {
        close: ({ name, depth, start, openEnd }, end, contentEnd) => {
          if (depth === 1 && name === 'si') places.push(start, openEnd, contentEnd, end);
        },
      });
    this.places = Int32Array.from(places);
    this.count = places.length / 4;
  }

  /** undefined: there is no text of this number. */
  text(index: number): string | undefined {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) return undefined;
    const known = this.texts.get(index);
    if (known !== undefined) return known;
    const { start, end } = this.item(index);
    const text = richText(this.xml.slice(start, end));
    this.texts.set(index, text);
    return text;
  }

  /** Whether it is as good as empty: nothing can be taken out of it. */
  isBlank(index: number): boolean {
    const { openEnd, contentEnd } = this.item(index);
    const written = this.xml.slice(openEnd, contentEnd).replace(/<[^>]*>/g, '');
    // Spaces may stand between elements, or be the text.
    return written.trim() === '' && (written === '' || this.text(index) === '');
  }

  item(index: number): Item {
    const [start = 0, openEnd = 0, contentEnd = 0, end = 0] = this.places.subarray(index * 4, index * 4 + 4);
    return { start, openEnd, contentEnd, end };
  }
}

const PHONETIC = /<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh\s*>/g;
const TEXT = /<(?:\w+:)?t(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t\s*>)/g;

/** The text of an `si` or `is` that a parser has found well-formed: all its runs, without reading aids. */
export function richText(item: string): string {
  let text = '';
  for (const [, content = ''] of item.replace(PHONETIC, '').matchAll(TEXT)) text += textOf(content);
  return withoutEscapes(text);
}
