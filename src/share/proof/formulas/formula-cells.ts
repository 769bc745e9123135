import { columnOf, rectangleOf, rowOf } from '../read/cell-name';
import type { Sheet } from '../read/workbook-types';
import type { Area, Areas } from './areas';

/** A cell with a formula. */
export interface FormulaCell {
  readonly sheet: string;
  readonly key: number;
  readonly formula: string;
  /** The key of the cell that its relative references are written for. */
  readonly writtenFor: number;
  /** Undefined where nobody can say what it reads. */
  readonly reads: readonly Area[] | undefined;
  /** The block that it fills, if it fills more than its own cell. */
  readonly fills?: Area;
}

/** All formula cells of a sheet; shared formulas are placed for each of their cells. */
export function* formulaCells({ title, grid }: Sheet, areas: Areas): Generator<FormulaCell> {
  const groups = new Map<
    string,
    { readonly formula: string; readonly key: number; readonly row: number; readonly column: number }
  >();
  for (const [key, text] of grid.formulas) {
    const at = { sheet: title, row: rowOf(key), column: columnOf(key) };
    const how = grid.formulaKinds.get(key);
    if (how?.kind === 'shared' && how.group !== undefined) {
      if (text !== '') groups.set(how.group, { formula: text, key, ...at });
      const first = groups.get(how.group);
      const formula = text || (first?.formula ?? '');
      yield {
        sheet: title,
        key,
        formula,
        writtenFor: text ? key : (first?.key ?? key),
        reads: first ? areas.of(formula, at, text ? at : first) : undefined,
      };
      continue;
    }
    const block = how?.ref === undefined ? undefined : rectangleOf(how.ref);
    const fills = block && { fills: { sheet: title, ...block } };
    const reads = how?.kind === 'dataTable' ? dataTableReads(title, block, how.inputs) : areas.of(text, at);
    yield { sheet: title, key, formula: text, writtenFor: key, reads, ...fills };
  }
}

/** A data table reads its input cells, and the row and column around it. */
function dataTableReads(
  sheet: string,
  block: ReturnType<typeof rectangleOf>,
  inputs: readonly string[],
): readonly Area[] | undefined {
  if (!block) return undefined;
  const { top, left, bottom, right } = block;
  const around = [
    { sheet, top: Math.max(0, top - 1), bottom: Math.max(0, top - 1), left: Math.max(0, left - 1), right },
    { sheet, left: Math.max(0, left - 1), right: Math.max(0, left - 1), top: Math.max(0, top - 1), bottom },
  ];
  return [...around, ...inputs.map(rectangleOf).flatMap((cell) => (cell ? [{ sheet, ...cell }] : []))];
}
