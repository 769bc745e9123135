import { ImportError } from '../import-error';
import { readerMessages } from './messages';
import type { Segments } from './segments';

/** The first line behind the header. */
const FIRST_LINE = 2;

/** Walks through the lines of a flat file behind its header, field by field. Nothing is quoted. */
export class FlatCursor {
  line = FIRST_LINE - 1;
  private start = 0;
  private end: number;
  private at = 0;
  private readonly length: number;

  constructor(
    private readonly text: string,
    private readonly fieldsOfLine: number,
  ) {
    this.end = text.indexOf('\n');
    this.length = lengthOfLines(text);
  }

  /** Goes to the next line; false behind the last. */
  nextLine(): boolean {
    if (this.end < 0 || this.end >= this.length) return false;
    this.line += 1;
    this.start = this.at = this.end + 1;
    const end = this.text.indexOf('\n', this.start);
    this.end = end < 0 ? this.length : end;
    return true;
  }

  /** The next `fields` fields; the one at `keyField`, counted from 0, tells most pieces apart. */
  piece<Piece>(segments: Segments<Piece>, fields: number, keyField: number): Piece {
    const from = this.at;
    let keyFrom = from;
    let keyEnd = from;
    for (let field = 0; field < fields; field += 1) {
      const end = this.fieldEnd();
      if (field === keyField) [keyFrom, keyEnd] = [this.at, end];
      this.at = end + 1;
    }
    return segments.of(this.text.slice(from, this.at - 1), this.text.slice(keyFrom, keyEnd), this.line);
  }

  /** The next field, which is not the last of the line. */
  field(): string {
    const from = this.at;
    const end = this.fieldEnd();
    this.at = end + 1;
    return this.text.slice(from, end);
  }

  /** All that is left of the line; its second field tells most pieces apart. */
  rest<Piece>(segments: Segments<Piece>): Piece {
    const from = this.at;
    const keyFrom = this.text.indexOf(';', from) + 1;
    const key = this.text.slice(keyFrom, this.text.indexOf(';', keyFrom));
    return segments.of(this.text.slice(from, this.end), key, this.line);
  }

  private fieldEnd(): number {
    const end = this.text.indexOf(';', this.at);
    if (end >= 0 && end < this.end) return end;
    const found = this.text.slice(this.start, this.end).split(';').length;
    throw new ImportError(readerMessages.wrongFields(this.line, this.fieldsOfLine, found));
  }
}

/** The length without empty lines at the end. */
function lengthOfLines(text: string): number {
  let length = text.length;
  while (length > 0 && text.endsWith('\n', length)) length -= 1;
  return length;
}
