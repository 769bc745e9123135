import { FileCells } from '../cells/file-cells';
import { parseSheet } from '../cells/parse-sheet';
import { SharedStrings } from '../cells/shared-strings';
import { LIMITS } from '../package/limits';
import { packageMessages } from '../package/messages';
import type { PackageDraft } from '../package/package-draft';
import { ShareError } from '../share-error';
import type { NameEntry, SheetEntry, WorkbookModel } from './model';
import { readPivots } from './read-pivots';
import { readTables } from './read-tables';
import { readWorkbook } from './read-workbook';

/** The workbook of an open package. All sheets are parsed at once: no sheet may be broken. */
export class FileWorkbook implements WorkbookModel {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly tables: WorkbookModel['tables'];
  readonly pivots: WorkbookModel['pivots'];
  readonly strings: SharedStrings;
  private readonly cells_ = new Map<string, FileCells>();

  constructor(draft: PackageDraft) {
    const { part, sheets, names } = readWorkbook(draft);
    this.part = part;
    this.sheets = sheets;
    this.names = names;
    this.strings = sharedStrings(draft, part);
    let count = 0;
    for (const sheet of sheets) {
      if (sheet.kind !== 'worksheet') continue;
      const cells = this.read(draft, sheet);
      count += cells.count;
      if (count > LIMITS.cells) throw new ShareError(packageMessages.tooManyCells(LIMITS.cells));
      this.cells_.set(sheet.title, cells);
    }
    this.tables = sheets.flatMap((sheet) => readTables(draft, sheet));
    this.pivots = sheets.flatMap((sheet) => readPivots(draft, sheet));
  }

  private read(draft: PackageDraft, { title, part }: SheetEntry): FileCells {
    const parsed = parseSheet(draft.xml(part), part);
    const rows = draft.holdRows(part, parsed.rowsStart, parsed.rowsEnd, parsed.isPlain);
    return new FileCells(title, part, parsed, rows, this.strings);
  }

  cells(sheet: string): FileCells | undefined {
    return this.cells_.get(sheet);
  }
}

function sharedStrings(draft: PackageDraft, workbook: string): SharedStrings {
  const part = draft
    .relationships(workbook)
    .find(({ kind, external, target }) => kind === 'sharedStrings' && !external && draft.has(target))?.target;
  return new SharedStrings(part, part === undefined ? '' : draft.xml(part));
}
