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

const PLACES = Object.keys(PLACE).length;
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
  private keys: Float64Array;
  private types: Uint8Array;
  private kinds: Uint8Array;
  private metadata: Uint8Array;
  private shared: Int32Array;
  private places: Int32Array;

  /** @param expected about how many cells there will be; each that is too few costs time, each too many memory */
  constructor(expected = FIRST_CAPACITY) {
    this.capacity = Math.min(Math.max(expected, FIRST_CAPACITY), LIMITS.cells);
    this.keys = new Float64Array(this.capacity);
    this.types = new Uint8Array(this.capacity);
    this.kinds = new Uint8Array(this.capacity);
    this.metadata = new Uint8Array(this.capacity);
    this.shared = new Int32Array(this.capacity);
    this.places = new Int32Array(this.capacity * PLACES);
  }

  /** Adds a cell without formula and value, and gives its number. */
  add(key: number, type: CellType, hasMetadata: boolean): number {
    if (this.count === this.capacity) this.grow();
    const cell = this.count;
    this.count += 1;
    this.keys[cell] = key;
    this.types[cell] = CELL_TYPES.indexOf(type);
    this.metadata[cell] = hasMetadata ? 1 : 0;
    const first = cell * PLACES;
    for (let place = first; place < first + PLACES; place += 1) this.places[place] = -1;
    return cell;
  }

  setFormula(cell: number, kind: FormulaKind, shared: number): void {
    this.kinds[cell] = FORMULA_KINDS.indexOf(kind);
    this.shared[cell] = shared;
  }

  setPlace(cell: number, place: CellPlace, at: number): void {
    this.places[cell * PLACES + place] = at;
  }

  /** -1: the cell has no such piece. */
  place(cell: number, place: CellPlace): number {
    return this.places[cell * PLACES + place] as number;
  }

  key(cell: number): number {
    return this.keys[cell] as number;
  }

  row(cell: number): number {
    return Math.floor(this.key(cell) / COLUMNS);
  }

  column(cell: number): number {
    // Quicker than the remainder of a number beyond 32 bits.
    return this.key(cell) - this.row(cell) * COLUMNS;
  }

  type(cell: number): CellType {
    return CELL_TYPES[this.types[cell] as number] as CellType;
  }

  kind(cell: number): FormulaKind {
    return FORMULA_KINDS[this.kinds[cell] as number] as FormulaKind;
  }

  /** Which shared formula it is of: `si`, and then what setFormula says. */
  sharedIndex(cell: number): number {
    return this.shared[cell] as number;
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
      if ((this.keys[middle] as number) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  find(key: number): number | undefined {
    const cell = this.from(key);
    return cell < this.count && this.keys[cell] === key ? cell : undefined;
  }

  private grow(): void {
    if (this.count >= LIMITS.cells) throw new ShareError(packageMessages.tooManyCells(LIMITS.cells));
    this.capacity = Math.min(Math.ceil(this.capacity * GROWTH), LIMITS.cells);
    this.keys = copied(this.keys, new Float64Array(this.capacity));
    this.types = copied(this.types, new Uint8Array(this.capacity));
    this.kinds = copied(this.kinds, new Uint8Array(this.capacity));
    this.metadata = copied(this.metadata, new Uint8Array(this.capacity));
    this.shared = copied(this.shared, new Int32Array(this.capacity));
    this.places = copied(this.places, new Int32Array(this.capacity * PLACES));
  }
}

function copied<Numbers extends Float64Array | Uint8Array | Int32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
