const DECLARATION = 'xmlns';

const SPACE = 0x20;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const SURROGATES = 0xd800;

/** More stand in no element of a row. */
const MOST = 16;

/**
 * The attributes of one opening tag in its plain form: blanks between them, values in double quotes and without
 * entities, no name twice, no declaration of a vocabulary. One reader reads all tags, so that none needs an object of its own.
 */
export class PlainAttributes {
  count = 0;
  /** Behind the tag. */
  end = 0;
  isSelfClosing = false;
  /** Four numbers for each: begin and end of its name and of its value. */
  private readonly places = new Int32Array(MOST * 4);

  constructor(private readonly xml: string) {}

  /** @param start behind the name of the element. False: the tag has another form. */
  read(start: number): boolean {
    const { xml } = this;
    this.count = 0;
    let at = start;
    for (;;) {
      const before = at;
      while (xml.charCodeAt(at) === SPACE) at += 1;
      const code = xml.charCodeAt(at);
      if (code === GREATER || code === SLASH) {
        this.isSelfClosing = code === SLASH;
        this.end = at + (this.isSelfClosing ? 2 : 1);
        return xml.charCodeAt(this.end - 1) === GREATER;
      }
      if (at === before || this.count === MOST) return false;
      at = this.readOne(at);
      if (at < 0) return false;
    }
  }

  /** Its number; -1: there is none of this name. */
  find(name: string): number {
    for (let index = 0; index < this.count; index += 1) if (this.isNamed(index, name)) return index;
    return -1;
  }

  valueStart(index: number): number {
    return this.places[index * 4 + 2] as number;
  }

  valueEnd(index: number): number {
    return this.places[index * 4 + 3] as number;
  }

  value(name: string): string | undefined {
    const index = this.find(name);
    return index < 0 ? undefined : this.xml.slice(this.valueStart(index), this.valueEnd(index));
  }

  /** Gives the place behind it; -1: it has another form. */
  private readOne(start: number): number {
    const { xml, places } = this;
    let at = start;
    while (isNameCharacter(xml.charCodeAt(at), at === start)) at += 1;
    const nameEnd = at;
    if (nameEnd === start || xml.charCodeAt(at) !== EQUALS || xml.charCodeAt(at + 1) !== QUOTE) return -1;
    const valueStart = at + 2;
    for (at = valueStart; ; at += 1) {
      const code = xml.charCodeAt(at);
      if (code === QUOTE) break;
      // Line ends and tabs would be read as blanks; NaN is the end of the text.
      if (!(code >= SPACE && code < SURROGATES) || code === LESS || code === AMPERSAND) return -1;
    }
    if (this.isKnown(start, nameEnd) || xml.startsWith(DECLARATION, start)) return -1;
    const first = this.count * 4;
    places[first] = start;
    places[first + 1] = nameEnd;
    places[first + 2] = valueStart;
    places[first + 3] = at;
    this.count += 1;
    return at + 1;
  }

  private isKnown(start: number, end: number): boolean {
    for (let index = 0; index < this.count; index += 1) {
      const known = this.places[index * 4] as number;
      if ((this.places[index * 4 + 1] as number) - known !== end - start) continue;
      let at = 0;
      while (at < end - start && this.xml.charCodeAt(known + at) === this.xml.charCodeAt(start + at)) at += 1;
      if (at === end - start) return true;
    }
    return false;
  }

  private isNamed(index: number, name: string): boolean {
    const start = this.places[index * 4] as number;
    return (this.places[index * 4 + 1] as number) - start === name.length && this.xml.startsWith(name, start);
  }
}

/** Of the names that XML allows, those in ASCII. */
function isNameCharacter(code: number, isFirst: boolean): boolean {
  const letter = code | SPACE;
  if ((letter >= 0x61 && letter <= 0x7a) || code === 0x5f || code === 0x3a) return true;
  return !isFirst && ((code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e);
}
