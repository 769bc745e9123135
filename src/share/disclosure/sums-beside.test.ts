import { smallJob } from '../digest/testing/small-workbook';
import type { SmallCell } from '../digest/testing/small-workbook';
import { disclosureStep } from '../steps/disclosure';

const TABLE = [
  ['Alter', 'Frauen', 'Männer', 'Summe'],
  ['unter 25', 1, 9, 10],
  ['25 bis 54', 12, 20, 32],
  ['ab 55', 8, 7, 15],
  ['Summe', 21, 36, 57],
];

async function refusals(rows: readonly (readonly SmallCell[])[], name: string, area: string) {
  const job = smallJob({ sheets: { Zahlen: rows }, names: { [name]: `Zahlen!${area}` } });
  await disclosureStep.run(job);
  return job.account.refusals.map(({ message, places }) => [
    /auf (_\w+) enden/.exec(message)?.[1],
    places.map(({ cell }) => cell).join(' '),
  ]);
}

const flipped = TABLE.map((row) => [row[3], row[1], row[2]] as SmallCell[]);

test.each([
  ['only the body', TABLE, '1_keine', 'B2:C4', '_beide', 'B5 C5 D2 D3 D4'],
  ['headings too', TABLE, '1_keine', 'A1:C4', '_beide', 'B5 C5 D2 D3 D4'],
  ['only the totals below', TABLE, '1_zeile', 'B2:C5', '_beide', 'D2 D3 D4 D5'],
  ['only the totals beside', TABLE, '1_spalte', 'B2:D4', '_beide', 'B5 C5 D5'],
  ['totals on the left', flipped.slice(0, 4), '1_keine', 'B2:C4', '_spalte', 'A2 A3 A4'],
  ['totals above', [...TABLE.slice(4), ...TABLE.slice(1, 4)], '1_keine', 'B2:C4', '_beide', 'B1 C1 D2 D3 D4'],
])('typed totals right beside the mark are no secret: %s', async (_, rows, name, area, word, cells) => {
  expect(await refusals(rows, `AMIP_Fallzahlen_${name}`, area)).toEqual([[word, cells]]);
});

const withColumn = (cells: readonly SmallCell[]) =>
  TABLE.slice(0, 4).map((row, index) => [...row.slice(0, 3), cells[index] ?? null]);

test.each([
  ['that are marked', TABLE, '1_beide', 'A1:D5'],
  ['of a table without small counts', TABLE.filter((_, row) => row !== 1), '1_keine', 'B2:C3'],
  [
    'that are formulas, and hidden themselves',
    withColumn(['Summe', ['B2+C2', 10], ['B3+C3', 32]]),
    '1_keine',
    'B2:C4',
  ],
  ['of one line', withColumn(['Quote', 10, 3, 4]), '1_keine', 'B2:C4'],
  [
    'of a single column, where two numbers are the same by chance',
    TABLE.map((row, index) => [row[1], index < 3 ? row[1] : 3] as SmallCell[]),
    '1_keine',
    'A2:A5',
  ],
])('sums are no reason to refuse: %s', async (_, rows, name, area) => {
  expect(await refusals(rows, `AMIP_Fallzahlen_${name}`, area)).toEqual([]);
});

const LIST: readonly (readonly SmallCell[])[] = [
  ['Frauen', 1],
  ['Männer', 7],
  ['Summe', 8],
];

// The mark says that there are none: the rule hides the 1 alone, and 10 − 9 gives it back.
test.each([
  ['below and beside', TABLE, '1_keine', 'A1:D5', [['_beide', 'B5 C5 D5 D2 D3 D4 D5']]],
  ['below', TABLE.map((row) => row.slice(0, 3)), '1_keine', 'A1:C5', [['_zeile', 'B5 C5']]],
  ['beside', TABLE.slice(0, 4), '1_keine', 'A1:D4', [['_spalte', 'D2 D3 D4']]],
  [
    'above',
    [TABLE[0] ?? [], ...TABLE.slice(4), ...TABLE.slice(1, 4)].map((row) => row.slice(0, 3)),
    '1_keine',
    'A1:C5',
    [['_zeile', 'B2 C2']],
  ],
  ['of a list, called so', LIST, '1_keine', 'A1:B3', [['_zeile', 'B3']]],
  ['beside a list, called so', LIST, '1_keine', 'A1:B2', [['_zeile', 'B3']]],
])('typed totals inside a mark without totals are no secret: %s', async (_, rows, name, area, expected) => {
  expect(await refusals(rows, `AMIP_Fallzahlen_${name}`, area)).toEqual(expected);
});

test.each<readonly [string, readonly (readonly SmallCell[])[]]>([
  [
    'zeros',
    [
      ['', 'a', 'b', 'c'],
      ['Nord', 1, 0, 0],
      ['Süd', 0, 0, 9],
      ['Ost', 4, 0, 7],
    ],
  ],
  [
    'the same number again',
    [
      ['', 'a', 'b'],
      ['Nord', 1, 0],
      ['Süd', 0, 9],
      ['Ost', 1, 9],
    ],
  ],
  [
    'a list whose last number is the sum by chance',
    [
      ['Frauen', 1],
      ['Männer', 7],
      ['divers', 8],
    ],
  ],
  [
    'a list with a school',
    [
      ['Frauen', 1],
      ['Männer', 7],
      ['Gesamtschule', 8],
    ],
  ],
])('what looks like a total is none: %s', async (_, rows) => {
  expect(
    await refusals(
      rows,
      'AMIP_Fallzahlen_1_keine',
      `A1:${'ABCD'.charAt((rows[0]?.length ?? 1) - 1)}${rows.length}`,
    ),
  ).toEqual([]);
});
