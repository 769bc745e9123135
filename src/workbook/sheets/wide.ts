import type { FieldStyle } from '../fields';
import type { Cell, FormulaCell, InputCell, Look, TextCell } from '../sheet';
import { text } from './cells';

type Single = TextCell | InputCell | FormulaCell;

/** A cell that reaches over several columns, with what the row lists for the others. */
export function wide(cell: Single, columns: number): readonly (Cell | null)[] {
  return [{ ...cell, across: columns }, ...Array.from({ length: columns - 1 }, () => null)];
}

/** What the workbook holds elsewhere or makes of it, to be read here. */
export function shown(formula: string, style: FieldStyle, look: Look): FormulaCell {
  return { kind: 'formula', formula, style, look };
}

/** The same with a name: others may speak of it, and an update keeps it right. */
export function figure(
  name: string,
  label: string,
  formula: string,
  style: FieldStyle,
  look: Look,
): FormulaCell {
  return { ...shown(formula, style, look), name, label };
}

/** A word and its value side by side, two columns each. */
export function pair(label: string, value: Single): readonly (Cell | null)[] {
  return [...wide(text(label), 2), ...wide(value, 2)];
}
