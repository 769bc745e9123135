import { cellArea } from '../../grid/area';
import { HostCollection, HostObject } from '../../protocol/host-object';
import { resolveArea } from '../addresses';
import type { ModelContext } from '../context';
import { refusals } from '../messages';

/** Excel.PageBreakCollection: the rows of a sheet that begin a printed page. */
export class HorizontalPageBreaks extends HostCollection {
  readonly className = 'PageBreakCollection';

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  items(): readonly HostObject[] {
    return this.rows.map((row) => new PageBreak(this.context, this.sheetId, row));
  }

  /** By its place among the breaks. */
  indexer(key: string | number): HostObject {
    const found = this.items()[Number(key)];
    if (!found) throw refusals.notFound(`the page break ${key}`);
    return found;
  }

  GetCount(): number {
    return this.rows.length;
  }
  /** Before the first row of the range. */
  Add(range: unknown): HostObject {
    const { top } = resolveArea(this.context, range, this.sheetId).area;
    if (top === 0) throw refusals.argument('there is no page above the first row');
    this.keep([...new Set([...this.rows, top])].sort((a, b) => a - b));
    return new PageBreak(this.context, this.sheetId, top);
  }
  RemovePageBreaks(): void {
    this.keep([]);
  }

  private get rows(): readonly number[] {
    return this.context.grid.document.page(this.sheetId).rowBreaks ?? [];
  }

  private keep(rowBreaks: readonly number[]): void {
    this.context.grid.document.changePage(this.sheetId, { rowBreaks });
  }
}

/** Excel.PageBreak above a row. */
class PageBreak extends HostObject {
  readonly className = 'PageBreak';

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
    private readonly row: number,
  ) {
    super();
  }

  get RowIndex(): number {
    return this.row;
  }
  get ColumnIndex(): number {
    return 0;
  }
  GetCellAfterBreak(): HostObject {
    return this.context.factory.range(this.sheetId, cellArea(this.row, 0));
  }
  Delete(): void {
    const { document } = this.context.grid;
    const others = (document.page(this.sheetId).rowBreaks ?? []).filter((row) => row !== this.row);
    document.changePage(this.sheetId, { rowBreaks: others });
  }
}
