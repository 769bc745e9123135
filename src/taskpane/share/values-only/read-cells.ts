import { cellAddress, localAddress, parseAddress } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { holdsFormula } from '../../../workbook/formula';
import type { CellContent } from '../../../workbook/types';
import { bandsOf } from '../excel/bands';
import { askEach } from './ask-each';
import { askLooks } from './read-looks';
import type { ShownSheet } from './shown-sheets';

/** Excel on the web answers with 5 MB at most; a cell takes some 300 characters with all that is asked of it. */
const MOST_CELLS = 10_000;

type Cells = Pick<ShownSheet, 'values' | 'formulas' | 'formats' | 'looks' | 'errors'>;

/** In bands of rows, one round trip each. */
export async function cellsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  signal: AbortSignal,
): Promise<Cells> {
  const bands: Cells[] = [];
  for (const band of bandsOf(area, MOST_CELLS)) {
    signal.throwIfAborted();
    bands.push(await bandOf(context, sheet, band));
  }
  return {
    values: bands.flatMap(({ values }) => values),
    formulas: bands.flatMap(({ formulas }) => formulas),
    formats: bands.flatMap(({ formats }) => formats),
    looks: bands.flatMap(({ looks }) => looks),
    errors: bands.flatMap(({ errors }) => errors),
  };
}

async function bandOf(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<Cells> {
  const range = sheet.getRange(localAddress(area)).load('values,formulas,numberFormat,valueTypes');
  const looks = askLooks(range);
  await context.sync();
  return {
    values: range.values as CellContent[][],
    formulas: range.formulas as CellContent[][],
    formats: range.numberFormat as string[][],
    looks: looks(),
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
