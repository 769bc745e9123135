import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { cellAddress } from '../../address';

/** Formulas that a file writes once for many cells; each cell's own follows its place (ECMA-376 Part 1, 18.3.1.40). */
export class SharedFormulas {
  /** In R1C1: relative references are distances there, equal for all cells. */
  private readonly formulas = new Map<string, string>();

  /** @param text without a leading `=`, as the first cell has it */
  define(index: string, text: string, row: number, column: number): void {
    this.formulas.set(index, translateFormulaToR1C1(`=${text}`, cellAddress(row, column)));
  }

  /** Without a leading `=`; undefined where no cell before brought the formula. */
  at(index: string, row: number, column: number): string | undefined {
    const formula = this.formulas.get(index);
    return formula === undefined
      ? undefined
      : translateFormulaToA1(formula, cellAddress(row, column)).replace(/^=/, '');
  }
}
