import type { SmallCell } from '../digest/testing/small-workbook';
import { smallJob } from '../digest/testing/small-workbook';
import { disclosureStep } from '../steps/disclosure';
import { Readers } from './readers';

const SHEETS: Readonly<Record<string, readonly (readonly SmallCell[])[]>> = {
  Zahlen: [
    [1, ['A1', 1], ['SUM(A1:A100)', 3]],
    [2, ['SUM(A1:B1)', 2], ['INDIRECT("A1")', 1]],
  ],
  Andere: [
    [
      ['SUM(Zahlen!A1:A100)', 3],
      ['Zahlen!A2+A1', 5],
    ],
  ],
};

function readersOf(sheet: string, row: number, column: number): readonly string[] {
  const readers = new Readers(smallJob({ sheets: SHEETS }));
  const places = [...readers.of({ sheet, row, column }, () => false)];
  return places.map((place) => `${place.sheet} ${place.row} ${place.column}`).sort();
}

test.each([
  ['Zahlen', 0, 0, ['Andere 0 0', 'Zahlen 0 1', 'Zahlen 0 2', 'Zahlen 1 1']],
  ['Zahlen', 1, 0, ['Andere 0 0', 'Andere 0 1', 'Zahlen 0 2']],
  ['Zahlen', 0, 1, ['Zahlen 1 1']],
  ['Zahlen', 1, 1, []],
  ['Andere', 0, 0, ['Andere 0 1']],
] as const)('of a cell: %s, row %i, column %i', (sheet, row, column, readers) => {
  expect(readersOf(sheet, row, column)).toEqual(readers);
});

test('what nobody can follow is told apart', () => {
  const readers = new Readers(smallJob({ sheets: SHEETS }));
  expect([...readers.unknown()]).toEqual([{ sheet: 'Zahlen', row: 1, column: 2 }]);
});

test('a long chain of sums over everything above is followed to its end', async () => {
  // Each of 400 rows sums all rows above it, so that all of them read the hidden 1.
  const rows = Array.from({ length: 400 }, (_, row): readonly SmallCell[] =>
    row === 0 ? [1] : [[`SUM(A$1:A${row})`, 10]],
  );
  const job = smallJob({ sheets: { Kette: rows }, names: { AMIP_Fallzahlen_1_keine: 'Kette!$A$1' } });
  await disclosureStep.run(job);
  expect(job.account.suppressed).toHaveLength(400);
});
