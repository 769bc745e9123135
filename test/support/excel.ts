import path from 'node:path';
import { runAddin } from '../../src/cli/run-addin';
import type { RunOptions } from '../../src/cli/run-addin';
import { takeSnapshot } from '../../src/host/grid/snapshot';
import type { WorkbookSnapshot } from '../../src/host/xlsx/snapshot';
import type * as Workbook from '../../src/workbook/headless';

/**
 * The built add-in in an empty workbook: `amip` are the functions of `dist/workbook.js`, `run` is Excel.run of
 * Microsoft's own library, with which a test plays the user.
 */
export interface OpenExcel {
  readonly amip: typeof Workbook;
  readonly grid: Awaited<ReturnType<typeof runAddin>>['grid'];
  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
  /** The value of a named cell once everything is calculated. */
  value(name: string): Promise<unknown>;
  /** Values of a range once everything is calculated. */
  values(sheet: string, address: string): Promise<unknown[][]>;
  /** Where a name stands. */
  address(name: string): Promise<string>;
  /** Enters something into a cell as the user would. */
  type(sheet: string, address: string, content: string | number | boolean): Promise<void>;
  /** `context.sync()`s that waited for the workbook while the task ran. */
  roundTrips(task: () => Promise<unknown>): Promise<number>;
  snapshot(): WorkbookSnapshot;
  /** Everything that stands in the cells, sheet by sheet. */
  contents(): Promise<Record<string, string>>;
}

const open: { close(): void }[] = [];

/** `options.openWorkbook` gets the file of a workbook that the add-in opens. */
export async function openExcel(options: Pick<RunOptions, 'openWorkbook'> = {}): Promise<OpenExcel> {
  const running = await runAddin({ root: path.resolve(__dirname, '../..'), ...options });
  open.push(running);
  const { grid, addin } = running;
  const excel = addin.global['Excel'] as typeof Excel;
  const run: OpenExcel['run'] = (batch) => excel.run(batch);
  const read = (select: (workbook: Excel.Workbook) => Excel.Range) =>
    run(async (context) => {
      await grid.settled();
      const range = select(context.workbook).load('values,address');
      await context.sync();
      return { values: range.values as unknown[][], address: range.address };
    });
  return {
    amip: addin.evaluate('AmipWorkbook') as typeof Workbook,
    grid,
    run,
    value: async (name) => (await read((workbook) => workbook.names.getItem(name).getRange())).values[0]?.[0],
    values: async (sheet, address) =>
      (await read((workbook) => workbook.worksheets.getItem(sheet).getRange(address))).values,
    address: async (name) => (await read((workbook) => workbook.names.getItem(name).getRange())).address,
    type: (sheet, address, content) =>
      run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[content]];
        await context.sync();
      }),
    roundTrips: async (task) => {
      const before = addin.counter.roundTrips;
      await task();
      return addin.counter.roundTrips - before;
    },
    snapshot: () => takeSnapshot(grid),
    contents: async () => {
      await grid.settled();
      return Object.fromEntries(
        takeSnapshot(grid).sheets.flatMap((sheet) =>
          sheet.cells
            .filter((cell) => cell.formula !== undefined || (cell.value !== null && cell.value !== ''))
            .map((cell) => [`${sheet.name}!${cell.row},${cell.column}`, cell.formula ?? String(cell.value)]),
        ),
      );
    },
  };
}

export function closeExcel(): void {
  for (const excel of open.splice(0)) excel.close();
}
