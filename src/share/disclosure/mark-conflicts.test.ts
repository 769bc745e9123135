import { smallJob } from '../digest/testing/small-workbook';
import { disclosureStep } from '../steps/disclosure';

// 2 | 8 with 9 | 7 and both sums: B2 to C3 show `*`.
const Zahlen = [
  ['Alter', 'Frauen', 'Männer', 'Summe'],
  ['unter 25', 2, 8, 10],
  ['ab 25', 9, 7, 16],
  ['Summe', 11, 15, 26],
];
const WHOLE = 'Zahlen!$A$1:$D$4';

async function disclosed(names: Readonly<Record<string, string>>) {
  const job = smallJob({ sheets: { Zahlen, Leer: [['Titel']] }, names });
  await disclosureStep.run(job);
  return job.account;
}

test.each([
  ['the same cells', { AMIP_Fallzahlen_1_beide: WHOLE, AMIP_Fallzahlen_2_keine: WHOLE }, 'A1:D4'],
  [
    'the same last row',
    { AMIP_Fallzahlen_1_zeile: 'Zahlen!$A$1:$C$4', AMIP_Fallzahlen_2_spalte: 'Zahlen!$B$2:$D$4' },
    'B2:D4',
  ],
  [
    'the same last column',
    { AMIP_Fallzahlen_1_beide: WHOLE, AMIP_Fallzahlen_2_keine: 'Zahlen!$B$2:$D$3' },
    'B2:D3',
  ],
])('two marks that contradict each other are refused by their names: %s', async (_, names, cell) => {
  const { refusals } = await disclosed(names);
  const [one = '', other = ''] = Object.keys(names);
  expect(refusals.map(({ places }) => places)).toContainEqual([{ sheet: 'Zahlen', cell }]);
  expect(refusals[0]?.message).toContain(`Die Namen ${one} und ${other} kennzeichnen dieselben Zellen`);
});

test.each([
  ['of the same cells', { AMIP_Fallzahlen_1_beide: WHOLE, AMIP_Fallzahlen_2_beide: WHOLE }],
  [
    'with and without labels',
    { AMIP_Fallzahlen_1_beide: WHOLE, AMIP_Fallzahlen_2_beide: 'Zahlen!$B$2:$D$4' },
  ],
])('two marks %s that agree hide what one does', async (_, names) => {
  const { refusals, suppressed } = await disclosed(names);
  expect(refusals).toEqual([]);
  expect(suppressed.map(({ cell }) => cell)).toEqual(['B2', 'C2', 'B3', 'C3']);
});

test('a mark of nothing is told', async () => {
  const { refusals, flagged } = await disclosed({ AMIP_Fallzahlen_1_keine: 'Leer!$C$3:$D$9' });
  expect(refusals).toEqual([]);
  expect(flagged[0]).toMatchObject({ sheet: 'Leer', cell: 'C3:D9' });
  expect(flagged[0]?.message).toMatch(/^Der Name AMIP_Fallzahlen_1_keine kennzeichnet Leer!C3:D9/);
});

test('a mark of words alone is refused', async () => {
  const { refusals } = await disclosed({ AMIP_Fallzahlen_1_keine: 'Zahlen!$A$1:$D$1' });
  expect(refusals.map(({ message }) => message)).toEqual([
    expect.stringContaining('Fallzahlen-Tabelle Zahlen!A1:D1 (AMIP_Fallzahlen_1_keine)'),
  ]);
});
