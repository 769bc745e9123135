import { MAIN, bookOf, zipped } from '../testing/book';
import { unseenIn } from './hidden';
import { Workbook } from './workbook';

const rows =
  '<row r="1"><c r="A1" s="1"><v>4711</v></c><c r="B1" s="1" t="inlineStr"><is><t>Meier</t></is></c><c r="C1"><v>1</v></c></row>';
const [sheet] = new Workbook(
  zipped(bookOf({ styles: `<styleSheet xmlns="${MAIN}"/>`, strings: [], sheets: [{ title: 'Plan', rows }] })),
).sheets;

// Sections: positive numbers, negative ones, zeros, texts (ECMA-376 Part 1, 18.8.31); there is no fifth.
test.each([
  ['General', []],
  ['0;', []],
  [';;', ['A1']],
  [' ; ; ', ['A1']],
  [';;;', ['A1', 'B1']],
  [';;;;', ['A1', 'B1']],
  [';;; ; ;', ['A1', 'B1']],
  [';;;@', []],
  [';;;;0', []],
  ['0;;;;', []],
])('the format %s shows nothing of %j', (format, expected) => {
  const isUnseen = sheet && unseenIn(sheet, true, ['General', format]);
  const unseen = ['A1', 'B1', 'C1'].filter((_, index) => isUnseen?.(index));
  expect(unseen).toEqual(expected);
});
