import { columnOf, keyOf, rowOf } from './cell-name';

/** What a cell shows. */
export const EMPTY = 0;
export const NUMBER = 1;
export const TEXT = 2;
export const SHARED = 3;
export const BOOLEAN = 4;
export const ERROR = 5;

/** How a formula stands in its cell, where it is more than a text. */
interface FormulaKind {
  readonly kind: 'shared' | 'array' | 'dataTable';
  readonly ref?: string;
  readonly group?: string;
  /** Input cells of a data table. */
  readonly inputs: readonly string[];
}

/** Formulas by their cells. Lists, because most sheets are only read through once: a map costs more than the reading. */
class Formulas {
  private readonly keys: number[] = [];
  private readonly texts: string[] = [];
  private known: ReadonlySet<number> | undefined;

  get count(): number {
    return this.keys.length;
  }

  add(key: number, text: string): void {
    this.keys.push(key);
    this.texts.push(text);
  }

  addFrom({ keys, texts }: Formulas, first: number, last: number): void {
    for (let index = first; index < last; index += 1) this.add(keys[index] as number, texts[index] as string);
  }

  /** To be asked when all have been added. */
  has(key: number): boolean {
    return (this.known ??= new Set(this.keys)).has(key);
  }

  *[Symbol.iterator](): Generator<readonly [key: number, text: string]> {
    for (const [index, key] of this.keys.entries()) yield [key, this.texts[index] as string];
  }
}

const FIRST_ROOM = 64;

/** The cells of a sheet in typed arrays, row by row and from left to right. */
export class Grid {
  count = 0;
  keys: Float64Array;
  kinds: Uint8Array;
  styles: Int32Array;
  /** The number, 1 for TRUE, the place of a text in `texts`, or the number of a shared text. */
  values: Float64Array;
  readonly texts: string[] = [];
  /** Formulas by their cells, in the order of the file. */
  readonly formulas = new Formulas();
  readonly formulaKinds = new Map<number, FormulaKind>();
  readonly hiddenRows = new Set<number>();
  /** Largest numbers of cell and value metadata that cells name; 0: none. */
  metadata = 0;
  private isOrdered = true;

  /** @param expected about how many cells there will be; room that is not used costs nothing */
  constructor(expected = 0) {
    const room = Math.max(expected, FIRST_ROOM);
    this.keys = new Float64Array(room);
    this.kinds = new Uint8Array(room);
    this.styles = new Int32Array(room);
    this.values = new Float64Array(room);
  }

  add(key: number, style: number, kind: number, value: number): void {
    if (this.count === this.keys.length) this.grow();
    this.keys[this.count] = key;
    this.noteOrder(this.count);
    this.styles[this.count] = style;
    this.kinds[this.count] = kind;
    this.values[this.count] = value;
    this.count += 1;
  }

  /** Adds cells in order and their formulas from another grid, from their first places up to those before their last. */
  addFrom(
    other: Grid,
    range: Readonly<Record<'firstCell' | 'lastCell' | 'firstFormula' | 'lastFormula', number>>,
  ): void {
    const { firstCell, lastCell } = range;
    const first = this.count;
    if (firstCell === lastCell) return;
    while (first + lastCell - firstCell > this.keys.length) this.grow();
    this.keys.set(other.keys.subarray(firstCell, lastCell), first);
    this.styles.set(other.styles.subarray(firstCell, lastCell), first);
    this.kinds.set(other.kinds.subarray(firstCell, lastCell), first);
    this.values.set(other.values.subarray(firstCell, lastCell), first);
    this.noteOrder(first);
    this.count += lastCell - firstCell;
    for (let index = first; index < this.count; index += 1) {
      if (this.kinds[index] !== TEXT && this.kinds[index] !== ERROR) continue;
      const text = other.texts[this.values[index] as number] as string;
      this.values[index] = this.texts.length;
      this.texts.push(text);
    }
    this.formulas.addFrom(other.formulas, range.firstFormula, range.lastFormula);
  }

  private noteOrder(index: number): void {
    if (index > 0 && (this.keys[index] as number) <= (this.keys[index - 1] as number)) this.isOrdered = false;
  }

  /** Files of other writers need not hold their cells in order. @returns whether this one does */
  finish(): boolean {
    if (this.isOrdered) return true;
    const order = Array.from({ length: this.count }, (_, index) => index).sort(
      (one, other) => (this.keys[one] as number) - (this.keys[other] as number),
    );
    this.keys = Float64Array.from(order, (index) => this.keys[index] as number);
    this.kinds = Uint8Array.from(order, (index) => this.kinds[index] as number);
    this.styles = Int32Array.from(order, (index) => this.styles[index] as number);
    this.values = Float64Array.from(order, (index) => this.values[index] as number);
    return false;
  }

  row(index: number): number {
    return rowOf(this.keys[index] as number);
  }

  column(index: number): number {
    return columnOf(this.keys[index] as number);
  }

  /** The place of a cell in the arrays; -1: there is none. */
  indexOf(row: number, column: number): number {
    const key = keyOf(row, column);
    const index = this.firstFrom(key);
    return this.keys[index] === key && index < this.count ? index : -1;
  }

  /** The place of the first cell at a key or behind it. */
  firstFrom(key: number): number {
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.keys[middle] as number) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private grow(): void {
    const length = this.keys.length * 2;
    const grown = <T extends Float64Array | Uint8Array | Int32Array>(array: T, larger: T): T => {
      larger.set(array);
      return larger;
    };
    this.keys = grown(this.keys, new Float64Array(length));
    this.kinds = grown(this.kinds, new Uint8Array(length));
    this.styles = grown(this.styles, new Int32Array(length));
    this.values = grown(this.values, new Float64Array(length));
  }
}
