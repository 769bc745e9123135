import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import { cellAddress } from './address';

/** A formula that the file writes once for many cells (ECMA-376 Part 1, 18.3.1.40). */
export interface SharedFormula {
  /** As the first cell has it. */
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The shared formulas of a sheet, each by the number of the cell that brings it. */
export class SharedFormulas {
  private readonly formulas = new Map<number, SharedFormula>();
  /** In R1C1: relative references are distances there, equal for all cells. */
  private readonly relative = new Map<number, string>();

  define(index: number, formula: SharedFormula): void {
    this.formulas.set(index, formula);
  }

  get(index: number): SharedFormula | undefined {
    return this.formulas.get(index);
  }

  /** Written out for a cell; undefined where no cell brings the formula. */
  at(index: number, row: number, column: number): string | undefined {
    const formula = this.formulas.get(index);
    if (!formula) return undefined;
    let relative = this.relative.get(index);
    if (relative === undefined) {
      relative = translateFormulaToR1C1(formula.text, cellAddress(formula.row, formula.column));
      this.relative.set(index, relative);
    }
    return translateFormulaToA1(relative, cellAddress(row, column));
  }
}
