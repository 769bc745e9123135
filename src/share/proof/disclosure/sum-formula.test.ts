import { Areas } from '../formulas/areas';
import { cellKey, cellName } from '../read/cell-name';
import { Workbook } from '../read/workbook';
import { SOURCE, zipped } from '../testing/plan';
import { summedAreas } from './sum-formula';

const workbook = new Workbook(zipped(SOURCE));
const areas = new Areas(workbook);

/** `+B2 -C2:C3` */
function summed(formula: string, cell = 'E2', writtenFor = cell): string | undefined {
  const at = { sheet: 'Fallzahlen', key: cellKey(cell), formula, writtenFor: cellKey(writtenFor) };
  return summedAreas({ ...at, reads: [] }, areas, workbook)
    ?.map(({ sign, area: { sheet, top, left, bottom, right } }) => {
      const name = `${cellName(top, left)}:${cellName(bottom, right)}`;
      return `${sign > 0 ? '+' : '-'}${sheet === 'Fallzahlen' ? '' : sheet}${name}`;
    })
    .join(' ');
}

test.each([
  ['SUM(B2:B3)', '+B2:B3'],
  ['SUM(B2:B3,$D$2)', '+B2:B3 +D2:D2'],
  ['B2+C2-D2', '+B2:B2 +C2:C2 -D2:D2'],
  ['-B2', '-B2:B2'],
  ['B2--C2', '+B2:B2 +C2:C2'],
  ['D2-SUM(B2:C2)', '+D2:D2 -B2:C2'],
  ['SUBTOTAL(9,B2:B3)', '+B2:B3'],
  ['SUBTOTAL(109,B2:B3,C2)', '+B2:B3 +C2:C2'],
  ['Ziele!B2+B2', '+ZieleB2:B2 +B2:B2'],
])('%s is a sum', (formula, expected) => {
  expect(summed(formula)).toBe(expected);
});

test.each([
  'B2*2',
  '1+B2',
  'SUM(B2:B3)*1',
  'SUM(B2-C2)',
  'SUM(B2,2)',
  'B2 C2',
  'B2/D2',
  'MAX(B2:B3)',
  'B2+',
  'SUM(B2',
  'SUBTOTAL(1,B2:B3)',
  'SUBTOTAL(B2:B3)',
])('%s is none', (formula) => {
  expect(summed(formula)).toBeUndefined();
});

test('a shared formula moves with its cell', () => {
  expect(summed('SUM(B2:C2)', 'E3', 'E2')).toBe('+B3:C3');
});
