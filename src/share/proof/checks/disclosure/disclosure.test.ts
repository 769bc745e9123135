import { LEVELS } from '../../../levels';
import type { Fault } from '../../testing/faults';
import { FALLZAHLEN, WORKBOOK, ZIELE, all, append, edit, flawsOf, withPart } from '../../testing/faults';
import { DIGEST, LINES, REPORT, digestOf } from '../../testing/plan';

const CHART = 'xl/charts/chart1.xml';
const COVER = 'xl/worksheets/sheet3.xml';
const DRAWING = 'xl/drawings/drawing1.xml';

/** Shows cells of the table of counts, and says so in the digest. */
function showing(shown: Readonly<Record<string, string>>): Pick<Fault, 'copy' | 'report'> {
  const lines = LINES.map((line) => {
    const cell = Object.keys(shown).find((name) => line === `Fallzahlen ${name} s *`);
    return cell ? `Fallzahlen ${cell} ${shown[cell]}` : line;
  });
  const digest = digestOf(lines);
  const cells = Object.entries(shown).map(([cell, value]) => {
    const [kind, text = ''] = value.split(/ (.*)/);
    return edit(
      FALLZAHLEN,
      new RegExp(`<c r="${cell}" (s="\\d") t="inlineStr"><is><t>\\*</t></is></c>`),
      `<c r="${cell}" $1 t="${kind === 's' ? 'str' : 'n'}"><v>${text.replace('~', ' ')}</v></c>`,
    );
  });
  return {
    copy: all(...cells, edit(COVER, DIGEST, digest)),
    report: { suppressed: REPORT.suppressed.filter(({ cell }) => shown[cell] === undefined), digest },
  };
}

const FAULTS: readonly Fault[] = [
  {
    what: 'the small count itself',
    ...showing({ B2: 'n 2', C2: 'n 8', B3: 'n 9', C3: 'n 7', F2: 'n 0.2', G2: 's Anteil~0,2' }),
    flaws: ['fallzahlen B2'],
  },
  {
    what: 'one hidden count in each sum',
    ...showing({ C2: 'n 8', B3: 'n 9', C3: 'n 7' }),
    flaws: ['fallzahlen B2'],
  },
  {
    what: 'two in a row, one in each column',
    ...showing({ B3: 'n 9', C3: 'n 7' }),
    flaws: ['fallzahlen B2'],
  },
  { what: 'what is computed from it', ...showing({ F2: 'n 0.2' }), flaws: ['abgeleitet F2'] },
  { what: 'what is computed from that', ...showing({ G2: 's Anteil~0,2' }), flaws: ['abgeleitet G2'] },
  {
    what: 'a point of a chart',
    copy: edit(CHART, '<c:ptCount val="3"/>', '<c:ptCount val="3"/><c:pt idx="1"><c:v>9</c:v></c:pt>'),
    flaws: ['fallzahlen'],
  },
  { what: 'a text box', copy: edit(DRAWING, '<a:t>*</a:t>', '<a:t>20,0%</a:t>'), flaws: ['fallzahlen'] },
  {
    what: 'a list of choices',
    source: append(
      ZIELE,
      'worksheet',
      '<dataValidations><dataValidation type="list" sqref="D1"><formula1>Fallzahlen!$B$2:$B$3</formula1></dataValidation></dataValidations>',
    ),
    copy: append(
      ZIELE,
      'worksheet',
      '<dataValidations><dataValidation type="list" sqref="D1"><formula1>"2,9"</formula1></dataValidation></dataValidations>',
    ),
    flaws: ['formeln D1'],
  },
  {
    what: 'a formula that reads it',
    copy: edit(FALLZAHLEN, '<c r="B4">', '<c r="B4"><f>SUM(B2:B3)</f>'),
    flaws: ['formeln B4'],
  },
  {
    what: 'a higher minimum',
    report: { options: { ...LEVELS.kommune, mindestfallzahl: 11 } },
    flaws: ['fallzahlen D2', 'fallzahlen B2', 'fallzahlen C2', 'fallzahlen B3', 'fallzahlen C3'],
  },
  {
    what: 'a mark that cannot be read',
    source: edit(WORKBOOK, '_1_beide', '_1_unten'),
    flaws: ['fallzahlen', 'abgeleitet B4'],
  },
];

test.each(FAULTS)('$what', async ({ flaws, ...fault }) => {
  expect(await flawsOf(fault)).toEqual(flaws);
});

/** One count hidden in each of its sums, in a table that is said to have none. */
const WITHOUT_TOTALS = showing({ C2: 'n 8', B3: 'n 9', C3: 'n 7' });

// The numbers still add up, in both directions: 2 + 8 = 10, 2 + 9 = 11. A mark that does not say so makes no secret of it.
test('typed totals inside a mark without totals are some', async () => {
  const source = all(edit(WORKBOOK, '_1_beide', '_1_keine'), edit(FALLZAHLEN, '<f>SUM(B2:B3)</f>', ''));
  expect(await flawsOf({ ...WITHOUT_TOTALS, source })).toEqual(['fallzahlen B2']);
});

test('without totals numbers of which one sum happens to fit are none', async () => {
  // 2 + 9 = 11 below; no other line adds up. The text that called it a total is another (number 2 of the texts).
  const other = all(
    edit(FALLZAHLEN, '<v>15</v>', '<v>14</v>'),
    edit(FALLZAHLEN, '<v>26</v>', '<v>27</v>'),
    edit(FALLZAHLEN, '<c r="D2"><v>10', '<c r="D2"><v>11'),
    edit(FALLZAHLEN, '<c r="D3"><v>16', '<c r="D3"><v>17'),
    edit('xl/sharedStrings.xml', '<t>Summe</t>', '<t>Rest</t>'),
  );
  const source = all(
    edit(WORKBOOK, '_1_beide', '_1_keine'),
    edit(FALLZAHLEN, '<f>SUM(B2:B3)</f>', ''),
    other,
  );
  const flaws = await flawsOf({ ...WITHOUT_TOTALS, source, copy: all(WITHOUT_TOTALS.copy ?? other, other) });
  expect(flaws.filter((flaw) => flaw.startsWith('fallzahlen'))).toEqual([]);
});

test.each([
  ['below', edit(FALLZAHLEN, '<f>SUM(B2:B3)</f>', '<f>SUM(B2:B3)</f>'.replace('SUM(B2:B3)', 'B2+B3'))],
  ['beside', edit(FALLZAHLEN, '<c r="D2"><v>', '<c r="D2"><f>SUM(B2:C2)</f><v>')],
  ['of a difference', edit(FALLZAHLEN, '<c r="D2"><v>', '<c r="C2"><f>D2-B2</f><v>')],
])('without totals the sum of a formula is one: %s', async (_, change) => {
  const source = all(edit(WORKBOOK, '_1_beide', '_1_keine'), change);
  expect(await flawsOf({ ...WITHOUT_TOTALS, source })).toContain('fallzahlen B2');
});

/** Only in the workbook: a pivot table in the cells B2:B3 of Ziele, which the copy shows. B4 is their sum, B5 its share. */
function pivotTable(source: string) {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivot';
  const [table, cache] = ['xl/pivotTables/pivotTable1.xml', 'xl/pivotCache/cache1.xml'];
  return all(
    withPart(
      table,
      `${type}Table+xml`,
      '<pivotTableDefinition><location ref="B2:B3"/></pivotTableDefinition>',
      ZIELE,
      ['pivotTable', `/${table}`],
    ),
    withPart(
      cache,
      `${type}CacheDefinition+xml`,
      `<pivotCacheDefinition xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><cacheSource type="worksheet">${source}</cacheSource></pivotCacheDefinition>`,
      table,
      ['pivotCacheDefinition', `/${cache}`],
    ),
  );
}

const SHOWN = ['abgeleitet B2', 'abgeleitet B3', 'abgeleitet B4', 'abgeleitet B5'];

test.each([
  ['of cells with a hidden count', '<worksheetSource ref="A1:D3" sheet="Fallzahlen"/>', SHOWN],
  ['of a name', '<worksheetSource name="AMIP_Fallzahlen_1_beide"/>', SHOWN],
  ['of another workbook', '<worksheetSource ref="A1:D1" sheet="Fallzahlen" r:id="rId1"/>', SHOWN],
  ['of nobody knows what', '', SHOWN],
  ['of other cells', '<worksheetSource ref="D1:D3" sheet="Fallzahlen"/>', []],
])('a pivot table %s', async (_, source, flaws) => {
  const found = await flawsOf({ source: pivotTable(source) });
  expect(found.filter((flaw) => flaw.startsWith('abgeleitet')).sort()).toEqual(flaws);
});

test('a formula that asks a pivot table for a number names only its first cell', async () => {
  const source = all(
    pivotTable('<worksheetSource ref="A1:D3" sheet="Fallzahlen"/>'),
    edit('xl/pivotTables/pivotTable1.xml', 'B2:B3', 'B1:B2'),
    edit(ZIELE, '<f>_xldudf_AMIP_QUOTE(B4,1000)</f>', '<f>GETPIVOTDATA("x",$B$1)</f>'),
    edit(ZIELE, '<f>SUM(B2:B3)</f>', ''),
  );
  const found = await flawsOf({ source });
  expect(found.filter((flaw) => flaw.startsWith('abgeleitet'))).toEqual(['abgeleitet B2', 'abgeleitet B5']);
});

test('a number of a data model may be any count', async () => {
  const source = edit(ZIELE, '<f>_xldudf_AMIP_QUOTE(B4,1000)</f>', '<f>CUBEVALUE("m","[Measures].[x]")</f>');
  expect(await flawsOf({ source })).toEqual(['abgeleitet B5']);
});

/** The body alone is marked; all its counts are hidden, but not the typed totals around it. */
test.each([
  ['below and beside', '_1_keine', '$A$1:$C$3', ['B4', 'C4', 'D2', 'D3']],
  ['beside the totals of another direction', '_1_zeile', '$A$1:$C$4', ['D2', 'D3', 'D4']],
  ['below the totals of another direction', '_1_spalte', '$A$1:$D$3', ['B4', 'C4', 'D4']],
])('typed totals right beside a mark: %s', async (_, word, area, cells) => {
  const source = all(
    edit(WORKBOOK, '_1_beide', word),
    edit(WORKBOOK, '$A$1:$D$4', area),
    edit(FALLZAHLEN, '<f>SUM(B2:B3)</f>', ''),
  );
  expect((await flawsOf({ source })).filter((flaw) => flaw.startsWith('fallzahlen '))).toEqual(
    cells.map((cell) => `fallzahlen ${cell}`),
  );
});
