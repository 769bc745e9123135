import type { RunningAddin } from '../../src/cli/run-addin';
import { toEnglishFormula } from '../../src/host/preview/german-formula';
import type { Example, SampleData } from './examples';
import { EXAMPLE_CELL } from './examples';

type Grid = RunningAddin['grid'];

const SERIAL_OF_1970 = 25_569;
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * What the examples show, computed by the built add-in, each on a sheet of its own with the sample data: the texts of
 * the cells that the formula fills, row by row, as a German Excel displays them.
 */
export async function exampleResults(
  { addin, grid }: RunningAddin,
  examples: readonly Example[],
  sample: SampleData,
): Promise<Map<string, string[][]>> {
  const excel = addin.global['Excel'] as typeof Excel;
  await excel.run(async (context) => {
    for (const { id, formula } of examples) {
      const sheet = context.workbook.worksheets.add(id);
      writeSample(sheet, sample);
      sheet.getRange(EXAMPLE_CELL).formulas = [[toEnglishFormula(formula)]];
    }
    await context.sync();
  });
  await grid.settled();
  return new Map(examples.map(({ id }) => [id, shownTexts(grid, id)]));
}

function writeSample(sheet: Excel.Worksheet, { header, rows }: SampleData): void {
  sheet.getRange('A1').getResizedRange(rows.length, header.length - 1).values = [
    [...header],
    ...rows.map(([month, ...figures]) => [serialOf(month), ...figures]),
  ];
}

function serialOf(month: string): number {
  return Date.parse(`${month}-01`) / MILLISECONDS_PER_DAY + SERIAL_OF_1970;
}

const TOP = Number(EXAMPLE_CELL.slice(1)) - 1;
const LEFT = EXAMPLE_CELL.charCodeAt(0) - 'A'.charCodeAt(0);

function shownTexts(grid: Grid, sheetName: string): string[][] {
  const sheetId = grid.sheets.byName(sheetName);
  if (sheetId === undefined) throw new Error(`there is no sheet ${sheetName}`);
  const { bottom, right } = grid.spills.at(sheetId, TOP, LEFT)?.area ?? { bottom: TOP, right: LEFT };
  return Array.from({ length: bottom - TOP + 1 }, (_, down) =>
    Array.from({ length: right - LEFT + 1 }, (__, over) => grid.text(sheetId, TOP + down, LEFT + over)),
  );
}
