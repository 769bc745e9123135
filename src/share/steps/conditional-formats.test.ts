import { conditionalFormatsStep } from './conditional-formats';
import { afterRows, jobOf, packageBytes, removedTexts } from './testing/package';

const format = (...rules: string[]) =>
  `<conditionalFormatting sqref="B2:B9">${rules.join('')}</conditionalFormatting>`;
const expression = (formula: string) =>
  `<cfRule type="expression" dxfId="0" priority="1"><formula>${formula}</formula></cfRule>`;
const constant = '<cfRule type="cellIs" priority="2" operator="lessThan"><formula>0</formula></cfRule>';
const scale = (value: string) =>
  `<cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="formula" val="${value}"/><color rgb="FF000000"/><color rgb="FFFFFFFF"/></colorScale></cfRule>`;

/** The sheet Intern does not go along; C2 shows `*`; D1 is emptied. */
async function settled(after: string, formulas: 'werte' | 'bleiben' = 'bleiben') {
  const job = jobOf(packageBytes({ sheets: [{ after }, { title: 'Intern' }] }), { formulas });
  job.decisions.removedSheets.add('Intern');
  job.decisions.suppressed.add('Plan', 1, 2);
  job.decisions.emptied.add('Plan', 0, 3);
  await conditionalFormatsStep.run(job);
  return job;
}

it.each([
  ['a constant', constant],
  ['a formula of visible cells', expression('$B2&gt;$A$1')],
  ['a scale', scale('$A$1')],
])('leaves %s, at every level', async (_, rule) => {
  for (const formulas of ['werte', 'bleiben'] as const) {
    const job = await settled(format(rule), formulas);
    expect(afterRows(job)).toBe(format(rule));
    expect(job.account.removed).toEqual([]);
  }
});

it.each([
  ['a sheet that does not go along', expression('$B2&gt;Intern!$A$1')],
  ['a suppressed cell', expression('$B2&gt;$C$2')],
  ['an emptied cell', expression('$B2&gt;$D$1')],
  ['today', expression('$B2&lt;TODAY()')],
  ['the add-in', expression('_xldudf_AMIP_RUNDUNG($B2,1)=$B2')],
  ['what does not go along, by the bound of a scale', scale('Intern!$A$1')],
])('removes a rule that reads %s, and leaves its neighbour', async (_, rule) => {
  const job = await settled(format(rule, constant));
  expect(afterRows(job)).toBe(format(constant));
  expect(removedTexts(job)).toEqual(['Bedingte Formatierung in Plan!B2:B9']);
});

it('takes out an area without rules', async () => {
  const job = await settled(`${format(expression('Intern!$A$1'))}<pageSetup/>`);
  expect(afterRows(job)).toBe('<pageSetup/>');
});

it('removes both halves of a data bar, and tells it once', async () => {
  const half =
    '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{77}</x14:id></ext></extLst></cfRule>';
  const newer = (formula: string) =>
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{77}"><x14:dataBar><x14:cfvo type="formula"><xm:f>${formula}</xm:f></x14:cfvo><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  const stays = format(half) + newer('Plan!$A$1');
  expect(afterRows(await settled(stays))).toBe(stays);
  const job = await settled(format(half) + newer('Intern!$A$1'));
  expect(afterRows(job)).toBe('');
  expect(removedTexts(job)).toEqual(['Bedingte Formatierung in Plan!B2:B9']);
});
