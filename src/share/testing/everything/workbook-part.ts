import { COMPATIBILITY, HEAD, MAIN, RELATIONS, relationsPart } from './vocabulary';
import type { Theme } from './vocabulary';

const X15AC = 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac';
const X15 = 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main';

const SHEETS = [
  ['Plan', ''],
  ['Fallzahlen', ''],
  ['Pivot', ''],
  ['Intern', ' state="hidden"'],
  ['Geheim', ' state="veryHidden"'],
];

const NAMES = [
  '<definedName name="_xlnm.Print_Area" localSheetId="0">Plan!$A$1:$F$21</definedName>',
  '<definedName name="AMIP_Budget">Plan!$B$2</definedName>',
  '<definedName name="AMIP_Fallzahlen_1_beide">Fallzahlen!$A$1:$D$5</definedName>',
  '<definedName name="Berechnet">_xldudf_AMIP_RUNDUNG(Plan!$B$4,1000)</definedName>',
  '<definedName name="ReserveName">Intern!$A$1</definedName>',
  '<definedName name="VersteckterName" hidden="1">Intern!$A$1</definedName>',
].join('');

export const WORKBOOK_PART: Theme = {
  parts: {
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}" xmlns:mc="${COMPATIBILITY}" mc:Ignorable="x15" xmlns:x15="${X15}"><fileVersion appName="xl" lastEdited="7"/><fileSharing userName="Erika Mustermann"/><workbookPr defaultThemeVersion="166925"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="${X15AC}" url="C:\\Users\\erika\\Controlling\\"/></mc:Choice></mc:AlternateContent><workbookProtection lockStructure="1" workbookPassword="CC1A"/><bookViews><workbookView activeTab="0" firstSheet="0"/></bookViews><sheets>${SHEETS.map(
      ([title, state], index) =>
        `<sheet name="${title}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`,
    ).join(
      '',
    )}</sheets><externalReferences><externalReference r:id="rId13"/></externalReferences><definedNames>${NAMES}</definedNames><calcPr calcId="191029"/><customWorkbookViews><customWorkbookView name="Erika Mustermann - Persönliche Ansicht" guid="{D0000000-0000-0000-0000-000000000001}" windowWidth="100" windowHeight="100" activeSheetId="1"/></customWorkbookViews><pivotCaches><pivotCache cacheId="1" r:id="rId10"/></pivotCaches></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsPart([
      ...SHEETS.map(
        (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ['rId6', 'styles', 'styles.xml'],
      ['rId7', 'sharedStrings', 'sharedStrings.xml'],
      ['rId8', 'calcChain', 'calcChain.xml'],
      ['rId9', 'sheetMetadata', 'metadata.xml'],
      ['rId10', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['rId11', 'connections', 'connections.xml'],
      ['rId12', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
      ['rId13', 'externalLink', 'externalLinks/externalLink1.xml'],
      ['rId14', 'revisionHeaders', 'revisions/revisionHeaders.xml'],
      ['rId15', 'usernames', 'revisions/userNames.xml'],
      ['rId16', 'urn:hersteller:zusatz', 'zusatz/unbekannt.xml'],
      ['rId17', 'customXml', '../customXml/item1.xml'],
      ['rId18', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
    ]),
    '_rels/.rels': relationsPart([
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      [
        'rId2',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
      ['rId3', 'extended-properties', 'docProps/app.xml'],
      ['rId4', 'custom-properties', 'docProps/custom.xml'],
      [
        'rId5',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail',
        'docProps/thumbnail.emf',
      ],
      [
        'rId6',
        'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
        'xl/webextensions/taskpanes.xml',
      ],
    ]),
  },
  types: {
    'xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  },
};
