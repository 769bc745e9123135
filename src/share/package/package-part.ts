import { packMember, packPieces } from '../../zip/pack';
import type { PackedMember } from '../../zip/pack';
import type { DeclaredMember } from '../../zip/directory';
import { packedBytes, unpack } from '../../zip/unpack';
import { ShareError } from '../share-error';
import { shareMessages } from '../messages';
import { decodePart, encodedPieces, encodePart } from '../xml/part-text';
import type { PartEncoding } from '../xml/part-text';
import { readElements } from '../xml/read-elements';
import { packageMessages } from './messages';

/** Half the time of level 6 and a thirtieth more bytes. */
const LEVEL = 2;

/** A part and what has become of it. It is unpacked when it is asked for, and only its text is kept. */
export class PackagePart {
  private text: string | undefined;
  private encoding: PartEncoding = 'utf-8';
  /** Rows of a worksheet, which stand in its `sheetData`, in pieces. */
  private rows: readonly string[] | undefined;
  /** Whether there is nothing in them but rows, cells and what cells hold. */
  private arePlain = false;
  /** New content of a part that is no text. */
  private content: Uint8Array | undefined;
  private changed = false;
  private checked = false;

  constructor(
    readonly name: string,
    private readonly file: Uint8Array,
    /** undefined: the part is new. */
    private readonly member: DeclaredMember | undefined,
  ) {}

  static of(name: string, xml: string): PackagePart {
    const part = new PackagePart(name, new Uint8Array(), undefined);
    part.text = xml;
    part.changed = true;
    return part;
  }

  xml(): string {
    if (this.text === undefined)
      ({ xml: this.text, encoding: this.encoding } = decodePart(this.unpacked(), this.name));
    return this.text;
  }

  setXml(xml: string): void {
    if (xml === this.xml()) return;
    this.text = xml;
    this.changed = true;
  }

  /** Takes the rows out of the text. They come back when the part is written, into what is then its `sheetData`. */
  holdRows(start: number, end: number, arePlain: boolean): string {
    this.arePlain = arePlain;
    const xml = this.xml();
    const rows = xml.slice(start, end);
    this.rows = [rows];
    this.text = xml.slice(0, start) + xml.slice(end);
    return rows;
  }

  /** Rows that were taken out of the text, as they are now. */
  heldRows(): string | undefined {
    return this.rows?.join('');
  }

  get hasPlainRows(): boolean {
    return this.arePlain;
  }

  setBytes(content: Uint8Array): void {
    this.content = content;
  }

  setRows(rows: readonly string[]): void {
    this.rows = rows;
    this.changed = true;
  }

  bytes(): Uint8Array {
    const { encoding } = this;
    if (this.content) return this.content;
    return this.changed ? encodePart({ xml: this.pieces().join(''), encoding }) : this.unpacked();
  }

  /** As it is to be written; what is unchanged stays packed as it is. */
  packed(): PackedMember {
    if (this.content) return packMember(this.name, this.content, LEVEL);
    if (this.changed || !this.member)
      return packPieces(this.name, encodedPieces(this.pieces(), this.encoding), LEVEL);
    if (!this.checked) this.unpacked();
    const packed = packedBytes(this.file, this.member);
    if (typeof packed === 'string') throw new ShareError(shareMessages.damaged(this.name));
    const { method, crc, size } = this.member;
    return { name: this.name, method, crc, size, packed };
  }

  private unpacked(): Uint8Array {
    const content = this.member ? unpack(this.file, this.member) : new Uint8Array();
    if (content === 'cut') throw new ShareError(packageMessages.truncated());
    if (typeof content === 'string') throw new ShareError(shareMessages.damaged(this.name));
    this.checked = true;
    return content;
  }

  /** The whole text. A sheet with its rows is not joined: it may be large. */
  private pieces(): readonly string[] {
    const xml = this.xml();
    if (!this.rows) return [xml];
    let at: number | undefined;
    readElements(xml, this.name, {
      open: ({ name, depth, openEnd }) => {
        if (depth === 1 && name === 'sheetData') at ??= openEnd;
      },
    });
    if (at === undefined) throw new ShareError(shareMessages.damaged(this.name));
    return [xml.slice(0, at), ...this.rows, xml.slice(at)];
  }
}
