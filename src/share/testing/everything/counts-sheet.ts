import { HEAD, MAIN, RELATIONS, relationsPart, spreadsheetType } from './vocabulary';
import type { Theme } from './vocabulary';

const row = (at: number, label: number, values: readonly number[]): string =>
  `<row r="${at}"><c r="A${at}" t="s"><v>${label}</v></c>${values.map((value, index) => `<c r="${'BCD'[index] ?? ''}${at}"><v>${value}</v></c>`).join('')}</row>`;

/**
 * A table of counts with both totals (`AMIP_Fallzahlen_1_beide`) and what is computed from it: 2 ÷ 9 beside it, and a
 * sentence that names the 2.
 */
export const COUNTS_SHEET: Theme = {
  parts: {
    'xl/worksheets/sheet2.xml': `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>${[
      row(1, 20, []),
      row(2, 21, [2, 7, 9]),
      row(3, 22, [8, 12, 20]),
      row(4, 23, [6, 5, 11]),
      row(5, 24, [16, 24, 40]),
      `<row r="7"><c r="A7" t="s"><v>25</v></c><c r="B7" s="3"><f>B2/D2</f><v>0.222222222222222</v></c></row>`,
      `<row r="8"><c r="A8" t="str"><f>"Frauen in FbW: "&amp;B2</f><v>Frauen in FbW: 2</v></c></row>`,
    ].join(
      '',
    )}</sheetData><autoFilter ref="A1:D5"><filterColumn colId="1"><filters><filter val="2"/><filter val="8"/><filter val="16"/></filters></filterColumn></autoFilter><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/></worksheet>`,
    'xl/worksheets/_rels/sheet2.xml.rels': relationsPart([['rId1', 'drawing', '../drawings/drawing2.xml']]),
  },
  types: { 'xl/worksheets/sheet2.xml': spreadsheetType('worksheet') },
};
