import { parse } from 'papaparse';
import { inferSchema, initParser } from 'udsv';
import { decodeText } from '../../src/labour-market/readers/decode';
import { ffcsv } from '../../src/labour-market/readers/ffcsv';
import { flatFile } from '../../src/labour-market/readers/testing/flat-file';
import { inTurns, line } from './turns';

const SIZE = { kreise: 400, figures: 12, months: 180 };
const ROWS = SIZE.kreise * SIZE.figures * SIZE.months;
const TURNS = 3;

/** From bytes to observations, against parsers that only make arrays of strings of the same bytes. */
export async function benchFfcsv(): Promise<string[]> {
  const bytes = flatFile(SIZE);
  const ours = () => expectRows(ffcsv.read(decodeText(bytes), { table: null }).length, ROWS);
  const papa = () =>
    expectRows(parse(plainText(bytes), { delimiter: ';', newline: '\n' }).data.length, ROWS + 2);
  const udsv = () => {
    const text = plainText(bytes);
    const parser = initParser(inferSchema(text, { col: ';', encl: '' }));
    expectRows(parser.stringArrs(text).length, ROWS);
  };
  const [oursByPapa, papaTime] = await inTurns(TURNS, ours, papa);
  const [oursByUdsv, udsvTime] = await inTurns(TURNS, ours, udsv);
  return [
    line(
      `ffcsv, ${ROWS} rows, ${Math.round(bytes.length / 1e6)} MB: ours ÷ papaparse`,
      oursByPapa / papaTime,
      '×',
      1,
    ),
    line('  ours ÷ uDSV', oursByUdsv / udsvTime, '×', 1.5),
    line('  ours', oursByUdsv, ' ms'),
  ];
}

function plainText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** A parser that loses rows would be fast. papaparse counts the header and the empty end as rows. */
function expectRows(rows: number, expected: number): void {
  if (rows !== expected) throw new Error(`${rows} rows instead of ${expected}`);
}
