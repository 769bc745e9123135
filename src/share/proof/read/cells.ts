import { cellKey, keyOf } from './cell-name';
import { unescaped } from './escaped-text';
import { BOOLEAN, EMPTY, ERROR, Grid, NUMBER, SHARED, TEXT } from './grid';
import type { RowReader } from './tree';
import { isOn } from './tree';
import type { Attributes } from './walk';

/** Reads the rows of a sheet into a grid. */
export class CellReader implements RowReader {
  readonly grid = new Grid();
  private row = -1;
  private column = -1;
  private key = -1;
  private style = 0;
  private type = 'n';
  private formula: Attributes | undefined;
  private formulaText = '';
  private value = '';
  private inline = '';
  private hasInline = false;
  private depthOfPhonetic = 0;
  private reading: 'formula' | 'value' | 'inline' | undefined;

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'c':
        this.openCell(attributes);
        break;
      case 'v':
        this.reading = 'value';
        break;
      case 'f':
        this.formula = attributes;
        this.reading = 'formula';
        break;
      case 'is':
        this.hasInline = true;
        break;
      case 't':
        if (this.hasInline && this.depthOfPhonetic === 0) this.reading = 'inline';
        break;
      case 'rPh':
        this.depthOfPhonetic += 1;
        break;
      case 'row':
        this.openRow(attributes);
        break;
    }
  }

  close(name: string): void {
    if (name === 'c') this.closeCell();
    else if (name === 'rPh') this.depthOfPhonetic -= 1;
    else if (name === 'v' || name === 'f' || name === 't') this.reading = undefined;
  }

  text(text: string): void {
    if (this.reading === 'value') this.value += text;
    else if (this.reading === 'formula') this.formulaText += text;
    else if (this.reading === 'inline') this.inline += text;
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
    this.column = -1;
    const { hidden, ht } = attributes;
    if (isOn(hidden) || (ht !== undefined && Number(ht) === 0)) this.grid.hiddenRows.add(this.row);
  }

  private openCell({ r, s, t, cm, vm }: Attributes): void {
    const key = r === undefined ? keyOf(this.row, this.column + 1) : cellKey(r);
    if (key < 0) throw new Error('no cell name');
    this.key = key;
    this.column = key % keyOf(1, 0);
    this.style = s === undefined ? 0 : Number(s);
    this.type = t ?? 'n';
    if (cm !== undefined || vm !== undefined)
      this.grid.metadata = Math.max(this.grid.metadata, Number(cm ?? 0), Number(vm ?? 0));
    this.formula = undefined;
    this.formulaText = '';
    this.value = '';
    this.inline = '';
    this.hasInline = false;
  }

  private closeCell(): void {
    if (this.formula) this.addFormula(this.formula);
    const { grid, key, style, value } = this;
    if (this.hasInline) this.addText(TEXT, this.inline);
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
    this.grid.formulas.set(this.key, this.formulaText);
    if (t !== 'shared' && t !== 'array' && t !== 'dataTable') return;
    this.grid.formulaKinds.set(this.key, {
      kind: t,
      ...(ref === undefined ? {} : { ref }),
      ...(si === undefined ? {} : { group: si }),
      inputs: [r1, r2].filter((input) => input !== undefined),
    });
  }
}
