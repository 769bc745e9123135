import { DataValidationStatus } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import { FunctionDispatcher } from '../functions/dispatcher';
import { createNodeUniver } from './engine/node-univer';
import { Grid } from './grid';

const AREA = { top: 0, left: 0, bottom: 0, right: 0 };
/** 1.1.2000 to 31.12.2100, as Excel counts days. */
const LIMITS = [36_526, 73_415];

let grid: Grid | undefined;

afterEach(() => grid?.dispose());

/** What the engine says of a cell with a rule for dates while the page shows it so. */
async function status(value: number | string, shown: string): Promise<DataValidationStatus> {
  const univer = createNodeUniver();
  const injector = univer.__getInjector();
  grid = new Grid(univer, { caller: new FunctionDispatcher(), functions: { functions: [] } });
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 1000,
    handler: (cell, _location, next) => next(cell && { ...cell, v: shown }),
  });
  const [sheet = ''] = grid.sheets.ids();
  grid.validations.set(sheet, AREA, {
    type: 'date',
    operator: 'between',
    formulas: LIMITS,
    ignoreBlanks: true,
    error: { title: 'Monat', message: 'Der Erste eines Monats.', style: 'stop' },
  });
  grid.typeAsUser(sheet, 0, 0, value);
  await grid.settled();
  return injector.get(SheetsDataValidationValidatorService).validatorCell(grid.unitId, sheet, 0, 0);
}

describe('a rule for dates', () => {
  // 1.3.2021 and 1.2.2021; English has no Mrz, but a Feb.
  it.each([
    [44_256, 'Mrz 2021', DataValidationStatus.VALID],
    [44_228, 'Feb 2021', DataValidationStatus.VALID],
    [36_525, 'Dez 1999', DataValidationStatus.INVALID],
    ['Mrz 2021', 'Mrz 2021', DataValidationStatus.INVALID],
  ])('looks at what the cell holds, not at what it shows: %p shown as %s', async (value, shown, expected) => {
    expect(await status(value, shown)).toBe(expected);
  });
});
