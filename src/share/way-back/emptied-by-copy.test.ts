import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { rewrite } from '../copy';
import { LEVELS } from '../levels';
import { packageBytes } from '../steps/testing/package';
import { MAIN, spreadsheetType } from '../testing/everything/vocabulary';
import { readReturned } from './read-returned';

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode=";;;"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** What the open workbook holds; nobody sees B1, and what is under A2. */
const SHOWN = new Map([
  [
    'Plan',
    new Map<string, string | number>([
      ['A1', 'Satz'],
      ['B1', 4711],
      ['C1', 5],
      ['A2', 'Summe'],
      ['B2', 'alt'],
    ]),
  ],
]);

async function sentCopy(): Promise<Uint8Array> {
  const workbook = packageBytes({
    sheets: [
      {
        rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Satz</t></is></c><c r="B1" s="1"><v>4711</v></c><c r="C1" s="2"><v>5</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Summe</t></is></c><c r="B2" t="inlineStr"><is><t>alt</t></is></c></row>',
        after: '<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>',
      },
    ],
    workbookRelations: [['s', 'styles', 'styles.xml']],
    parts: { 'xl/styles.xml': [STYLES, spreadsheetType('styles')] },
  });
  const request = { level: 'kommune', options: LEVELS.kommune, recipient: '', day: '2026-11-26' } as const;
  const outcome = await rewrite(workbook, request);
  if (!outcome.done) throw new Error(outcome.refusals.map(({ message }) => message).join(' '));
  return outcome.copy;
}

/** What is told of a copy that comes back with changes of its first sheet. */
async function changes(...edits: readonly (readonly [from: string | RegExp, to: string])[]) {
  const parts = unzipSync(await sentCopy());
  const part = 'xl/worksheets/sheet1.xml';
  let xml = strFromU8(parts[part] ?? new Uint8Array());
  for (const [from, to] of edits) {
    expect(xml).toMatch(from);
    xml = xml.replace(from, to);
  }
  const returned = await readReturned(SHOWN, zipSync({ ...parts, [part]: strToU8(xml) }));
  return returned.changes.map(({ cell, before, after }) => [cell, before, after]);
}

const EMPTIED = [/<c r="C1" s="2">.*?<\/c>/, '<c r="C1" s="2"/>'] as const;

describe('of cells that the copy has emptied', () => {
  test('nothing is told', async () => {
    expect(await changes()).toEqual([]);
  });

  test('nothing is told beside a figure that the recipient changed', async () => {
    expect(await changes(['<v>5</v>', '<v>6</v>'])).toEqual([['C1', 5, 6]]);
  });

  test('nothing is told beside a cell that the recipient emptied', async () => {
    expect(await changes(EMPTIED)).toEqual([['C1', 5, undefined]]);
  });

  test('all are told where the recipient has filled one of them', async () => {
    expect(await changes([/(?=<c r="C1")/, '<c r="B1"><v>9</v></c>'])).toEqual([
      ['B1', 4711, 9],
      ['B2', 'alt', undefined],
    ]);
  });

  test('all are told where nobody can say who has taken another one out', async () => {
    expect(await changes([/<c r="C1".*?<\/c>/, ''])).toEqual([
      ['B1', 4711, undefined],
      ['C1', 5, undefined],
      ['B2', 'alt', undefined],
    ]);
  });
});
