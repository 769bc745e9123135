import { smallJob } from '../digest/testing/small-workbook';
import type { SmallCell } from '../digest/testing/small-workbook';
import { disclosureStep } from '../steps/disclosure';

type Rows = readonly (readonly SmallCell[])[];

/** By the rule (see disclosure.test.ts) B2, B4, C2 and C4 are hidden: 1, 8, 9 and 7. */
const TABLE: Rows = [
  ['Alter', 'Frauen', 'Männer', 'Summe'],
  ['unter 25', 1, 9, 10],
  ['25 bis 54', 12, 20, 32],
  ['ab 55', 8, 7, 15],
  ['Summe', 21, 36, 57],
];
/** Both counts of the list are hidden. */
const LIST: Rows = [
  ['Förderung', 'Personen'],
  ['Einstiegsgeld', 2],
  ['Lohnkostenzuschuss', 6],
  ['Coaching', 40],
  ['Summe', 48],
];

async function flagged(table: Rows, mark: string, other: Rows) {
  const job = smallJob({
    sheets: { Zahlen: table, Text: other },
    names: { [`AMIP_Fallzahlen_1_${mark}`]: `Zahlen!$A$1:$${table === LIST ? 'B' : 'D'}$5` },
  });
  await disclosureStep.run(job);
  expect(job.account.refusals).toEqual([]);
  return job.account.flagged
    .filter(({ message }) => message.startsWith('Diese Zahl ist getippt'))
    .map(({ sheet, cell, message }) =>
      `${sheet}!${cell} ${message.includes('Zahlen!A1:') ? '' : '?'}`.trim(),
    );
}

test.each<readonly [string, Rows, string, Rows, readonly string[]]>([
  ['beside the label', LIST, 'zeile', [['Einstiegsgeld', 2]], ['Text!B1']],
  ['beside the label in other letters', LIST, 'zeile', [[' EINSTIEGSGELD ', 2]], ['Text!B1']],
  [
    'below the label',
    LIST,
    'zeile',
    [
      ['Jahr', 'Einstiegsgeld'],
      ['dieses', 2],
    ],
    ['Text!B2'],
  ],
  ['of the one that protects it', LIST, 'zeile', [['Lohnkostenzuschuss', 6]], ['Text!B1']],
  [
    'under another heading',
    LIST,
    'zeile',
    [
      ['', 'Anzahl'],
      ['Einstiegsgeld', 2],
    ],
    ['Text!B2'],
  ],
  [
    'in a table of the same form',
    TABLE,
    'beide',
    [
      ['', 'Frauen'],
      ['unter 25', 1],
    ],
    ['Text!B2'],
  ],
  [
    'in a table turned over',
    TABLE,
    'beide',
    [
      ['', 'unter 25'],
      ['Frauen', 1],
    ],
    ['Text!B2'],
  ],
  ['with another value', LIST, 'zeile', [['Einstiegsgeld', 3]], []],
  ['with another label', LIST, 'zeile', [['Eingliederungszuschuss', 2]], []],
  ['of a count that is shown', LIST, 'zeile', [['Coaching', 40]], []],
  [
    'with one of two labels',
    TABLE,
    'beide',
    [
      ['', 'Plätze'],
      ['unter 25', 1],
    ],
    [],
  ],
  ['behind another text', LIST, 'zeile', [['Einstiegsgeld', 'Seiten', 2]], []],
  ['that is a reference, and hidden', LIST, 'zeile', [['Einstiegsgeld', ['Zahlen!B2', 2]]], []],
  // D4-5 may be how somebody hid the count.
  ['that is computed from other cells', LIST, 'zeile', [['Einstiegsgeld', ['D1+1', 2], 'x', 1]], ['Text!B1']],
])('a number %s', async (_, table, mark, other, expected) => {
  expect(await flagged(table, mark, other)).toEqual(expected);
});
