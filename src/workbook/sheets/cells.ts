import { FIELDS, RESULTS } from '../fields';
import type { InputKey, ResultKey } from '../fields';
import type { Cell, CellsRow, FormulaCell, InputCell, Look, TextCell } from '../sheet';

/** Short words for the descriptions, so that a sheet reads as a list of what stands in it. */
export function text(value: string, look: Look = 'label'): TextCell {
  return { kind: 'text', text: value, look };
}

export function row(...cells: readonly (Cell | null)[]): CellsRow {
  return { cells };
}

/** Column headings of two lines. */
export function head(...titles: readonly string[]): CellsRow {
  const cells = titles.map((title, column) => text(title, column === 0 ? 'headLabel' : 'head'));
  return { cells, height: 32 };
}

export const EMPTY_ROW: CellsRow = { cells: [] };

/** A heading that reaches over the whole width. */
export function section(title: string, columns: number): CellsRow {
  return row(text(title, 'section'), ...Array.from({ length: columns - 1 }, () => text('', 'section')));
}

/** What stands in the place of a chart until there is one, which then covers it. */
export function chartPlace(title: string): TextCell {
  return text(`Diagramm „${title}“: entsteht beim Aktualisieren, sobald Werte vorliegen.`, 'chartPlace');
}

/** The same on a page of its own, or at the head of one. */
export function onNewPage(first: CellsRow): CellsRow {
  return { ...first, beginsPage: true };
}

export function note(sentence: string): CellsRow {
  return row(text(sentence, 'note'));
}

export function input(key: InputKey): InputCell {
  return { kind: 'input', field: FIELDS[key] };
}

export function field(key: InputKey, hint?: string): CellsRow {
  return row(text(FIELDS[key].label), input(key), hint === undefined ? null : text(hint, 'hint'));
}

export function result(key: ResultKey, formula: string): FormulaCell {
  return { kind: 'formula', formula, look: 'result', ...RESULTS[key] };
}

export function resultRow(key: ResultKey, formula: string): CellsRow {
  return row(text(RESULTS[key].label), result(key, formula));
}

/**
 * Nothing is computed before these inputs hold numbers: an empty cell may reach a function as 0, and a figure
 * made of it would look right.
 */
export function needing(inputs: readonly InputKey[], formula: string, otherwise = ''): string {
  const names = inputs.map((key) => FIELDS[key].name);
  return `=IF(COUNT(${names.join(',')})<${names.length},"${otherwise}",${formula})`;
}

/** A text that a formula writes: a title, a sentence. */
export function sentence(formula: string, look: Look = 'note'): FormulaCell {
  return { kind: 'formula', formula, style: 'text', look };
}

/** The heading of a sheet, in a row that has room for its large letters. */
export function title(formula: string): CellsRow {
  return { cells: [sentence(formula, 'title')], height: 24 };
}

/**
 * A number in German spelling inside a sentence. TEXT is no way: its format codes depend on the language of
 * Excel. FIXED without thousands gives one point or one comma, which is a comma afterwards.
 */
export function germanNumber(expression: string, decimals: number): string {
  return `SUBSTITUTE(FIXED(${expression},${decimals},TRUE),".",",")`;
}
