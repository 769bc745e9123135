import { HostObject } from '../../protocol/host-object';
import { DEFAULT_WIDTH, autofitColumn } from './autofit';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import type { RangeObject } from '../range/range-object';
import { RangeBorderCollection } from './range-borders';
import { FormatProtection } from './format-protection';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';
import { RangeStyle } from './uniform';

const HORIZONTAL = { Left: 'left', Center: 'center', Right: 'right', Justify: 'justify' } as const;
const VERTICAL = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;

/** Excel.RangeFormat */
export class RangeFormat extends HostObject {
  readonly className = 'RangeFormat';
  private readonly style: RangeStyle;

  constructor(
    private readonly context: ModelContext,
    private readonly range: RangeObject,
  ) {
    super();
    this.style = new RangeStyle(context, range);
  }

  get Fill(): HostObject {
    return new RangeFill(this.style);
  }
  get Font(): HostObject {
    return new RangeFont(this.style);
  }
  get Borders(): HostObject {
    return new RangeBorderCollection(this.context, this.range);
  }
  get Protection(): HostObject {
    return new FormatProtection(this.context, this.range);
  }

  get HorizontalAlignment(): string | null {
    return this.style.common(({ horizontal }) => keyOf(HORIZONTAL, horizontal) ?? 'General');
  }
  set HorizontalAlignment(alignment: string) {
    this.style.change({ horizontal: choose(HORIZONTAL, alignment, 'General') });
  }
  get VerticalAlignment(): string | null {
    return this.style.common(({ vertical }) => keyOf(VERTICAL, vertical) ?? 'Bottom');
  }
  set VerticalAlignment(alignment: string) {
    this.style.change({ vertical: choose(VERTICAL, alignment) });
  }
  get WrapText(): boolean | null {
    return this.style.common(({ wrap }) => wrap === true);
  }
  set WrapText(wrap: boolean) {
    this.style.change({ wrap });
  }
  get IndentLevel(): number | null {
    return this.style.common(({ indent }) => indent ?? 0);
  }
  set IndentLevel(indent: number) {
    if (!Number.isInteger(indent) || indent < 0 || indent > 250)
      throw refusals.argument('indentLevel is 0 to 250');
    this.style.change({ indent });
  }

  /** In points; null where the columns differ. */
  get ColumnWidth(): number | null {
    const { left, right } = this.context.grid.cells.clip(this.range.sheetId, this.range.area);
    return same(left, right, (column) => this.context.grid.layout.columnWidth(this.range.sheetId, column));
  }
  set ColumnWidth(points: number) {
    this.context.requireAllowed(this.range.sheetId, 'allowFormatColumns');
    this.context.grid.layout.setColumnWidth(this.range.sheetId, this.range.area, positive(points));
  }
  get RowHeight(): number | null {
    const { top, bottom } = this.context.grid.cells.clip(this.range.sheetId, this.range.area);
    return same(top, bottom, (row) => this.context.grid.layout.rowHeight(this.range.sheetId, row));
  }
  set RowHeight(points: number) {
    this.context.requireAllowed(this.range.sheetId, 'allowFormatRows');
    this.context.grid.layout.setRowHeight(this.range.sheetId, this.range.area, positive(points));
  }
  get UseStandardWidth(): boolean {
    return this.ColumnWidth === DEFAULT_WIDTH;
  }
  set UseStandardWidth(standard: boolean) {
    if (standard) this.ColumnWidth = DEFAULT_WIDTH;
  }

  async AutofitColumns(): Promise<void> {
    this.context.requireAllowed(this.range.sheetId, 'allowFormatColumns');
    await this.context.calculated();
    const { left, right } = this.context.grid.cells.clip(this.range.sheetId, this.range.area);
    for (let column = left; column <= right; column += 1) autofitColumn(this.context, this.range, column);
  }
  AutofitRows(): void {
    this.context.requireAllowed(this.range.sheetId, 'allowFormatRows');
    this.context.grid.layout.setAutoHeight(this.range.sheetId, this.range.area);
  }
  AdjustIndent(amount: number): void {
    this.IndentLevel = Math.max(0, (this.IndentLevel ?? 0) + amount);
  }
}

function keyOf(names: Readonly<Record<string, string>>, value: string | undefined): string | undefined {
  return Object.keys(names).find((key) => names[key] === value);
}

function choose<T extends string>(
  names: Readonly<Record<string, T>>,
  value: string,
  standard?: string,
): T | null {
  if (value === standard) return null;
  const found = names[value];
  if (found === undefined) throw refusals.argument(`${value} is no alignment this host knows`);
  return found;
}

function same(first: number, last: number, read: (index: number) => number): number | null {
  const start = read(first);
  for (let index = first + 1; index <= last; index += 1) if (read(index) !== start) return null;
  return start;
}

function positive(points: number): number {
  if (!Number.isFinite(points) || points < 0) throw refusals.argument('a size in points is expected');
  return points;
}
