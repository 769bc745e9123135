import path from 'node:path';
import type { FunctionsMetadata } from '../../functions/call';
import { FunctionDispatcher } from '../../functions/dispatcher';
import { createNodeUniver } from '../../grid/engine/node-univer';
import { Grid } from '../../grid/grid';
import type { GridOptions } from '../../grid/grid';
import { requirementSets } from '../../protocol/requirement-sets';
import { startNative } from '../../transport/native-bridge';
import { officeJsFiles } from '../../transport/office-js-files';
import type { OpenFile } from '../context';
import { createWorkbookModel } from '../workbook-model';

/** An empty workbook that a test reaches through Microsoft's own Office.js. */
export interface OpenWorkbook {
  readonly grid: Grid;
  /** `Excel.run` of the real client. */
  run: typeof Excel.run;
  createWorkbook: typeof Excel.createWorkbook;
  /** The values of a range of the first sheet. */
  values(address: string): Promise<unknown[][]>;
  /** The code of the error that the batch is refused with; undefined when it is not. */
  refusal(batch: (context: Excel.RequestContext) => void): Promise<string | undefined>;
}

/** Functions of the add-in under test: what a function gives shows what reached it. */
const FUNCTIONS: FunctionsMetadata = {
  functions: [
    { id: 'SUMME', name: 'SUMME', parameters: [{ name: 'werte', dimensionality: 'matrix', type: 'any' }] },
    {
      id: 'PLUS',
      name: 'PLUS',
      parameters: [
        { name: 'a', type: 'any' },
        { name: 'b', type: 'any', optional: true },
      ],
    },
    { id: 'TEXT', name: 'TEXT', parameters: [{ name: 'werte', dimensionality: 'matrix', type: 'any' }] },
    {
      id: 'BLOCK',
      name: 'BLOCK',
      parameters: [{ name: 'zeilen', type: 'any' }],
      result: { dimensionality: 'matrix' },
    },
    {
      id: 'FEHLER',
      name: 'FEHLER',
      parameters: [{ name: 'wo', type: 'any' }],
      result: { dimensionality: 'matrix' },
    },
  ],
};

const ADDIN = `
  var calls = [];
  CustomFunctions.associate('SUMME', (block) => (calls.push('SUMME'), block.flat().reduce((sum, value) => sum + Number(value ?? 0), 0)));
  CustomFunctions.associate('PLUS', (a, b) => (calls.push('PLUS'), Number(a) + Number(b ?? 100)));
  CustomFunctions.associate('TEXT', (block) => JSON.stringify(block));
  CustomFunctions.associate('BLOCK', (rows) => Array.from({ length: rows }, (_, row) => [row + 1, 'z' + (row + 1)]));
  CustomFunctions.associate('FEHLER', (where) => {
    const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Der Monat 2021-03 fehlt.');
    if (where === 'block') return [[1, error]];
    throw error;
  });
`;

const open: { close(): void }[] = [];

export async function openWorkbook(
  options: Partial<GridOptions> = {},
  openFile?: OpenFile,
): Promise<OpenWorkbook> {
  const functions = new FunctionDispatcher();
  const grid = new Grid(createNodeUniver(), { caller: functions, functions: FUNCTIONS, ...options });
  const workbook = createWorkbookModel(grid, openFile);
  const addin = await startNative({
    ...officeJsFiles(path.resolve(__dirname, '../../../..')),
    workbook,
    functions,
    requirementSets: requirementSets('1.14'),
    beforeRequest: (request) => workbook.beginRequest(request),
    beforeRead: () => workbook.beforeRead(),
    afterRequest: () => workbook.endRequest(),
  });
  workbook.events.subscribe(addin.emit);
  addin.evaluate(ADDIN);
  open.push({
    close: () => {
      addin.close();
      grid.dispose();
    },
  });
  const client = addin.global['Excel'] as typeof Excel;
  const run = client.run.bind(client) as typeof Excel.run;
  return {
    grid,
    run,
    createWorkbook: (base64) => client.createWorkbook(base64),
    values: async (address) =>
      run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange(address).load('values');
        await context.sync();
        return range.values;
      }),
    refusal: async (batch) => {
      try {
        await run(async (context) => {
          batch(context);
          await context.sync();
        });
        return undefined;
      } catch (error) {
        return (error as { code: string }).code;
      }
    },
  };
}

export function closeWorkbooks(): void {
  for (const workbook of open.splice(0)) workbook.close();
}

/** Writes formulas or values into the first sheet. */
export function put(context: Excel.RequestContext, address: string, formulas: unknown[][]): Excel.Range {
  const range = context.workbook.worksheets.getFirst().getRange(address);
  range.formulas = formulas as string[][];
  return range;
}
