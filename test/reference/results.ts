import type { RunningAddin } from '../../src/cli/run-addin';
import { parseReference } from '../../src/host/grid/reference';
import { germanInput } from '../../src/host/preview/german-input';
import type { Example, ReportLine, SampleData } from './examples';
import { EXAMPLE_CELL } from './examples';

type Grid = RunningAddin['grid'];
/** The texts of the cells that a formula fills, row by row, as a German Excel displays them. */
export type Texts = readonly (readonly string[])[];

const SERIAL_OF_1970 = 25_569;
const MILLISECONDS_PER_DAY = 86_400_000;
const REPORT_SHEET = 'Monatsbericht';

export interface Results {
  /** By function. */
  readonly examples: ReadonlyMap<string, Texts>;
  /** By cell. */
  readonly report: ReadonlyMap<string, Texts>;
}

/** What the examples and the report show, computed by the built add-in: a sheet with the sample data for each. */
export async function computeResults(
  { addin, grid }: RunningAddin,
  examples: readonly Example[],
  report: readonly ReportLine[],
  sample: SampleData,
): Promise<Results> {
  const excel = addin.global['Excel'] as typeof Excel;
  await excel.run(async (context) => {
    const add = (name: string) => writeSample(context.workbook.worksheets.add(name), sample);
    for (const { id, formula } of examples) enter(add(id).getRange(EXAMPLE_CELL), formula);
    const sheet = add(REPORT_SHEET);
    for (const { cell, formula } of report) enter(sheet.getRange(cell), formula);
    await context.sync();
  });
  await grid.settled();
  return {
    examples: new Map(examples.map(({ id }) => [id, shownTexts(grid, id, EXAMPLE_CELL)])),
    report: new Map(report.map(({ cell }) => [cell, shownTexts(grid, REPORT_SHEET, cell)])),
  };
}

function writeSample(sheet: Excel.Worksheet, { header, rows }: SampleData): Excel.Worksheet {
  sheet.getRange('A1').getResizedRange(rows.length, header.length - 1).values = [
    [...header],
    ...rows.map(([month, ...figures]) => [serialOf(month), ...figures]),
  ];
  return sheet;
}

function serialOf(month: string): number {
  return Date.parse(`${month}-01`) / MILLISECONDS_PER_DAY + SERIAL_OF_1970;
}

/** What typing does in a German Excel. */
function enter(cell: Excel.Range, typed: string): void {
  const input = germanInput(typed, { currentYear: new Date().getFullYear() });
  if (input.kind === 'formula') cell.formulas = [[input.formula]];
  else if (input.kind === 'value') {
    cell.values = [[input.value]];
    if (input.format) cell.numberFormat = [[input.format]];
  } else throw new Error(`${typed} is neither a formula nor a figure`);
}

function shownTexts(grid: Grid, sheetName: string, address: string): Texts {
  const sheetId = grid.sheets.byName(sheetName);
  const { top, left } = parseReference(address)?.area ?? {};
  if (sheetId === undefined || top === undefined || left === undefined)
    throw new Error(`there is no ${sheetName}!${address}`);
  const { bottom, right } = grid.spills.at(sheetId, top, left)?.area ?? { bottom: top, right: left };
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, over) => grid.text(sheetId, top + down, left + over)),
  );
}
