import { digestOn } from '../cover/own-cover';
import type { ShownCell } from '../digest/lines';
import { digestOf } from '../digest/digest';
import { openPackage } from '../package/open-package';
import { FileWorkbook } from '../workbook/file-workbook';
import type { SheetEntry } from '../workbook/model';
import { commentsOf } from './comments';
import type { ReturnedComment } from './comments';
import { recipientOn } from './recipient';

/** A copy as its file holds it now. */
export interface OpenedCopy {
  readonly workbook: FileWorkbook;
  readonly comments: readonly ReturnedComment[];
  /** The worksheets without the cover. */
  readonly sheets: readonly SheetEntry[];
  /** What the cover says; undefined: it has none. */
  readonly digest: string | undefined;
  /** See recipientOn. */
  readonly recipient: string;
}

/** @throws ShareError for a file that is no workbook, or cannot be read */
export function openCopy(bytes: Uint8Array): OpenedCopy {
  const draft = openPackage(bytes);
  const workbook = new FileWorkbook(draft);
  const digests = workbook.sheets.map(({ title }) => digestOn(workbook.cells(title)));
  // Should there be two, the newer one is the last.
  const digest = digests.filter((one) => one !== undefined).at(-1);
  const cover = digest === undefined ? -1 : digests.lastIndexOf(digest);
  return {
    workbook,
    comments: commentsOf(draft, workbook),
    sheets: workbook.sheets.filter((_, index) => index !== cover),
    digest,
    recipient: recipientOn(workbook.cells(workbook.sheets[cover]?.title ?? '')),
  };
}

/** The digest of what the copy shows now. */
export function presentDigest(copy: OpenedCopy): Promise<string> {
  return digestOf(shownCells(copy));
}

export function* shownCells({
  workbook,
  sheets,
}: Pick<OpenedCopy, 'workbook' | 'sheets'>): Generator<ShownCell> {
  for (const { title: sheet } of sheets) {
    const cells = workbook.cells(sheet);
    for (let cell = 0; cells && cell < cells.count; cell += 1) {
      const value = cells.valueOf(cell);
      if (value) yield { sheet, row: cells.rowOf(cell), column: cells.columnOf(cell), value };
    }
  }
}
