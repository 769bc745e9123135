import type { SmallCell, SmallWorkbook } from '../../digest/testing/small-workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const related = (kind: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/${kind}" Target="${target}"/></Relationships>`;

/** Ten persons: 1 + 4 women, 3 + 2 men; by sex in the first pivot table, by age in the second. */
const ROWS: readonly (readonly SmallCell[])[] = [
  ['Person', 'Geschlecht', 'Alter'],
  ...Array.from({ length: 10 }, (_, index) => [
    `P${index}`,
    index < 2 ? 'Frau' : 'Mann',
    index < 6 ? 'jung' : 'alt',
  ]),
];

/**
 * Two pivot tables of the same rows; the first is marked: its 2 is too small. Beside them formulas that ask for numbers
 * of the first, of the second, and of a data model.
 */
export function twoPivots(secondSource = 'Daten!B1:C11', more: Partial<SmallWorkbook> = {}): SmallWorkbook {
  return {
    sheets: {
      Daten: ROWS,
      Eins: [
        ['Geschlecht', 'Anzahl'],
        ['Frau', 2],
        ['Mann', 8],
      ],
      Zwei: [
        ['Alter', 'Anzahl'],
        ['jung', 6],
        ['alt', 4],
      ],
      Fragen: [
        ['a', ['GETPIVOTDATA("Anzahl",Eins!$A$1,"Geschlecht","Frau")', 2]],
        ['b', ['GETPIVOTDATA("Anzahl",Zwei!$A$1)', 6]],
        ['c', ['CUBEVALUE("ThisWorkbookDataModel","[Measures].[Anzahl]")', 2]],
        ['d', ['CUBEMEMBER("ThisWorkbookDataModel","[Alter].[jung]")', 'jung']],
      ],
    },
    names: { AMIP_Fallzahlen_1_keine: 'Eins!$A$1:$B$3' },
    change: (parts) => ({
      ...parts,
      ...pivot(2, 1, 'Daten!A1:C11'),
      ...pivot(3, 2, secondSource),
      '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
        '</Types>',
        `${[1, 2].map((number) => `<Override PartName="/xl/pivotTables/pivotTable${number}.xml" ContentType="${SPREADSHEET}.pivotTable+xml"/><Override PartName="/xl/pivotCache/cache${number}.xml" ContentType="${SPREADSHEET}.pivotCacheDefinition+xml"/>`).join('')}</Types>`,
      ),
    }),
    ...more,
  };
}

function pivot(sheet: number, number: number, source: string): Record<string, string> {
  const [title, ref] = source.split('!');
  return {
    [`xl/worksheets/_rels/sheet${sheet}.xml.rels`]: related(
      'pivotTable',
      `../pivotTables/pivotTable${number}.xml`,
    ),
    [`xl/pivotTables/pivotTable${number}.xml`]: `<pivotTableDefinition xmlns="${MAIN}"><location ref="A1:B3"/></pivotTableDefinition>`,
    [`xl/pivotTables/_rels/pivotTable${number}.xml.rels`]: related(
      'pivotCacheDefinition',
      `../pivotCache/cache${number}.xml`,
    ),
    [`xl/pivotCache/cache${number}.xml`]: `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="${ref}" sheet="${title}"/></cacheSource></pivotCacheDefinition>`,
  };
}
