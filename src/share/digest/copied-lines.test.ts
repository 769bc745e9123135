import { jobOf, packageBytes } from '../steps/testing/package';
import { copiedLines } from './copied-lines';

// The definition says: the shortest decimal, however the file writes the number.
test.each([
  ['12.5', '12.5'],
  ['12.50', '12.5'],
  ['1.5E3', '1500'],
  ['-0', '0'],
  ['007', '7'],
  [' 7 ', '7'],
  ['0.0000001', '1e-7'],
  ['0.30000000000000004', '0.30000000000000004'],
  ['0.300000000000000044', '0.30000000000000004'],
  ['1000000000000000000000', '1e+21'],
])('the number %s has the line of %s', (written, expected) => {
  const rows = `<row r="1"><c r="A1"><v>${written}</v></c><c r="B1" s="0"/><c r="C1" t="str"><v></v></c></row>`;
  const lines = copiedLines(jobOf(packageBytes({ sheets: [{ rows }] })));
  expect(new TextDecoder().decode(lines.bytes.written())).toBe(`Plan\tA1\tn\t${expected}\n`);
});
