import { smallJob } from '../digest/testing/small-workbook';
import { LEVELS } from '../levels';
import { disclosureStep } from '../steps/disclosure';

// 2 | 8 with 9 | 7 and both sums: B2 to C3 show `*`.
const SHEETS = {
  Zahlen: [
    ['Alter', 'Frauen', 'Männer', 'Summe'],
    ['unter 25', 2, 8, 10],
    ['ab 25', 9, 7, 16],
    ['Summe', 11, 15, 26],
  ],
};

async function told(names: Readonly<Record<string, string>>, options = LEVELS.kommune) {
  const job = smallJob({
    sheets: SHEETS,
    names: { AMIP_Fallzahlen_1_beide: 'Zahlen!$A$1:$D$4', ...names },
    options,
  });
  await disclosureStep.run(job);
  expect(job.account.refusals).toEqual([]);
  return job.account.flagged.map(({ sheet, message }) => `${sheet}: ${message.split(' enthält')[0] ?? ''}`);
}

test.each(['Frauen_U25', 'Zahl_Frauen', 'Unter_25_Jahre'])('the name %s is told', async (name) => {
  expect(await told({ [name]: '2' })).toEqual([`Zahlen: Der Name ${name}`]);
});

test.each([
  ['another number', 'Frauen_U25', '3'],
  ['another name', 'Stufe', '2'],
  ['a number that is shown', 'Summe_Frauen', '26'],
  ['cells', 'Frauen_U25', 'Zahlen!$B$2'],
])('%s is not', async (_, name, formula) => {
  expect(await told({ [name]: formula })).toEqual([]);
});

test('nor is a name that does not go along', async () => {
  expect(await told({ Frauen_U25: '2' }, LEVELS.traegerversammlung)).toEqual([]);
});
