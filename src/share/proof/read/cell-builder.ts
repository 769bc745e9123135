import { keyOf } from './cell-name';
import { unescaped } from './escaped-text';
import { BOOLEAN, EMPTY, ERROR, Grid, NUMBER, SHARED, TEXT } from './grid';
import { isOn } from './tree';
import type { Attributes } from './walk';

/** Makes a grid of rows and cells, whoever reads them. */
export class CellBuilder {
  readonly grid: Grid;
  /** What has been read of the open cell. */
  formula: Attributes | undefined;
  formulaText = '';
  value = '';
  /** The value of a cell that holds a number, if it has been read as one. */
  number: number | undefined;
  inline = '';
  hasInline = false;
  /** The open row, from 0. */
  row = -1;
  /** Whether all of the open row so far stands in the lists of the grid. */
  isListed = true;
  private column = -1;
  private key = -1;
  private style = 0;
  private type = 'n';

  /** @param expected about how many cells there will be */
  constructor(expected = 0) {
    this.grid = new Grid(expected);
  }

  openRow({ r, hidden, ht }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    this.isListed = true;
    if (isOn(hidden) || (ht !== undefined && Number(ht) === 0)) this.grid.hiddenRows.add(this.row);
  }

  /** @param key undefined: the cell beside the one before */
  openCell(key: number | undefined, style: number, type: string | undefined, metadata: number): void {
    this.key = key ?? keyOf(this.row, this.column + 1);
    this.column = this.key % keyOf(1, 0);
    this.style = style;
    this.type = type ?? 'n';
    this.grid.metadata = Math.max(this.grid.metadata, metadata);
    if (metadata > 0) this.isListed = false;
    this.formula = undefined;
    this.formulaText = '';
    this.value = '';
    this.number = undefined;
    this.inline = '';
    this.hasInline = false;
  }

  /** Whether the value is a number: its own, or that of a shared text. */
  get isNumeric(): boolean {
    return this.type === 'n' || this.type === 's';
  }

  closeCell(): void {
    if (this.formula) this.addFormula(this.formula);
    const { grid, key, style, value, number } = this;
    if (this.hasInline) this.addText(TEXT, this.inline);
    else if (number !== undefined) grid.add(key, style, this.type === 's' ? SHARED : NUMBER, number);
    else if (value === '') grid.add(key, style, EMPTY, 0);
    else if (this.type === 'n') grid.add(key, style, NUMBER, Number(value));
    else if (this.type === 's') grid.add(key, style, SHARED, Number(value));
    else if (this.type === 'b') grid.add(key, style, BOOLEAN, isOn(value.trim()) ? 1 : 0);
    else this.addText(this.type === 'e' ? ERROR : TEXT, value);
  }

  /** A text of no length shows nothing. */
  private addText(kind: number, text: string): void {
    const { grid } = this;
    if (text === '') return grid.add(this.key, this.style, EMPTY, 0);
    grid.add(this.key, this.style, kind, grid.texts.length);
    grid.texts.push(unescaped(text));
  }

  private addFormula({ t, ref, si, r1, r2 }: Attributes): void {
    this.grid.formulas.add(this.key, this.formulaText);
    if (t !== 'shared' && t !== 'array' && t !== 'dataTable') return;
    this.isListed = false;
    this.grid.formulaKinds.set(this.key, {
      kind: t,
      ...(ref === undefined ? {} : { ref }),
      ...(si === undefined ? {} : { group: si }),
      inputs: [r1, r2].filter((input) => input !== undefined),
    });
  }
}
