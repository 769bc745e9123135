import { HEAD, MAIN, spreadsheetType } from '../testing/everything/vocabulary';
import { queriesStep } from './queries';
import { dangling } from './testing/dangling';
import { jobOf, packageBytes, removedTexts } from './testing/package';

const table = (attributes: string, columns: string) =>
  `${HEAD}<table xmlns="${MAIN}" id="1" name="Eintritte" displayName="Eintritte" ref="A1:A2"${attributes}><tableColumns count="1">${columns}</tableColumns></table>`;

const RICH = 'http://schemas.microsoft.com/office/spreadsheetml/2017/richdata';
const metadata = (rich: string, values: string) =>
  `${HEAD}<metadata xmlns="${MAIN}"><metadataTypes count="2"><metadataType name="XLDAPR" cellMeta="1"/><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk/></futureMetadata>${rich}<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>${values}</metadata>`;

const bytes = packageBytes({
  sheets: [
    {
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Eintritte</t></is></c></row>',
      after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      relations: [['rId1', 'table', '../tables/table1.xml']],
    },
  ],
  workbookAfter:
    '<extLst><ext uri="{FCE2AD5D-F65C-4FA6-A056-5C36A1767C68}"><x15:dataModel><x15:modelTables><x15:modelTable id="Kunden" name="Kunden" connection="Abfrage"/></x15:modelTables></x15:dataModel></ext></extLst>',
  workbookRelations: [
    ['rId1', 'connections', 'connections.xml'],
    [
      'rId2',
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/powerPivotData',
      'model/item.data',
    ],
    ['rId3', 'xmlMaps', 'xmlMaps.xml'],
    [
      'rId4',
      'http://schemas.microsoft.com/office/2017/06/relationships/rdRichValue',
      'richData/rdrichvalue.xml',
    ],
    ['rId5', 'sheetMetadata', 'metadata.xml'],
  ],
  parts: {
    'xl/tables/table1.xml': [
      table(
        ' tableType="queryTable" connectionId="1"',
        '<tableColumn id="1" uniqueName="1" name="Eintritte" queryTableFieldId="1"><xmlColumnPr mapId="1" xpath="/a" xmlDataType="string"/></tableColumn>',
      ),
      spreadsheetType('table'),
    ],
    'xl/queryTables/queryTable1.xml': ['<queryTable/>', spreadsheetType('queryTable')],
    'xl/connections.xml': ['<connections/>', spreadsheetType('connections')],
    'xl/model/item.data': ['Modell', 'application/vnd.openxmlformats-officedocument.model+data'],
    'xl/xmlMaps.xml': ['<MapInfo/>', 'application/xml'],
    'xl/richData/rdrichvalue.xml': [`<rvData xmlns="${RICH}"/>`, 'application/vnd.ms-excel.rdrichvalue+xml'],
    'xl/metadata.xml': [
      metadata(
        '<futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata>',
        '<valueMetadata count="1"><bk><rc t="2" v="0"/></bk></valueMetadata>',
      ),
      spreadsheetType('sheetMetadata'),
    ],
  },
  relations: { 'xl/tables/table1.xml': [['rId1', 'queryTable', '../queryTables/queryTable1.xml']] },
});

it('makes a table that a query filled an ordinary one', async () => {
  const job = jobOf(bytes);
  await queriesStep.run(job);
  expect(job.draft.xml('xl/tables/table1.xml')).toBe(
    table('', '<tableColumn id="1" uniqueName="1" name="Eintritte"></tableColumn>'),
  );
  expect(removedTexts(job)).toContain('Verbindung der Tabelle „Eintritte“ mit ihrer Abfrage');
});

it('removes connections, queries, the data model, XML maps and data types', async () => {
  const job = jobOf(bytes);
  await queriesStep.run(job);
  expect(job.draft.parts()).toEqual([
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/tables/table1.xml',
    'xl/metadata.xml',
  ]);
  expect(job.draft.xml('xl/workbook.xml')).toContain('</sheets></workbook>');
  expect(dangling(job.draft)).toEqual([]);
});

it('leaves the metadata of dynamic arrays, which count the types from one', async () => {
  const job = jobOf(bytes);
  await queriesStep.run(job);
  expect(job.draft.xml('xl/metadata.xml')).toBe(metadata('', ''));
});
