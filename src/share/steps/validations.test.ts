import { afterRows, jobOf, packageBytes, removedTexts } from './testing/package';
import { validationsStep } from './validations';

const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const rows = `<row r="1">${text('A1', 'ja')}${text('B1', 'Nord, Süd')}<c r="C1"><v>5</v></c>${text('D1', 'Frist &lt; 2')}${text('H1', 'verdeckt')}</row><row r="2">${text('A2', 'nein &quot;nie&quot;')}<c r="C2"><v>7</v></c></row>`;

const rule = (type: string, formula: string, second = '') =>
  `<dataValidation type="${type}" sqref="F1:F9"><formula1>${formula}</formula1>${second && `<formula2>${second}</formula2>`}</dataValidation>`;
const rules = (...content: string[]) =>
  `<dataValidations count="${content.length}">${content.join('')}</dataValidations>`;
const other =
  '<dataValidation type="whole" sqref="G1"><formula1>1</formula1><formula2>9</formula2></dataValidation>';

/** The sheet Intern does not go along; C2 shows `*`; column H is emptied. */
async function settled(content: string, formulas: 'werte' | 'bleiben') {
  const job = jobOf(
    packageBytes({
      sheets: [
        { rows, after: content },
        { title: 'Intern', rows },
      ],
    }),
    { formulas },
  );
  job.decisions.removedSheets.add('Intern');
  job.decisions.suppressed.add('Plan', 1, 2);
  job.decisions.emptied.add('Plan', 0, 7);
  await validationsStep.run(job);
  return job;
}

it.each([
  ['a list in the rule itself', 'werte', rule('list', '"ja,nein"')],
  ['numbers', 'werte', rule('decimal', '-1.5', '1E3')],
  ['a list of visible cells', 'bleiben', rule('list', 'Plan!$A$1:$A$2')],
  ['a formula of visible cells', 'bleiben', rule('custom', 'F1&gt;$C$1')],
] as const)('leaves %s (formulas: %s)', async (_, formulas, stays) => {
  const job = await settled(rules(stays, other), formulas);
  expect(afterRows(job)).toBe(rules(stays, other));
  expect(job.account.removed).toEqual([]);
});

it.each([
  ['a formula, where only values go along', 'werte', rule('custom', 'F1&gt;$C$1')],
  ['a list of a sheet that does not go along', 'bleiben', rule('list', 'Intern!$A$1:$A$2')],
  ['a list that holds a suppressed cell', 'bleiben', rule('list', '$C$1:$C$2')],
  ['a list of emptied cells', 'bleiben', rule('list', '$H$1:$H$2')],
  ['a list with a comma in a choice', 'werte', rule('list', '$B$1')],
  ['a list of numbers, which each language writes in its own way', 'werte', rule('list', '$C$1')],
  ['a list of another workbook', 'bleiben', rule('list', '[1]Quelle!$A$1:$A$9')],
  ['a list that nobody can say', 'bleiben', rule('list', 'INDIRECT(&quot;A1:A2&quot;)')],
  ['a formula with a function of the add-in', 'bleiben', rule('custom', '_xldudf_AMIP_RUNDUNG(F1,1)=F1')],
] as const)('removes %s (formulas: %s)', async (_, formulas, goes) => {
  const job = await settled(rules(goes, other), formulas);
  expect(afterRows(job)).toBe(rules(other));
  expect(removedTexts(job)).toEqual(['Datenüberprüfung in Plan!F1:F9']);
});

it('writes the choices into the rule where only values go along', async () => {
  const job = await settled(rules(rule('list', '$A$1:$A$2'), other), 'werte');
  expect(afterRows(job)).toBe(rules(rule('list', '&quot;ja,nein &quot;&quot;nie&quot;&quot;&quot;'), other));
  expect(removedTexts(job)).toEqual(['Quelle der Auswahlliste in Plan!F1:F9 (die Liste bleibt)']);
});

it('does the same with rules of the newer vocabulary, and takes out what is left empty', async () => {
  const newer = (formula: string) =>
    `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>${formula}</xm:f></x14:formula1><xm:sqref>F1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
  const literal = await settled(newer('Plan!$D$1'), 'werte');
  expect(afterRows(literal)).toBe(newer('&quot;Frist &lt; 2&quot;'));
  const removed = await settled(newer('Intern!$A$1:$A$2'), 'werte');
  expect(afterRows(removed)).toBe('');
  expect(removedTexts(removed)).toEqual(['Datenüberprüfung in Plan!F1']);
});

it('writes no list longer than Excel allows', async () => {
  const long = 'x'.repeat(254);
  const bytes = (value: string) =>
    packageBytes({
      sheets: [{ rows: `<row r="1">${text('A1', value)}</row>`, after: rules(rule('list', '$A$1')) }],
    });
  const fits = jobOf(bytes(`${long}x`), { formulas: 'werte' });
  await validationsStep.run(fits);
  expect(removedTexts(fits)).toEqual(['Quelle der Auswahlliste in Plan!F1:F9 (die Liste bleibt)']);
  const tooLong = jobOf(bytes(`${long}xx`), { formulas: 'werte' });
  await validationsStep.run(tooLong);
  expect(removedTexts(tooLong)).toEqual(['Datenüberprüfung in Plan!F1:F9']);
});

it.each([
  ['a list', '', '&quot;ja,\\\\server\\amip&quot;', ['F1']],
  ['a hint', ' prompt="C:\\Users\\erika"', '&quot;ja,nein&quot;', ['F1']],
  ['neither', ' prompt="ja, oder nein"', '&quot;ja,nein&quot;', []],
])('tells of a path in %s, which stays', async (_, words, list, cells) => {
  const kept = rules(rule('list', list).replace(' sqref', `${words} sqref`));
  const job = await settled(kept, 'bleiben');
  expect(afterRows(job)).toBe(kept);
  expect(job.account.flagged.map(({ cell }) => cell)).toEqual(cells);
});
