const LAST_OF_ASCII = 0x7f;
/** UTF-8 has no more bytes for one unit of a text. */
const MOST_BYTES = 3;

const FIRST_ROOM = 65_536;

/** Lines in UTF-8, as they are written one after the other: a text of all of them would be held twice. */
export class LineBytes {
  private bytes: Uint8Array<ArrayBuffer>;
  private length = 0;
  private readonly encoder = new TextEncoder();

  /** @param expected about how many bytes there will be; room that is not used costs nothing */
  constructor(expected = 0) {
    this.bytes = new Uint8Array(Math.max(expected, FIRST_ROOM));
  }

  add(text: string): void {
    this.addPart(text, 0, text.length);
  }

  /** What stands between two places of a text. */
  addPart(text: string, from: number, to: number): void {
    this.makeRoom((to - from) * MOST_BYTES);
    const { bytes } = this;
    let at = this.length;
    for (let index = from; index < to; index += 1) {
      const code = text.charCodeAt(index);
      if (code > LAST_OF_ASCII) {
        at += this.encoder.encodeInto(text.slice(index, to), bytes.subarray(at)).written;
        break;
      }
      bytes[at] = code;
      at += 1;
    }
    this.length = at;
  }

  written(): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(0, this.length);
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 1.5, this.length + more));
    grown.set(this.written());
    this.bytes = grown;
  }
}
