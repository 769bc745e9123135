import { contains, parseArea } from '../address';
import { fileFormula } from '../formula/file-formula';
import { messages } from '../messages';
import type { CellSnapshot, TableSnapshot } from '../snapshot';
import type { WorkbookContext } from '../workbook/context';
import { preserveSpace, textContent } from '../xml';
import { spillAddress } from './spills';

/** The most characters a formula can have (Excel specifications and limits). */
const MAX_FORMULA = 8192;

export interface CellFormulaXml {
  /** `cm="1"` names the only entry of the metadata part: a dynamic array. */
  readonly metadata: string;
  readonly content: string;
}

const NO_FORMULA: CellFormulaXml = { metadata: '', content: '' };

/**
 * The formula of a cell. A formula that spilled, would spill or calculates with whole blocks is an array formula over
 * its block that the metadata call dynamic; a plain `<f>` would bring back implicit intersection.
 */
export function cellFormulaXml(
  cell: CellSnapshot,
  tables: readonly TableSnapshot[],
  context: WorkbookContext,
  where: () => string,
): CellFormulaXml {
  const { formula, row, column } = cell;
  if (formula === undefined) return NO_FORMULA;
  if (formula.length > MAX_FORMULA) throw new Error(messages.formulaTooLong(where(), formula.length));
  const { text, dynamic } = fileFormula(formula, {
    table: tables.find(({ address }) => contains(parseArea(address), row, column))?.name,
    isBlockName: context.isBlockName,
    dynamic: cell.spill !== undefined || (cell.error === true && cell.value === '#SPILL!'),
  });
  const content = `${preserveSpace(text)}>${textContent(text)}</f>`;
  if (!dynamic) return { metadata: '', content: `<f${content}` };
  context.hasDynamicArrays = true;
  return { metadata: ' cm="1"', content: `<f t="array" ref="${spillAddress(cell)}"${content}` };
}
