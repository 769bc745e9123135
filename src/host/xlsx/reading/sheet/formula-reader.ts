import { contains, parseArea } from '../../address';
import type { CellSnapshot, TableSnapshot } from '../../snapshot';
import { fileArea } from '../file-area';
import { reachesOutside } from '../formula/external-references';
import { hostFormula } from '../formula/host-formula';
import { SharedFormulas } from '../formula/shared-formulas';
import { leftOutTexts } from '../left-out';
import { readMessages } from '../messages';
import { find, whole } from '../xml-access';
import { textOf } from '../xml-text';
import type { XmlElement } from '../xml-tree';
import { XlsxError } from '../xlsx-error';
import type { SheetContext } from './sheet-context';

/** The most characters a formula can have (Excel specifications and limits). */
const MAX_FORMULA = 8192;

type FormulaPart = Pick<CellSnapshot, 'formula' | 'spill'>;

const NONE: FormulaPart = {};

/** Reads the formulas of one sheet, in the order of the file. */
export class FormulaReader {
  private readonly shared = new SharedFormulas();

  constructor(
    private readonly context: SheetContext,
    private readonly tables: readonly TableSnapshot[],
  ) {}

  /** The formula of `<c>`; nothing for one that the host can only show the result of. */
  read(cell: XmlElement, row: number, column: number, where: () => string): FormulaPart {
    const element = find(cell, 'f');
    if (!element) return NONE;
    const { t: type = 'normal', si = '', ref } = element.attributes;
    const own = textOf(element);
    if (own.length > MAX_FORMULA) throw new XlsxError(readMessages.cell(where()));
    if (type === 'dataTable') {
      this.context.leftOut.add(leftOutTexts.dataTables());
      return NONE;
    }
    if (type === 'shared' && own !== '') this.shared.define(si, own, row, column);
    const text = type === 'shared' && own === '' ? this.shared.at(si, row, column) : own;
    if (text === undefined) throw new XlsxError(readMessages.cell(where()));
    if (text === '') return NONE;
    if (reachesOutside(text)) {
      this.context.leftOut.add(leftOutTexts.externalLinks());
      return NONE;
    }
    const dynamic = type === 'array';
    const { isBlockName } = this.context;
    const formula = hostFormula(text, { dynamic, isBlockName, table: this.tableAt(row, column) });
    if (!dynamic) return { formula };
    this.noteFixed(cell);
    return { formula, ...spillOf(ref, where) };
  }

  private tableAt(row: number, column: number): string | undefined {
    return this.tables.find(({ address }) => contains(parseArea(address), row, column))?.name;
  }

  /** An array formula that the metadata don't call dynamic has a fixed size. */
  private noteFixed(cell: XmlElement): void {
    const isDynamic = this.context.dynamicMetadata.has(whole(cell.attributes['cm']) ?? 0);
    if (!isDynamic) this.context.leftOut.add(leftOutTexts.arrayFormulas());
  }
}

/** The block that the formula filled. */
function spillOf(ref: string | undefined, where: () => string): Pick<CellSnapshot, 'spill'> {
  const { top, left, bottom, right } = fileArea(ref, where());
  const spill = { rows: bottom - top + 1, columns: right - left + 1 };
  return spill.rows > 1 || spill.columns > 1 ? { spill } : {};
}
