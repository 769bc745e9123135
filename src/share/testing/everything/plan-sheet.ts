import { COMPATIBILITY, HEAD, MAIN, RELATIONS, relationsPart, spreadsheetType } from './vocabulary';
import type { Theme } from './vocabulary';

const text = (ref: string, index: number): string => `<c r="${ref}" t="s"><v>${index}</v></c>`;
const number = (ref: string, value: number, style = 0): string =>
  `<c r="${ref}"${style ? ` s="${style}"` : ''}><v>${value}</v></c>`;
const formula = (ref: string, content: string, value: number, style = 0): string =>
  `<c r="${ref}"${style ? ` s="${style}"` : ''}><f>${content}</f><v>${value}</v></c>`;

/**
 * One formula of each kind. Worked by hand: 14.871.326,97 − 10.639.865,00 = 4.231.461,97, rounded up to 1.000 gives
 * 4.232.000; 10.250.560 − 4.232.000 = 6.018.560.
 */
const ROWS = [
  `<row r="1">${text('A1', 0)}${number('B1', 2021)}<c r="D1" cm="1"><f t="array" ref="D1:D3">_xldudf_AMIP_SOLLVERLAUF(B2:B4,B1)</f><v>1</v></c></row>`,
  `<row r="2">${text('A2', 1)}${number('B2', 10250560, 1)}${number('D2', 2)}<c r="E2"><f t="shared" ref="E2:E3" si="0">B2*2</f><v>20501120</v></c></row>`,
  `<row r="3">${text('A3', 2)}${number('B3', 10639865, 1)}${number('D3', 3)}<c r="E3"><f t="shared" si="0"/><v>21279730</v></c></row>`,
  `<row r="4">${text('A4', 3)}${number('B4', 14871326.97, 1)}</row>`,
  `<row r="5">${text('A5', 4)}${formula('B5', '_xldudf_AMIP_RUNDUNG(B4-B3,1000)', 4232000, 1)}</row>`,
  `<row r="6">${text('A6', 5)}${formula('B6', 'B2-B5', 6018560, 1)}</row>`,
  `<row r="7">${text('A7', 6)}${formula('B7', 'B6+Intern!$A$1', 6018660, 1)}<c r="F7"><f t="shared" ref="F7:F8" si="1">B8+1</f><v>46353</v></c></row>`,
  `<row r="8">${text('A8', 7)}${formula('B8', 'TODAY()', 46352, 2)}<c r="F8"><f t="shared" si="1"/><v>6</v></c></row>`,
  `<row r="9" hidden="1">${text('A9', 8)}${number('B9', 5)}</row>`,
  `<row r="10">${text('A10', 9)}${formula('B10', '[1]Quelle!$A$1*2', 84)}${number('G10', 815)}</row>`,
  `<row r="11">${text('A11', 10)}${formula('B11', '_xldudf_FREMD_KURS(&quot;EUR&quot;)', 1.25)}</row>`,
  `<row r="12">${text('A12', 11)}${formula('B12', 'INDIRECT(&quot;B2&quot;)', 10250560)}</row>`,
  `<row r="13">${text('A13', 12)}${formula('B13', 'SUM(B9,1)', 6)}</row>`,
  `<row r="14">${text('A14', 13)}${formula('B14', 'SUM(_xlfn.ANCHORARRAY(D1))', 6)}</row>`,
  `<row r="15">${text('A15', 14)}${formula('B15', 'AMIP_Budget+1', 10250561)}</row>`,
  `<row r="16">${text('A16', 15)}<c r="B16" t="str"><f>"Das Budget beträgt "&amp;SUBSTITUTE(FIXED(_xldudf_AMIP_RUNDUNG(B2,1000),0,TRUE),".",",")</f><v>Das Budget beträgt 10251000</v></c></row>`,
  `<row r="17">${text('A17', 16)}${formula('B17', 'VersteckterName*2', 200)}</row>`,
  `<row r="20">${text('A20', 17)}${text('B20', 18)}</row>`,
  `<row r="21">${text('A21', 19)}<c r="B21"><f>_xldudf_AMIP_RUNDUNG(3,2)</f><v>4</v></c></row>`,
].join('');

const AFTER_CELLS = [
  '<scenarios current="0"><scenario name="Fall B" locked="1" count="1" user="Erika Mustermann"><inputCells r="B2" val="9000000"/></scenario></scenarios>',
  '<conditionalFormatting sqref="B2:B4"><cfRule type="expression" dxfId="0" priority="1"><formula>B2&gt;Intern!$A$1</formula></cfRule></conditionalFormatting>',
  '<conditionalFormatting sqref="B6"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>',
  '<dataValidations count="3"><dataValidation type="list" allowBlank="1" sqref="C2"><formula1>Intern!$B$1:$B$2</formula1></dataValidation><dataValidation type="list" allowBlank="1" showInputMessage="1" prompt="Bitte wählen." sqref="C3"><formula1>"ja,nein"</formula1></dataValidation><dataValidation type="custom" allowBlank="1" sqref="C4"><formula1>_xldudf_AMIP_RUNDUNG(C4,1)=C4</formula1></dataValidation></dataValidations>',
  '<hyperlinks><hyperlink ref="A6" location="Intern!A1" display="EGL neu"/><hyperlink ref="A10" r:id="rId10"/></hyperlinks>',
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
  '<pageSetup paperSize="9" orientation="portrait" r:id="rId1"/>',
  '<customProperties><customPr name="AMIP" r:id="rId2"/></customProperties>',
  '<drawing r:id="rId3"/>',
  '<legacyDrawing r:id="rId4"/>',
  `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}"><mc:Choice Requires="x14"><oleObjects><oleObject progId="Word.Document.12" shapeId="1030" r:id="rId5"/></oleObjects></mc:Choice><mc:Fallback><oleObjects><oleObject progId="Word.Document.12" shapeId="1030" r:id="rId5"/></oleObjects></mc:Fallback></mc:AlternateContent>`,
  '<tableParts count="1"><tablePart r:id="rId6"/></tableParts>',
].join('');

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

export const PLAN_SHEET: Theme = {
  parts: {
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}" xmlns:mc="${COMPATIBILITY}" xmlns:x14="${X14}" mc:Ignorable="x14"><dimension ref="A1:G21"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="30" customWidth="1"/><col min="7" max="7" width="9" hidden="1" customWidth="1"/></cols><sheetData>${ROWS}</sheetData>${AFTER_CELLS}</worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationsPart([
      ['rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ['rId2', 'customProperty', '../customProperty1.bin'],
      ['rId3', 'drawing', '../drawings/drawing1.xml'],
      ['rId4', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId5', 'package', '../embeddings/Microsoft_Word_Document.docx'],
      ['rId6', 'table', '../tables/table1.xml'],
      ['rId7', 'comments', '../comments1.xml'],
      [
        'rId8',
        'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
        '../threadedComments/threadedComment1.xml',
      ],
      ['rId9', 'queryTable', '../queryTables/queryTable1.xml'],
      ['rId10', 'hyperlink', 'file:///C:/Users/erika/Quelle.xlsx', 'External'],
    ]),
    'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="1" name="TabPlan" displayName="TabPlan" ref="A20:B21" totalsRowShown="0"><autoFilter ref="A20:B21"><filterColumn colId="0"><customFilters><customFilter operator="notEqual" val="Reserve Ost"/></customFilters></filterColumn></autoFilter><sortState ref="A21:B21"><sortCondition ref="A21"/></sortState><tableColumns count="2"><tableColumn id="1" name="Instrument"/><tableColumn id="2" name="Kosten"><calculatedColumnFormula>_xldudf_AMIP_RUNDUNG(3,2)</calculatedColumnFormula></tableColumn></tableColumns></table>`,
    'xl/printerSettings/printerSettings1.bin': '\\\\druckserver\\Flur 3',
    'xl/customProperty1.bin': 'AMIP-Einstellung',
    'xl/embeddings/Microsoft_Word_Document.docx': 'PK eingebetteter Brief',
  },
  types: {
    'xl/worksheets/sheet1.xml': spreadsheetType('worksheet'),
    'xl/tables/table1.xml': spreadsheetType('table'),
    'xl/customProperty1.bin': 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty',
    'xl/printerSettings/printerSettings1.bin':
      'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings',
    'xl/embeddings/Microsoft_Word_Document.docx':
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
};
