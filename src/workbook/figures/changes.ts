import type { Area } from '../address';
import { localAddress } from '../address';
import type { CellContent } from '../types';

/** One cell that is written; `index` counts row by row in the area of its {@link Write}. */
export interface CellWrite {
  readonly index: number;
  readonly before: CellContent;
  readonly beforeFormat: string;
  readonly after: CellContent;
  readonly format: string;
}

/** Cells of one area. `name` finds them again after they moved; null for the headings of a new table. */
export interface Write {
  readonly name: string | null;
  readonly area: Area;
  readonly cells: readonly CellWrite[];
}

type What = Pick<CellWrite, 'index' | 'format'> & { readonly content: CellContent };

/** Queues some cells of an area; the others stay (null). Formats first: `-` and `07312` are text by then. */
export function queueCells(context: Excel.RequestContext, area: Area, cells: readonly What[]): void {
  if (cells.length === 0) return;
  const blank = () =>
    Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, (): CellContent | null => null),
    );
  const formats = blank();
  const contents = blank();
  for (const { index, format, content } of cells) {
    const row = Math.floor(index / area.columns);
    const column = index % area.columns;
    (formats[row] ?? [])[column] = format;
    (contents[row] ?? [])[column] = content;
  }
  const range = context.workbook.worksheets.getItem(area.sheet).getRange(localAddress(area));
  range.numberFormat = formats;
  range.formulas = contents;
}
