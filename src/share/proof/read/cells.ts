import { CellBuilder } from './cell-builder';
import { cellKey } from './cell-name';
import type { RowReader } from './tree';
import type { Attributes } from './walk';

/** Reads the rows of a sheet, in whatever way they are written. */
export class CellReader implements RowReader {
  private readonly cells = new CellBuilder();
  private depthOfPhonetic = 0;
  private reading: 'formula' | 'value' | 'inline' | undefined;

  get grid(): CellBuilder['grid'] {
    return this.cells.grid;
  }

  open(name: string, attributes: Attributes): void {
    const { cells } = this;
    switch (name) {
      case 'c':
        this.openCell(attributes);
        break;
      case 'v':
        this.reading = 'value';
        break;
      case 'f':
        cells.formula = attributes;
        this.reading = 'formula';
        break;
      case 'is':
        cells.hasInline = true;
        break;
      case 't':
        if (cells.hasInline && this.depthOfPhonetic === 0) this.reading = 'inline';
        break;
      case 'rPh':
        this.depthOfPhonetic += 1;
        break;
      case 'row':
        cells.openRow(attributes);
        break;
    }
  }

  private openCell({ r, s, t, cm, vm }: Attributes): void {
    const key = r === undefined ? undefined : cellKey(r);
    if (key === -1) throw new Error('no cell name');
    this.cells.openCell(key, Number(s ?? 0), t, Math.max(Number(cm ?? 0), Number(vm ?? 0)));
  }

  close(name: string): void {
    if (name === 'c') this.cells.closeCell();
    else if (name === 'rPh') this.depthOfPhonetic -= 1;
    else if (name === 'v' || name === 'f' || name === 't') this.reading = undefined;
  }

  text(text: string): void {
    const { cells } = this;
    if (this.reading === 'value') cells.value += text;
    else if (this.reading === 'formula') cells.formulaText += text;
    else if (this.reading === 'inline') cells.inline += text;
  }
}
