import { HEAD, MAIN, spreadsheetType } from '../testing/everything/vocabulary';
import { stylesStep } from './styles';
import { jobOf, packageBytes, removedTexts } from './testing/package';

/** Format n of cells has the number format 160 + n and the named style n. */
const styles = (codes: readonly string[], named: readonly number[], tables: readonly string[] = []): string =>
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="4">${codes.map((code, index) => `<numFmt numFmtId="${160 + index}" formatCode="${code}"/>`).join('')}</numFmts><cellStyleXfs count="4"><xf numFmtId="0"/><xf numFmtId="0"/><xf numFmtId="0"/><xf numFmtId="0"/></cellStyleXfs><cellXfs count="4">${[0, 1, 2, 3].map((index) => `<xf numFmtId="${160 + index}" xfId="${index}"/>`).join('')}</cellXfs><cellStyles count="${named.length + 1}"><cellStyle name="Standard" xfId="0" builtinId="0"/>${named.map((index) => `<cellStyle name="Stil ${index}" xfId="${index}"/>`).join('')}</cellStyles><tableStyles count="${tables.length}">${tables.map((name) => `<tableStyle name="${name}" count="0"/>`).join('')}</tableStyles></styleSheet>`;

const CODES = ['0', '0 &quot;Frauen&quot;', '0 &quot;Fälle&quot;', '0 &quot;Haushalte&quot;'];

const jobWith = (rows: string, before = '', tables: readonly string[] = []) =>
  jobOf(
    packageBytes({
      sheets: [
        {
          before,
          rows,
          after: '<tableParts count="1"><tablePart r:id="t"/></tableParts>',
          relations: [['t', 'table', '../tables/table1.xml']],
        },
      ],
      workbookRelations: [['s', 'styles', 'styles.xml']],
      parts: {
        'xl/styles.xml': [styles(CODES, [1, 2, 3], tables), spreadsheetType('styles')],
        'xl/tables/table1.xml': [
          `<table xmlns="${MAIN}" id="1" displayName="T" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="a"/></tableColumns><tableStyleInfo name="Tabelle"/></table>`,
          spreadsheetType('table'),
        ],
      },
    }),
  );

/** In whatever way the format of B1 is written; A1 has none, C1 is emptied. */
const WAYS: readonly (readonly [what: string, attribute: string])[] = [
  ['as Excel writes it', ' s="2"'],
  ['with other quotes', " s='2'"],
  ['with blanks', ' s = "2"'],
  ['on a line of its own', '\ns="2"'],
];

it.each(WAYS)('keeps the format and the style of a cell, written %s', async (_, attribute) => {
  const job = jobWith(
    `<row r="1" s="1" customFormat="1"><c r="A1"><v>1</v></c><c r="B1"${attribute}><v>1</v></c><c r="C1" s="3"><v>1</v></c></row>`,
  );
  job.decisions.emptied.add('Plan', 0, 2);
  await stylesStep.run(job);
  expect(job.draft.xml('xl/styles.xml')).toBe(
    styles(['0', 'General', '0 &quot;Fälle&quot;', 'General'], [2]),
  );
  expect(removedTexts(job)).toEqual(['4 Formate, die keine Zelle hat']);
});

it('keeps the format of a column', async () => {
  const job = jobWith('', '<cols><col min="1" max="1" style="3"/></cols>');
  await stylesStep.run(job);
  expect(job.draft.xml('xl/styles.xml')).toBe(
    styles(['0', 'General', 'General', '0 &quot;Haushalte&quot;'], [3]),
  );
});

it('keeps the style that a table has, and no other', async () => {
  const job = jobWith('<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="C1" s="3"/></row>', '', [
    'Tabelle',
    'Tabelle der Leitung',
  ]);
  await stylesStep.run(job);
  expect(job.draft.xml('xl/styles.xml')).toBe(styles(CODES, [1, 2, 3], ['Tabelle']));
});
