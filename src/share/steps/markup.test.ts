import { ShareError } from '../share-error';
import { withoutMarkup } from './markup/without-markup';
import { markupStep } from './markup';
import { jobOf, packageBytes, removedTexts } from './testing/package';

const CASES: readonly (readonly [what: string, before: string, after: string])[] = [
  ['a comment', '<a><!-- intern: 4711 --><b/></a>', '<a><b/></a>'],
  ['a comment within a text', '<t>7<!-- eigentlich 8 -->1</t>', '<t>71</t>'],
  ['a comment that holds tags', '<a><!-- <sheetData><row> --></a>', '<a></a>'],
  ['an instruction', '<?xml version="1.0"?><?notiz intern?><a/>', '<?xml version="1.0"?><a/>'],
  [
    'comments around the root',
    '\ufeff<?xml version="1.0"?><!--1--><a/><!--2-->',
    '\ufeff<?xml version="1.0"?><a/>',
  ],
  [
    'a comment beside a section',
    '<t><![CDATA[<!-- bleibt -->]]><!-- geht --></t>',
    '<t><![CDATA[<!-- bleibt -->]]></t>',
  ],
  ['nothing from a declaration alone', '<?xml version="1.0"?><a/>', '<?xml version="1.0"?><a/>'],
];

it.each(CASES)('takes out %s', (_, before, after) => {
  expect(withoutMarkup(before).xml).toBe(after);
});

/** Where a comment may stand in a sheet; those before and behind the rows leave the rows plain. */
const PLACES = ['before', 'in the rows', 'behind', 'tag in it'] as const;

it.each(PLACES)('leaves the rows of a sheet with a comment %s', async (where) => {
  const comment = '<!-- <sheetData><row r="1"/></sheetData> intern -->';
  const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const job = jobOf(
    packageBytes({
      sheets: [
        {
          before: where === 'before' ? '<!-- intern -->' : where === 'tag in it' ? comment : '',
          rows: row + (where === 'in the rows' ? '<!-- intern -->' : ''),
          after: where === 'behind' ? comment : '',
        },
      ],
    }),
  );
  expect(job.workbook.cells('Plan')?.value(0, 0)).toEqual({ type: 'zahl', value: 1 });
  await markupStep.run(job);
  const text = new TextDecoder().decode(job.draft.bytes('xl/worksheets/sheet1.xml'));
  expect(text).toContain(`<sheetData>${row}</sheetData></worksheet>`);
  expect(text).not.toContain('<!--');
  expect(job.account.removed).toEqual([
    { kind: 'unbekannt', what: 'Anmerkung im Dateitext in „Plan“', count: 1 },
  ]);
});

it('looks through content types and relationships, too, which still lead where they led', async () => {
  const bytes = packageBytes({ rootRelations: [['rId9', 'urn:x', 'xl/x.xml']] });
  const job = jobOf(bytes);
  job.draft.rewriteLists((xml) => xml.replace(/(<(?:Types|Relationships)[^>]*>)/, '$1<!-- intern -->'));
  await markupStep.run(job);
  expect(removedTexts(job)).toHaveLength(3);
  const lists: string[] = [];
  job.draft.rewriteLists((xml) => {
    lists.push(xml);
    return xml;
  });
  expect(lists.join('')).not.toContain('<!--');
  expect(job.draft.relationships('').map(({ target }) => target)).toEqual(['xl/workbook.xml', 'xl/x.xml']);
});

it('does not look for the end of comments in what is no XML', async () => {
  const job = jobOf(
    packageBytes({
      workbookRelations: [['t', 'theme', 'theme/theme1.xml']],
      parts: {
        'xl/theme/theme1.xml': [
          `<a>${'<!--'.repeat(500_000)}`,
          'application/vnd.openxmlformats-officedocument.theme+xml',
        ],
      },
    }),
  );
  await expect(Promise.resolve().then(() => markupStep.run(job))).rejects.toThrow(ShareError);
});
