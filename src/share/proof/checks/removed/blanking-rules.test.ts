import { ZIELE, all, append, edit, flawsOf } from '../../testing/faults';

const STYLES = 'xl/styles.xml';

/** A rule over figures of the copy, in a workbook that has the same. */
const ruled = (formula: string, code: string) => {
  const change = all(
    edit(
      ZIELE,
      '</sheetData>',
      `</sheetData><conditionalFormatting sqref="A1:B2"><cfRule type="expression" dxfId="0" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`,
    ),
    append(
      STYLES,
      'styleSheet',
      `<dxfs count="1"><dxf><numFmt numFmtId="170" formatCode="${code}"/></dxf></dxfs>`,
    ),
  );
  return flawsOf({ copy: change, source: change });
};

it.each([
  ['TRUE', ';;;', ['zellen A1', 'zellen B1', 'zellen A2', 'zellen B2']],
  ['1', '_-;_-;', ['zellen A2', 'zellen B2']],
  ['B2&gt;100', ';;;', []],
  ['TRUE', '0', []],
])('of the rule %s with the format %s finds %j', async (formula, code, flaws) => {
  expect(await ruled(formula, code)).toEqual(flaws);
});
