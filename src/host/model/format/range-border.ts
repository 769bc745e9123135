import { cellsOf } from '../../grid/area';
import type { Area } from '../../grid/reference';
import type { Side } from '../../grid/style';
import { HostObject } from '../../protocol/host-object';
import type { BorderSnapshot } from '../../xlsx/snapshot';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import type { RangeObject } from '../range/range-object';
import { parseColor } from './color';

export const BORDER_INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
export type BorderIndex = (typeof BORDER_INDEXES)[number];

type Line = BorderSnapshot['style'];

const WEIGHTS: Readonly<Record<string, Line>> = {
  Hairline: 'hair',
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'thick',
};
const STYLES: Readonly<Record<string, Line>> = {
  Continuous: 'thin',
  Dash: 'dashed',
  Dot: 'dotted',
  Double: 'double',
};

/** Excel.RangeBorder: one of the edges of a range, or the lines between its cells. */
export class RangeBorder extends HostObject {
  readonly className = 'RangeBorder';

  constructor(
    private readonly context: ModelContext,
    private readonly range: RangeObject,
    private readonly index: BorderIndex,
  ) {
    super();
  }

  get SideIndex(): string {
    return this.index;
  }
  get Style(): string | null {
    const line = this.common((border) => border?.style ?? 'none');
    if (line === null) return null;
    if (line === 'none') return 'None';
    return Object.keys(STYLES).find((name) => STYLES[name] === line) ?? 'Continuous';
  }
  set Style(style: string) {
    if (style === 'None') {
      this.change(() => null);
      return;
    }
    const line = STYLES[style];
    if (!line) throw refusals.unsupported(`the border style ${style}`);
    this.change((border) => ({ ...border, style: line }));
  }
  get Weight(): string | null {
    const line = this.common((border) => border?.style ?? 'thin');
    return line === null ? null : (Object.keys(WEIGHTS).find((name) => WEIGHTS[name] === line) ?? 'Thin');
  }
  set Weight(weight: string) {
    const line = WEIGHTS[weight];
    if (!line) throw refusals.argument(`${weight} is no border weight`);
    this.change((border) => ({ ...border, style: line }));
  }
  get Color(): string | null {
    return this.common((border) => border?.color ?? '#000000');
  }
  /** A colour alone draws a line, as in Excel. */
  set Color(color: unknown) {
    const value = parseColor(color) ?? '#000000';
    this.change((border) => ({ style: border?.style ?? 'thin', color: value }));
  }

  private common<T>(pick: (border: BorderSnapshot | undefined) => T): T | null {
    const values = new Set<T>();
    for (const { row, column, side } of this.lines()) {
      values.add(pick(this.context.grid.cells.styleAt(this.range.sheetId, row, column).borders?.[side]));
    }
    if (values.size === 0) return pick(undefined);
    return values.size === 1 ? ([...values][0] ?? null) : null;
  }

  private change(next: (border: BorderSnapshot | undefined) => BorderSnapshot | null): void {
    const { sheetId } = this.range;
    this.context.requireAllowed(sheetId, 'allowFormatCells');
    const lines = new Map<string, Side[]>();
    for (const { row, column, side } of this.lines()) {
      const key = `${row},${column}`;
      lines.set(key, [...(lines.get(key) ?? []), side]);
    }
    const { cells } = this.context.grid;
    const before = new Map(
      [...this.lines()].map(({ row, column }) => [
        `${row},${column}`,
        cells.styleAt(sheetId, row, column).borders,
      ]),
    );
    cells.setStyle(sheetId, this.target(), (row, column) => {
      const key = `${row},${column}`;
      const sides = lines.get(key);
      if (!sides) return {};
      return { borders: Object.fromEntries(sides.map((side) => [side, next(before.get(key)?.[side])])) };
    });
  }

  private target(): Area {
    return this.context.grid.cells.clip(this.range.sheetId, this.range.area);
  }

  /** The cells' sides that make up this border. A line inside is the lower (right) side of the cell above (left). */
  private *lines(): Generator<{ row: number; column: number; side: Side }> {
    const { top, left, bottom, right } = this.target();
    const edges: Record<BorderIndex, [Area, Side]> = {
      EdgeTop: [{ top, left, bottom: top, right }, 'top'],
      EdgeBottom: [{ top: bottom, left, bottom, right }, 'bottom'],
      EdgeLeft: [{ top, left, bottom, right: left }, 'left'],
      EdgeRight: [{ top, left: right, bottom, right }, 'right'],
      InsideHorizontal: [{ top, left, bottom: bottom - 1, right }, 'bottom'],
      InsideVertical: [{ top, left, bottom, right: right - 1 }, 'right'],
    };
    const [area, side] = edges[this.index];
    for (const [row, column] of cellsOf(area)) yield { row, column, side };
  }
}
