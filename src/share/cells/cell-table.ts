import { LIMITS } from '../package/limits';
import { COLUMNS } from './address';
import { ShareError } from '../share-error';
import { packageMessages } from '../package/messages';

/** `t` of a cell (ECMA-376 Part 1, 18.18.11). */
export const CELL_TYPES = ['n', 's', 'b', 'e', 'str', 'inlineStr', 'd'] as const;
export type CellType = (typeof CELL_TYPES)[number];

/** `t` of a formula (18.18.6); `none`: the cell has no formula. */
export const FORMULA_KINDS = ['none', 'normal', 'shared', 'array', 'dataTable'] as const;
export type FormulaKind = (typeof FORMULA_KINDS)[number];

/** Where the pieces of a cell stand in the text of the rows; each has a column of its own. */
export const PLACE = {
  start: 0,
  openEnd: 1,
  end: 2,
  formulaStart: 3,
  formulaEnd: 4,
  formulaContent: 5,
  formulaContentEnd: 6,
  /** Content of `v`; of the whole `is` for inline text. */
  value: 7,
  valueEnd: 8,
} as const;
export type CellPlace = (typeof PLACE)[keyof typeof PLACE];
/** Of a cell whose start is known. */
export type CellPiece = Exclude<CellPlace, typeof PLACE.start>;

/** Of all pieces but the start. */
const OFFSETS = Object.keys(PLACE).length - 1;
/** The cell has no such piece. */
const NONE = 0xffff;
/** The piece stands too far from the start of its cell for 16 bits. */
const FAR = 0xfffe;
/** Room for so many cells, if nobody says how many there will be. */
const FIRST_CAPACITY = 1024;
const GROWTH = 1.5;

/**
 * The cells of a sheet in the order of the file, in typed arrays: a sheet may have millions, and an object for each
 * would take more memory than the file.
 */
export class CellTable {
  count = 0;
  private capacity: number;
  private rows: Int32Array;
  private columns: Uint16Array;
  private types: Uint8Array;
  private kinds: Uint8Array;
  private metadata: Uint8Array;
  /** Only where there are shared formulas. */
  private shared: Int32Array | undefined;
  private starts: Int32Array;
  /** Where the other pieces stand, from the start of the cell. */
  private offsets: Uint16Array;
  private readonly far = new Map<number, number>();

  /** @param expected about how many cells there will be; each that is too few costs time, each too many memory */
  constructor(expected = FIRST_CAPACITY) {
    this.capacity = Math.min(Math.max(expected, FIRST_CAPACITY), LIMITS.cells);
    this.rows = new Int32Array(this.capacity);
    this.columns = new Uint16Array(this.capacity);
    this.types = new Uint8Array(this.capacity);
    this.kinds = new Uint8Array(this.capacity);
    this.metadata = new Uint8Array(this.capacity);
    this.starts = new Int32Array(this.capacity);
    this.offsets = new Uint16Array(this.capacity * OFFSETS);
  }

  /**
   * Adds a cell without formula and value, and gives its number.
   *
   * @param start where it stands
   */
  add(key: number, start: number, type: CellType, hasMetadata: boolean): number {
    if (this.count === this.capacity) this.grow();
    const cell = this.count;
    this.count += 1;
    const row = Math.floor(key / COLUMNS);
    this.rows[cell] = row;
    // Quicker than the remainder of a number beyond 32 bits.
    this.columns[cell] = key - row * COLUMNS;
    this.types[cell] = CELL_TYPES.indexOf(type);
    this.metadata[cell] = hasMetadata ? 1 : 0;
    this.starts[cell] = start;
    const first = cell * OFFSETS;
    for (let index = first; index < first + OFFSETS; index += 1) this.offsets[index] = NONE;
    return cell;
  }

  setFormula(cell: number, kind: FormulaKind, shared: number): void {
    this.kinds[cell] = FORMULA_KINDS.indexOf(kind);
    if (kind === 'shared') (this.shared ??= new Int32Array(this.capacity))[cell] = shared;
  }

  setPlace(cell: number, place: CellPiece, at: number): void {
    const index = cell * OFFSETS + place - 1;
    const offset = at - (this.starts[cell] as number);
    if (offset >= FAR) this.far.set(index, offset);
    this.offsets[index] = Math.min(offset, FAR);
  }

  /** -1: the cell has no such piece. */
  place(cell: number, place: CellPlace): number {
    const start = this.starts[cell] as number;
    if (place === PLACE.start) return start;
    const index = cell * OFFSETS + place - 1;
    const offset = this.offsets[index] as number;
    if (offset < FAR) return start + offset;
    return offset === NONE ? -1 : start + (this.far.get(index) as number);
  }

  key(cell: number): number {
    return this.row(cell) * COLUMNS + this.column(cell);
  }

  row(cell: number): number {
    return this.rows[cell] as number;
  }

  column(cell: number): number {
    return this.columns[cell] as number;
  }

  type(cell: number): CellType {
    return CELL_TYPES[this.types[cell] as number] as CellType;
  }

  kind(cell: number): FormulaKind {
    return FORMULA_KINDS[this.kinds[cell] as number] as FormulaKind;
  }

  /** Which shared formula it is of: `si`, and then what setFormula says. */
  sharedIndex(cell: number): number {
    return this.shared?.[cell] ?? -1;
  }

  /** Whether it has `cm` or `vm`. */
  hasMetadata(cell: number): boolean {
    return this.metadata[cell] === 1;
  }

  /** The first cell at or after this key. */
  from(key: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.key(middle) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  find(key: number): number | undefined {
    const cell = this.from(key);
    return cell < this.count && this.key(cell) === key ? cell : undefined;
  }

  private grow(): void {
    if (this.count >= LIMITS.cells) throw new ShareError(packageMessages.tooManyCells(LIMITS.cells));
    this.capacity = Math.min(Math.ceil(this.capacity * GROWTH), LIMITS.cells);
    this.rows = copied(this.rows, new Int32Array(this.capacity));
    this.columns = copied(this.columns, new Uint16Array(this.capacity));
    this.types = copied(this.types, new Uint8Array(this.capacity));
    this.kinds = copied(this.kinds, new Uint8Array(this.capacity));
    this.metadata = copied(this.metadata, new Uint8Array(this.capacity));
    this.shared &&= copied(this.shared, new Int32Array(this.capacity));
    this.starts = copied(this.starts, new Int32Array(this.capacity));
    this.offsets = copied(this.offsets, new Uint16Array(this.capacity * OFFSETS));
  }
}

function copied<Numbers extends Uint8Array | Uint16Array | Int32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
