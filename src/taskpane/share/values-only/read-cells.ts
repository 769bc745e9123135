import { cellAddress, localAddress, parseAddress } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { holdsFormula } from '../../../workbook/formula';
import type { CellContent } from '../../../workbook/types';
import { askEach } from './ask-each';
import type { ShownSheet } from './shown-sheets';

/** Excel on the web answers with 5 MB at most; a cell takes up to some 100 characters with all that is asked of it. */
const MOST_CELLS = 20_000;

type Cells = Pick<ShownSheet, 'values' | 'formulas' | 'formats' | 'errors'>;

/** In bands of rows, one round trip each. */
export async function cellsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  signal: AbortSignal,
): Promise<Cells> {
  const bands: Cells[] = [];
  const rows = Math.max(1, Math.floor(MOST_CELLS / area.columns));
  for (let first = 0; first < area.rows; first += rows) {
    signal.throwIfAborted();
    const band = { ...area, row: area.row + first, rows: Math.min(rows, area.rows - first) };
    bands.push(await bandOf(context, sheet, band));
  }
  return {
    values: bands.flatMap(({ values }) => values),
    formulas: bands.flatMap(({ formulas }) => formulas),
    formats: bands.flatMap(({ formats }) => formats),
    errors: bands.flatMap(({ errors }) => errors),
  };
}

async function bandOf(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<Cells> {
  const range = sheet.getRange(localAddress(area)).load('values,formulas,numberFormat,valueTypes');
  await context.sync();
  return {
    values: range.values as CellContent[][],
    formulas: range.formulas as CellContent[][],
    formats: range.numberFormat as string[][],
    errors: range.valueTypes.map((line) => line.map((type) => type === Excel.RangeValueType.error)),
  };
}

/** Which cells a formula fills beside its own. Only where counts are suppressed does it matter where values come from. */
export async function spillsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column }: Area,
  { values, formulas }: Cells,
): Promise<ReadonlyMap<string, string>> {
  const addresses = formulas.flatMap((line, rowIndex) =>
    line.flatMap((content, columnIndex) =>
      holdsFormula(content, values[rowIndex]?.[columnIndex] ?? '')
        ? [cellAddress(row + rowIndex, column + columnIndex)]
        : [],
    ),
  );
  const ranges = await askEach(context, addresses, (address) =>
    sheet.getRange(address).getSpillingToRangeOrNullObject().load('address'),
  );
  return new Map(
    ranges.flatMap((range, index) =>
      range.isNullObject
        ? []
        : [[addresses[index] ?? '', localAddress(parseAddress(range.address))] as const],
    ),
  );
}
