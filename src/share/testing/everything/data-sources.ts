import { COMPATIBILITY, HEAD, MAIN, RELATIONS, relationsPart, spreadsheetType } from './vocabulary';
import type { Theme } from './vocabulary';

/**
 * A pivot table with its source rows (in a sheet with a comment and an attribute of another program), a query with its connection, and a link to another workbook
 * with its cache.
 */
export const DATA_SOURCES: Theme = {
  parts: {
    'xl/worksheets/sheet3.xml': `${HEAD}<worksheet xmlns="${MAIN}" xmlns:mc="${COMPATIBILITY}" mc:Ignorable="z" xmlns:z="urn:hersteller"><sheetData><row r="1" z:bearbeitet="Erika Mustermann"><c r="A1" t="s"><v>26</v></c><c r="B1" t="s"><v>27</v></c></row><!-- Quelle: Kundendatei --><row r="2"><c r="A2" t="s"><v>21</v></c><c r="B2"><v>19</v></c></row></sheetData></worksheet>`,
    'xl/worksheets/_rels/sheet3.xml.rels': relationsPart([
      ['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml'],
    ]),
    'xl/pivotTables/pivotTable1.xml': `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="1" dataCaption="Werte"><location ref="A1:B2" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relationsPart([
      ['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
    ]),
    'xl/pivotCache/pivotCacheDefinition1.xml': `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${RELATIONS}" r:id="rId1" refreshedBy="Erika Mustermann" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B9" sheet="Geheim"/></cacheSource><cacheFields count="1"><cacheField name="Kunde" numFmtId="0"><sharedItems><s v="Kundennummer 123A456789"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationsPart([
      ['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml'],
    ]),
    'xl/pivotCache/pivotCacheRecords1.xml': `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/></r></pivotCacheRecords>`,
    'xl/connections.xml': `${HEAD}<connections xmlns="${MAIN}"><connection id="1" name="Controlling" type="1" refreshedVersion="6"><dbPr connection="DRIVER=SQL Server;SERVER=db.jobcenter.example;UID=erika" command="SELECT * FROM kunden"/></connection></connections>`,
    'xl/queryTables/queryTable1.xml': `${HEAD}<queryTable xmlns="${MAIN}" name="Controlling" connectionId="1"/>`,
    'xl/externalLinks/externalLink1.xml': `${HEAD}<externalLink xmlns="${MAIN}" xmlns:r="${RELATIONS}"><externalBook r:id="rId1"><sheetNames><sheetName val="Quelle"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>42</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    'xl/externalLinks/_rels/externalLink1.xml.rels': relationsPart([
      ['rId1', 'externalLinkPath', 'file:///C:/Users/erika/Quelle.xlsx', 'External'],
    ]),
  },
  types: {
    'xl/worksheets/sheet3.xml': spreadsheetType('worksheet'),
    'xl/pivotTables/pivotTable1.xml': spreadsheetType('pivotTable'),
    'xl/pivotCache/pivotCacheDefinition1.xml': spreadsheetType('pivotCacheDefinition'),
    'xl/pivotCache/pivotCacheRecords1.xml': spreadsheetType('pivotCacheRecords'),
    'xl/connections.xml': spreadsheetType('connections'),
    'xl/queryTables/queryTable1.xml': spreadsheetType('queryTable'),
    'xl/externalLinks/externalLink1.xml': spreadsheetType('externalLink'),
  },
};
