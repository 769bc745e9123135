import { columnsOf, rowsOf } from '../../grid/area';
import type { CellContent } from '../../grid/cell-data';
import type { CellWrite } from '../../grid/cells';
import type { Area } from '../../grid/reference';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { parseInput } from './parse-input';

/** Values, formulas and number formats of a block of cells: arrays of its shape in and out. */
export class RangeCells {
  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {}

  /** An empty cell is "" (learn.microsoft.com, excel-add-ins-blank-null-values). */
  async values(): Promise<unknown[][]> {
    return this.read(({ value }) => value ?? '');
  }

  /** A cell of a spilled block other than its first shows its value here, not the formula. */
  async formulas(): Promise<unknown[][]> {
    return this.read(({ value, formula }, row, column) =>
      formula === undefined
        ? (value ?? '')
        : this.context.grid.shownFormula(this.sheetId, row, column, formula),
    );
  }

  async valueTypes(): Promise<string[][]> {
    return this.read(valueType);
  }

  async text(): Promise<string[][]> {
    await this.context.calculated();
    return this.map((row, column) => this.context.grid.text(this.sheetId, row, column));
  }

  looks<T>(convert: (look: ReturnType<ModelContext['grid']['cells']['styleAt']>) => T): T[][] {
    return this.map((row, column) => convert(this.context.grid.cells.styleAt(this.sheetId, row, column)));
  }

  numberFormats(): string[][] {
    return this.map((row, column) => this.formatAt(row, column));
  }

  /** `null` leaves a cell as it is, "" clears it (learn.microsoft.com, excel-add-ins-blank-null-values). */
  write(input: unknown): void {
    const cells = this.shaped(input);
    const writes: CellWrite[] = [];
    cells.forEach((row, column, value) => {
      if (value === null) return;
      const current = this.formatAt(row, column);
      const { input: parsed, numberFormat } = parseInput(checkedValue(value), current);
      writes.push({
        row,
        column,
        input: parsed,
        // A format that is there already wins over the one a value would bring.
        ...(numberFormat && current === 'General' && { numberFormat }),
      });
    });
    const written = writes.filter((write) => !this.isNoop(write));
    for (const { row, column } of written) {
      this.context.requireEditable(this.sheetId, { top: row, left: column, bottom: row, right: column });
    }
    this.context.grid.cells.write(this.sheetId, written);
  }

  /** `null` leaves a cell's format, "" is General. */
  writeNumberFormats(input: unknown): void {
    this.context.requireAllowed(this.sheetId, 'allowFormatCells');
    const formats = new Map<string, string | null>();
    this.shaped(input).forEach((row, column, value) => {
      if (value === null) return;
      if (typeof value !== 'string') throw refusals.argument('numberFormat');
      formats.set(`${row},${column}`, value === '' || value === 'General' ? null : value);
    });
    this.context.grid.cells.setStyle(this.sheetId, this.area, (row, column) => {
      const format = formats.get(`${row},${column}`);
      return format === undefined ? {} : { numberFormat: format };
    });
  }

  /** Clearing a spilled cell other than the first changes nothing: its content belongs to the formula. */
  private isNoop({ row, column, input }: CellWrite): boolean {
    if (input.kind !== 'empty') return false;
    const spill = this.context.grid.spills.at(this.sheetId, row, column);
    return spill !== undefined && (spill.row !== row || spill.column !== column);
  }

  private formatAt(row: number, column: number): string {
    return this.context.grid.cells.styleAt(this.sheetId, row, column).numberFormat ?? 'General';
  }

  private async read<T>(convert: (content: CellContent, row: number, column: number) => T): Promise<T[][]> {
    await this.context.calculated();
    return this.context.grid.cells.readArea(this.sheetId, this.area, convert);
  }

  private map<T>(convert: (row: number, column: number) => T): T[][] {
    return this.context.grid.cells.readArea(this.sheetId, this.area, (_content, row, column) =>
      convert(row, column),
    );
  }

  /** One value for all cells, or an array of exactly the range's shape. */
  private shaped(input: unknown): {
    forEach(visit: (row: number, column: number, value: unknown) => void): void;
  } {
    const [rows, columns] = [rowsOf(this.area), columnsOf(this.area)];
    const { top, left } = this.area;
    if (input === null || input === undefined) throw refusals.argument('null is no value for a whole range');
    if (!Array.isArray(input)) {
      return {
        forEach: (visit) => {
          for (let row = 0; row < rows; row += 1) {
            for (let column = 0; column < columns; column += 1) visit(top + row, left + column, input);
          }
        },
      };
    }
    const lines = input as unknown[];
    if (lines.length !== rows || lines.some((line) => !Array.isArray(line) || line.length !== columns)) {
      throw refusals.arrayShape(rows, columns);
    }
    return {
      forEach: (visit) =>
        (lines as unknown[][]).forEach((line, row) =>
          line.forEach((value, column) => visit(top + row, left + column, value)),
        ),
    };
  }
}

function checkedValue(value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw refusals.argument(`a cell cannot hold ${typeof value}`);
}

/** Excel.RangeValueType */
function valueType({ value, error }: CellContent): string {
  if (error) return 'Error';
  if (value === null) return 'Empty';
  if (typeof value === 'string') return 'String';
  return typeof value === 'boolean' ? 'Boolean' : 'Double';
}
