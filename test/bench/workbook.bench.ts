import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runAddin, type RunningAddin } from '../../src/cli/run-addin';
import { takeSnapshot } from '../../src/host/grid/snapshot';
import { areaAddress } from '../../src/host/xlsx/address';
import { cellKey, spilledCells } from '../../src/host/xlsx/sheet/spills';
import type { SheetSnapshot } from '../../src/host/xlsx/snapshot';
import { inTurnsOf, line } from './turns';

const TURNS = 3;
/** AMIP 2021 Kaiserslautern, table of resources: what both ways of writing must end with. */
const KFA = 2_235_498.25;

/** The requests that making the whole workbook sends, what an update without changes does, and how long both take. */
export async function benchWorkbook(root: string, { addin, grid, room }: RunningAddin): Promise<string[]> {
  const text = readFileSync(path.join(root, 'test/fixtures/amip-2021.json'), 'utf8');
  addin.counter.reset();
  const first = await room.fillCase(text);
  const creating = addin.counter.roundTrips;
  await grid.settled();
  addin.counter.reset();
  const again = await room.fillCase(text);
  const updating = addin.counter.roundTrips;
  const [ours, raw] = await inTurnsOf(TURNS, () => timesOfCreating(root, text));
  return [
    line('requests of making the whole workbook, reference releases left out', creating, '', 3),
    line('  cells written by it', first.cellsWritten, ''),
    line('  requests of an update without changes', updating, '', 2),
    line('  cells written by that', again.cellsWritten, '', 0),
    line('making the workbook ÷ writing its cells as one raw block per sheet', ours / raw, '×', 2),
    line('  ours, with everything calculated', ours, ' ms'),
  ];
}

/**
 * Milliseconds of making the workbook, and of writing the same contents again as one block per sheet after they were
 * emptied: names, tables and looks stand then already, so that the same formulas find the same cells.
 */
async function timesOfCreating(root: string, text: string): Promise<[number, number]> {
  const running = await runAddin({ root });
  try {
    const { grid, room } = running;
    const ours = await milliseconds(running, () => room.fillCase(text));
    const blocks = takeSnapshot(grid)
      .sheets.filter(({ cells }) => cells.length > 0)
      .map(blockOf);
    await inExcel(running, (sheets) => {
      for (const { sheet, address } of blocks) sheets.getItem(sheet).getRange(address).clear('Contents');
    });
    await grid.settled();
    const raw = await milliseconds(running, () =>
      inExcel(running, (sheets) => {
        for (const { sheet, address, formulas } of blocks)
          sheets.getItem(sheet).getRange(address).formulas = formulas;
      }),
    );
    await confirm(running);
    return [ours, raw];
  } finally {
    running.close();
  }
}

async function milliseconds({ grid }: RunningAddin, work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  await grid.settled();
  return performance.now() - started;
}

function inExcel({ addin }: RunningAddin, queue: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  const { run } = addin.global['Excel'] as typeof Excel;
  return run(async (context) => {
    queue(context.workbook.worksheets);
    await context.sync();
  });
}

interface Block {
  readonly sheet: string;
  readonly address: string;
  readonly formulas: (string | number | boolean)[][];
}

/** What was entered into the cells of a sheet, from A1 on; what a formula fills beside itself stays empty. */
function blockOf({ name, cells }: SheetSnapshot): Block {
  const spilled = spilledCells(cells);
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const formulas = Array.from({ length: rows }, () => Array<string | number | boolean>(columns).fill(''));
  for (const { row, column, value, formula } of cells) {
    const line = formulas[row];
    const content = formula ?? (spilled.has(cellKey(row, column)) ? '' : value);
    if (line && content !== null) line[column] = content;
  }
  return {
    sheet: name,
    address: areaAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }),
    formulas,
  };
}

/** A raw block whose formulas failed would be written faster. */
async function confirm({ addin }: RunningAddin): Promise<void> {
  const { run } = addin.global['Excel'] as typeof Excel;
  const [[found] = []] = await run(async (context) => {
    const kfa = context.workbook.names.getItem('AMIP_KFA').getRange().load('values');
    await context.sync();
    return kfa.values as unknown[][];
  });
  if (found !== KFA) throw new Error(`the raw block gave ${String(found)} instead of ${KFA}`);
}
