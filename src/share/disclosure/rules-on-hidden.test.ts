import { MarkedCells } from '../cells/marked-cells';
import { rewrite } from '../copy';
import { smallWorkbook } from '../digest/testing/small-workbook';
import { LEVELS } from '../levels';
import { prove } from '../proof';
import type { Job } from '../step';
import { STEPS } from '../steps';

// 2 | 8 with 9 | 7 and both sums: B2 to C3 show `*`.
const ROWS = [
  ['Alter', 'Frauen', 'Männer', 'Summe'],
  ['unter 25', 2, 8, 10],
  ['ab 25', 9, 7, 16],
  ['Summe', 11, 15, 26],
];
const request = { level: 'kommune', options: LEVELS.kommune, recipient: '', day: '2026-11-27' } as const;

function workbook(after: string): Uint8Array {
  return smallWorkbook({
    sheets: { Zahlen: ROWS },
    names: { AMIP_Fallzahlen_1_beide: 'Zahlen!$A$1:$D$4' },
    change: (parts) => ({
      ...parts,
      'xl/worksheets/sheet1.xml': (parts['xl/worksheets/sheet1.xml'] ?? '').replace(
        '</sheetData>',
        `</sheetData>${after}`,
      ),
    }),
  });
}

/** As if no cell were hidden for these steps. */
const unaware = new Set(['validations', 'conditional-formats']);
const blind = STEPS.map((step) =>
  unaware.has(step.id)
    ? {
        ...step,
        run: (job: Job) => {
          const decisions = { ...job.decisions, suppressed: new MarkedCells() };
          return step.run(Object.assign(Object.create(job) as Job, { decisions }));
        },
      }
    : step,
);

async function shared(after: string, steps = STEPS) {
  const source = workbook(after);
  const outcome = await rewrite(source, request, steps);
  if (!outcome.done) throw new Error(outcome.refusals.map(({ message }) => message).join(' '));
  const flaws = await prove(source, outcome.copy, outcome.report);
  const kinds = ['gueltigkeit', 'format'];
  return {
    removed: outcome.report.removed.filter(({ kind }) => kinds.includes(kind)).map(({ what }) => what),
    flaws: flaws.map(({ check, place }) => `${check} ${place?.sheet ?? ''}`),
  };
}

const validation = (cells: string, inner: string, more = '') =>
  `<dataValidations count="1"><dataValidation ${more} sqref="${cells}">${inner}</dataValidation></dataValidations>`;
const format = (cells: string, rule: string) =>
  `<conditionalFormatting sqref="${cells}">${rule}</conditionalFormatting>`;
const EQUAL = '<cfRule type="cellIs" priority="1" operator="equal"><formula>2</formula></cfRule>';
const scale = (type: string, val = '') =>
  `<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="${type}"${val && ` val="${val}"`}/><color rgb="FF000000"/><color rgb="FFFFFFFF"/></colorScale></cfRule>`;
const newer = (cells: string, type: string) =>
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{7}"><x14:dataBar><x14:cfvo type="${type}"><xm:f>2</xm:f></x14:cfvo><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>${cells}</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;

const GONE = 'Datenüberprüfung in Zahlen!';
const FORMAT_GONE = 'Bedingte Formatierung in Zahlen!';

test.each([
  ['a list', validation('B2', '<formula1>"2"</formula1>', 'type="list"'), `${GONE}B2`],
  [
    'numbers, also of other cells',
    validation('F1 B3:B9', '<formula1>2</formula1><formula2>2</formula2>', 'type="whole"'),
    `${GONE}F1 B3:B9`,
  ],
  ['a hint', validation('A2:C2', '', 'prompt="Es sind 2."'), `${GONE}A2:C2`],
  ['a format of equal cells', format('B2:B3', EQUAL), `${FORMAT_GONE}B2:B3`],
  [
    'a format of a text',
    format('C3', '<cfRule type="containsText" priority="1" operator="containsText" text="2"/>'),
    `${FORMAT_GONE}C3`,
  ],
  ['the bound of a scale', format('A1:D4', scale('num', '2')), `${FORMAT_GONE}A1:D4`],
  ['the bound of a newer data bar', newer('B2', 'num'), `${FORMAT_GONE}B2`],
])('%s at a cell that shows * leaves the copy, and the proof looks after it', async (_, after, what) => {
  expect(await shared(after)).toEqual({ removed: [what], flaws: [] });
  expect(await shared(after, blind)).toEqual({ removed: [], flaws: ['fallzahlen Zahlen'] });
});

test.each([
  ['a rule of other cells', validation('D2:D4 F1', '<formula1>2</formula1>', 'type="whole"')],
  ['a format of other cells', format('D2:D4', EQUAL)],
  ['a scale without a number', format('A1:D4', scale('max'))],
  ['a scale by shares', format('A1:D4', scale('percent', '50'))],
  ['a newer data bar by shares', newer('B2', 'percent')],
])('%s stays', async (_, after) => {
  expect(await shared(after)).toEqual({ removed: [], flaws: [] });
});
