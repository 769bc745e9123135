import { spreadsheetType } from '../../testing/everything/vocabulary';
import { hiddenCellsStep } from '../hidden-cells';
import { jobOf, packageBytes } from '../testing/package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const stylesWith = (code: string): string =>
  `<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf numFmtId="0"/></cellXfs><dxfs count="1"><dxf><numFmt numFmtId="170" formatCode="${code}"/></dxf></dxfs></styleSheet>`;

const rule = (content: string, attributes = 'type="expression" dxfId="0"'): string =>
  `<conditionalFormatting sqref="A1:B1"><cfRule ${attributes} priority="1">${content}</cfRule></conditionalFormatting>`;

async function settled(after: string, code = ';;;', hiddenCells: 'leeren' | 'bleiben' = 'leeren') {
  const job = jobOf(
    packageBytes({
      sheets: [
        {
          rows: '<row r="1"><c r="A1"><v>4711</v></c><c r="B1" t="str"><v>Text</v></c><c r="C1"><v>1</v></c></row>',
          after,
        },
      ],
      workbookRelations: [['s', 'styles', 'styles.xml']],
      parts: { 'xl/styles.xml': [stylesWith(code), spreadsheetType('styles')] },
    }),
    { hiddenCells },
  );
  await hiddenCellsStep.run(job);
  const { refusals, flagged } = job.account;
  return {
    refused: refusals.flatMap(({ places }) => places.map(({ cell }) => cell)),
    flagged: flagged.map(({ cell, message }) => `${cell} ${message.slice(0, 66)}`),
  };
}

const TOLD = ['A1 Eine bedingte Formatierung kann Werte in Plan!A1:B1 unsichtbar mac'];
const NEWER =
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="1"><xm:f>TRUE</xm:f><x14:dxf><numFmt numFmtId="170" formatCode=";;;"/></x14:dxf></x14:cfRule><xm:sqref>B1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

it.each([
  ['always', rule('<formula>TRUE</formula>'), ';;;', ['A1', 'B1'], []],
  ['always, for numbers', rule('<formula>1</formula>'), ';;', ['A1'], []],
  ['always, in the newer way', NEWER, '0', ['B1'], []],
  ['never', rule('<formula>FALSE</formula>'), ';;;', [], TOLD],
  ['by the value', rule('<formula>A1&lt;5</formula>'), ';;;', [], TOLD],
  ['for some values', rule('<formula>A1&lt;5</formula>'), '&quot;k. A.&quot;', [], TOLD],
  ['behind bars', rule('<dataBar showValue="0"/>', 'type="dataBar"'), '0', [], TOLD],
  ['not', rule('<formula>TRUE</formula>'), '#,##0.00;[Red]-#,##0.00', [], []],
  ['not, beside bars', rule('<dataBar/>', 'type="dataBar"'), '0', [], []],
])('values that a rule hides %s', async (_, after, code, refused, flagged) => {
  expect(await settled(after, code)).toEqual({ refused, flagged });
});

it('tells of all of them where hidden cells stay', async () => {
  const { refused, flagged } = await settled(rule('<formula>TRUE</formula>'), ';;;', 'bleiben');
  expect({ refused, flagged }).toEqual({ refused: [], flagged: TOLD });
});
