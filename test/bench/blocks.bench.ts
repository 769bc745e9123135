import type { RunningAddin } from '../../src/cli/run-addin';
import { inTurns, line, median, milliseconds } from './turns';

type Block = unknown[][];
type BlockFunction = (...args: (Block | null)[]) => Block;
type Reader = (...args: Block[]) => number;

const JOBCENTERS = 400;
const MONTHS = 120;
const TURNS = 15;
const SERIAL_OF_2012 = 40_909;

/** Reading every cell of the arguments and adding it up: what no function can do without. */
const READ = `(...blocks) => {
  let sum = 0;
  for (const block of blocks)
    for (let row = 0; row < block.length; row += 1)
      for (let column = 0; column < block[row].length; column += 1) {
        const cell = block[row][column];
        sum += typeof cell === 'number' ? cell : cell.length;
      }
  return sum;
}`;

/** K2 of 400 Jobcenter over 120 months, against merely reading and summing the same arrays; a large table with secrets. */
export async function benchBlocks({ addin }: RunningAddin): Promise<string[]> {
  const k2 = addin.evaluate('CustomFunctionMappings.INTEGRATIONSQUOTE') as BlockFunction;
  const read = addin.evaluate(READ) as Reader;
  const report: string[] = [];
  for (const shape of ['column', 'row'] as const) {
    const data = Array.from({ length: JOBCENTERS }, (_, index) => history(index, shape));
    const [ours, reading] = await inTurns(
      TURNS,
      () => data.forEach((args) => k2(...args, null)),
      () => data.forEach((args) => read(...args)),
    );
    report.push(
      line(`K2 of ${JOBCENTERS} × ${MONTHS} months in ${shape}s ÷ reading them`, ours / reading, '×', 4),
      line('  one result', (ours * 1e6) / (JOBCENTERS * MONTHS), ' ns'),
    );
  }
  return [...report, ...benchSecrecy(addin)];
}

/** Months, Integrationen, ELB. */
function history(jobcenter: number, shape: 'row' | 'column'): [Block, Block, Block] {
  const series = (valueOf: (month: number) => number): Block => {
    const values = Array.from({ length: MONTHS }, (_, month) => valueOf(month));
    return shape === 'row' ? [values] : values.map((value) => [value]);
  };
  return [
    series((month) => Math.round(SERIAL_OF_2012 + month * 30.4369) + 5),
    series((month) => 50 + ((month * 7 + jobcenter * 13) % 90)),
    series((month) => 6_000 + ((month * 31 + jobcenter * 17) % 900)),
  ];
}

const ROWS = 40;
const COLUMNS = 12;

function benchSecrecy(addin: RunningAddin['addin']): string[] {
  const protect = addin.evaluate('CustomFunctionMappings.GEHEIMHALTUNG') as BlockFunction;
  const times = Array.from({ length: 7 }, (_, seed) => {
    const table = countsWithTotals(seed);
    return milliseconds(() => protect(table, null, null, null));
  });
  return [
    line(
      `GEHEIMHALTUNG on ${ROWS} × ${COLUMNS} with totals, seven tables: median`,
      median(times),
      ' ms',
      200,
    ),
    line('  slowest', Math.max(...times), ' ms'),
  ];
}

/** Counts of which about one in eight is small, with a total row and column. */
function countsWithTotals(seed: number): Block {
  const inside = Array.from({ length: ROWS - 1 }, (_, row) =>
    Array.from({ length: COLUMNS - 1 }, (__, column) => {
      const mixed = (row * 7_919 + column * 104_729 + seed * 1_299_709) % 1_009;
      return mixed % 8 === 0 ? mixed % 3 : mixed % 60;
    }),
  );
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const rows = inside.map((row) => [...row, sum(row)]);
  return [...rows, Array.from({ length: COLUMNS }, (_, column) => sum(rows.map((row) => row[column] ?? 0)))];
}
