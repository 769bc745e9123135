import { columnName } from './read/cell-name';
import { BOOLEAN, EMPTY, ERROR, NUMBER } from './read/grid';
import { shownKind, textAt } from './read/shown';
import type { Workbook } from './read/workbook';
import type { Sheet } from './read/workbook-types';

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const SIGNS = /[\\\t\n\r]/;
const ASCII_END = 0x80;
/** For each cell; most lines are shorter. Room that is not used costs nothing. */
const ROOM = 40;
const PARTS = 10_000;
/** All decimals of 15 digits are different numbers. */
const MOST_PARTS = 1e15;
const DIGITS = '0123456789';

/** `sheet⇥cell⇥type⇥value` for each cell that shows something, each line ended by a line feed; in UTF-8. */
export function shownLines(workbook: Workbook, sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const out = new Output(sheets.reduce((sum, { grid }) => sum + grid.count, 1) * ROOM);
  for (const { title, grid } of sheets) {
    const columns: string[] = [];
    let [row, rowNumber] = [-1, ''];
    for (let index = 0; index < grid.count; index += 1) {
      const kind = shownKind(workbook, grid, index);
      if (kind === EMPTY) continue;
      const [at, column] = [grid.row(index), grid.column(index)];
      if (at !== row) [row, rowNumber] = [at, String(at + 1)];
      out.put((columns[column] ??= `${title}\t${columnName(column)}`));
      out.put(rowNumber);
      out.put(shownType(kind));
      if (kind === NUMBER) out.putNumber(grid.values[index] as number);
      else out.put(shownText(workbook, grid, index, kind));
      out.put('\n');
    }
  }
  return out.all();
}

/** Bytes without a text of all of them. */
class Output {
  private room: Uint8Array<ArrayBuffer>;
  private used = 0;

  constructor(length: number) {
    this.room = new Uint8Array(length);
  }

  put(text: string): void {
    let { room, used } = this;
    if (used + text.length > room.length) room = this.grow(text.length);
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code >= ASCII_END) {
        this.used = used;
        return this.putEncoded(text.slice(index));
      }
      room[used] = code;
      used += 1;
    }
    this.used = used;
  }

  /**
   * The shortest decimal of a number. Where it is a whole number of so few ten-thousandths that no other decimal of as
   * many digits is the same number, its digits are written without looking for the shortest.
   */
  putNumber(value: number): void {
    const parts = Math.round(Math.abs(value) * PARTS);
    if (!(parts > 0 && parts < MOST_PARTS && parts / PARTS === Math.abs(value)))
      return this.put(String(value));
    if (value < 0) this.put('-');
    const whole = Math.floor(value < 0 ? -value : value);
    this.put(String(whole));
    let rest = parts - whole * PARTS;
    if (rest > 0) this.put('.');
    for (let unit = PARTS / 10; rest > 0; unit /= 10) {
      this.put(DIGITS[Math.floor(rest / unit)] as string);
      rest %= unit;
    }
  }

  all(): Uint8Array<ArrayBuffer> {
    return this.room.subarray(0, this.used);
  }

  private putEncoded(text: string): void {
    const bytes = new TextEncoder().encode(text);
    const room = this.used + bytes.length > this.room.length ? this.grow(bytes.length) : this.room;
    room.set(bytes, this.used);
    this.used += bytes.length;
  }

  private grow(more: number): Uint8Array<ArrayBuffer> {
    const larger = new Uint8Array(Math.ceil(1.5 * this.room.length) + more);
    larger.set(this.room);
    return (this.room = larger);
  }
}

function shownType(kind: number): string {
  if (kind === NUMBER) return '\tn\t';
  if (kind === BOOLEAN) return '\tb\t';
  return kind === ERROR ? '\te\t' : '\ts\t';
}

function shownText(workbook: Workbook, grid: Sheet['grid'], index: number, kind: number): string {
  const value = grid.values[index] as number;
  if (kind === BOOLEAN) return value === 1 ? 'TRUE' : 'FALSE';
  return kind === ERROR ? (grid.texts[value] ?? '') : escaped(textAt(workbook, grid, index) ?? '');
}

function escaped(text: string): string {
  return SIGNS.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => ESCAPED[sign] ?? sign) : text;
}
