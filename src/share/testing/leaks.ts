import type { RecipientLevel } from '../levels';

const PLAN = 'xl/worksheets/sheet1.xml';
const COUNTS = 'xl/worksheets/sheet2.xml';
const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const TABLE = 'xl/tables/table1.xml';
const CHART = 'xl/charts/chart2.xml';

/** Something that a workbook holds and its copy must not. */
export interface Leak {
  readonly what: string;
  /** The step that takes it out; without: formulas are judged before all steps. */
  readonly step?: string;
  readonly part: string;
  /** Where in the part the secret is put, and with what around it. */
  readonly from: string | RegExp;
  readonly to: string;
  readonly secret: string;
  /** It stands in the place of another such thing. */
  readonly isInstead?: boolean;
  readonly level?: RecipientLevel;
}

const relation = (id: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/></Relationships>`;

/** What people and programs leave in files (ECMA-376 Part 1, [MS-XLSX]); each secret stands nowhere else. */
export const LEAKS: readonly Leak[] = [
  {
    what: 'what new pivot tables should look like',
    step: 'styles',
    part: STYLES,
    from: '</styleSheet>',
    to: '<tableStyles count="0" defaultPivotStyle="geheim4711"/></styleSheet>',
    secret: 'geheim4711',
  },
  {
    what: 'a cell that its format does not show',
    step: 'hidden-cells',
    part: 'xl/worksheets/sheet3.xml',
    from: '</row>',
    to: '<c r="D1" s="4" t="inlineStr"><is><t>geheim4711</t></is></c></row>',
    secret: 'geheim4711',
  },
  {
    what: 'a comment in rows',
    step: 'markup',
    part: COUNTS,
    from: '<sheetData>',
    to: '<sheetData><!-- geheim4711 -->',
    secret: 'geheim4711',
  },
  {
    what: 'a comment before rows',
    step: 'markup',
    part: COUNTS,
    from: '<sheetData>',
    to: '<!-- <sheetData> geheim4711 --><sheetData>',
    secret: 'geheim4711',
  },
  {
    what: 'a comment in styles',
    step: 'markup',
    part: STYLES,
    from: '<fonts',
    to: '<!-- geheim4711 --><fonts',
    secret: 'geheim4711',
  },
  {
    what: 'a comment in content types',
    step: 'markup',
    part: '[Content_Types].xml',
    from: '<Default',
    to: '<!-- geheim4711 --><Default',
    secret: 'geheim4711',
  },
  {
    what: 'a comment in relationships',
    step: 'markup',
    part: 'xl/_rels/workbook.xml.rels',
    from: '</Rel',
    to: '<!-- geheim4711 --></Rel',
    secret: 'geheim4711',
  },
  {
    what: 'an instruction',
    step: 'markup',
    part: WORKBOOK,
    from: '<workbook',
    to: '<?geheim4711 ?><workbook',
    secret: 'geheim4711',
  },
  {
    what: 'a formula that leads to a server',
    part: PLAN,
    from: '<f>B6+Intern!$A$1</f>',
    to: '<f>HYPERLINK("\\\\geheim4711\\amip","x")+1</f>',
    secret: 'geheim4711',
  },
  {
    what: 'a formula with a path',
    part: PLAN,
    from: '<f>B6+Intern!$A$1</f>',
    to: '<f>LEN("C:\\Users\\geheim4711\\")</f>',
    secret: 'geheim4711',
  },
  {
    what: 'a formula that leads to a file beside the workbook',
    part: PLAN,
    from: '<f>B6+Intern!$A$1</f>',
    to: '<f>HYPERLINK("geheim4711.xlsx")</f>',
    secret: 'geheim4711',
  },
  {
    what: 'a link to a store of files',
    step: 'hyperlinks',
    part: 'xl/worksheets/_rels/sheet1.xml.rels',
    isInstead: true,
    from: 'file:///C:/Users/erika/Quelle.xlsx',
    to: 'https://jobcenter-my.sharepoint.com/personal/geheim4711_example_org/a.xlsx',
    secret: 'geheim4711',
  },
  {
    what: 'a link into the intranet that no cell has',
    step: 'hyperlinks',
    part: 'xl/worksheets/_rels/sheet2.xml.rels',
    from: '</Relationships>',
    to: relation('rId99', 'http://geheim4711/'),
    secret: 'geheim4711',
  },
  {
    what: 'a public address that no cell has',
    step: 'hyperlinks',
    part: 'xl/worksheets/_rels/sheet2.xml.rels',
    from: '</Relationships>',
    to: relation('rId99', 'https://www.example.org/geheim4711'),
    secret: 'geheim4711',
  },
  {
    what: 'the text of a link beside that of its cell',
    step: 'hyperlinks',
    part: PLAN,
    from: '<hyperlink ref="A10"',
    to: '<hyperlink ref="A2" location="Plan!B2" display="geheim4711"/><hyperlink ref="A10"',
    secret: 'geheim4711',
  },
  {
    what: 'a path in the hint of a link',
    step: 'hyperlinks',
    part: PLAN,
    from: '<hyperlink ref="A10"',
    to: '<hyperlink ref="A2" location="Plan!B2" tooltip="C:\\Users\\geheim4711\\"/><hyperlink ref="A10"',
    secret: 'geheim4711',
  },
  {
    what: 'a path behind the address of a link',
    step: 'hyperlinks',
    part: 'xl/worksheets/_rels/sheet1.xml.rels',
    isInstead: true,
    from: 'file:///C:/Users/erika/Quelle.xlsx',
    to: 'https://www.example.org/?datei=C%3A%5Cgeheim4711',
    secret: 'geheim4711',
  },
  {
    what: 'a path as the place of a link',
    step: 'hyperlinks',
    part: PLAN,
    from: '<hyperlink ref="A10" r:id="rId10"/>',
    to: '<hyperlink ref="A10" r:id="rId10" location="\\\\server\\geheim4711"/>',
    secret: 'geheim4711',
  },
  {
    what: 'a mailbox, for the public',
    step: 'hyperlinks',
    part: 'xl/worksheets/_rels/sheet1.xml.rels',
    isInstead: true,
    from: 'file:///C:/Users/erika/Quelle.xlsx',
    to: 'mailto:geheim4711@example.org',
    secret: 'geheim4711',
    level: 'beirat',
  },
  {
    what: 'a number format that no cell has',
    step: 'styles',
    part: STYLES,
    isInstead: true,
    from: 'Frau Beispiel',
    to: 'geheim4711',
    secret: 'geheim4711',
  },
  {
    what: 'a style that no cell has',
    step: 'styles',
    part: STYLES,
    from: '</cellStyles>',
    to: '<cellStyle name="geheim4711" xfId="7"/></cellStyles>',
    secret: 'geheim4711',
  },
  {
    what: 'a style of tables that no table has',
    step: 'styles',
    part: STYLES,
    from: '</styleSheet>',
    to: '<tableStyles count="1" defaultTableStyle="TableStyleMedium2"><tableStyle name="geheim4711" count="0"/></tableStyles></styleSheet>',
    secret: 'geheim4711',
  },
  {
    what: 'a number format of a condition that no cell has',
    step: 'styles',
    part: STYLES,
    from: '</dxfs>',
    to: '<dxf><numFmt numFmtId="170" formatCode="&quot;geheim4711&quot;"/></dxf></dxfs>',
    secret: 'geheim4711',
  },
  {
    what: 'the hash of a password',
    step: 'protection',
    part: WORKBOOK,
    isInstead: true,
    from: 'CC1A',
    to: 'GE47',
    secret: 'GE47',
  },
  {
    what: 'a protected range',
    step: 'protection',
    part: PLAN,
    from: '<scenarios',
    to: '<sheetProtection algorithmName="SHA-512" hashValue="geheim4711" saltValue="x" spinCount="1" sheet="1"/><protectedRanges><protectedRange name="geheim4711" sqref="B2" securityDescriptor="geheim4711"/></protectedRanges><scenarios',
    secret: 'geheim4711',
  },
  {
    what: 'the alternative text of a table',
    step: 'words',
    part: TABLE,
    from: '</table>',
    to: '<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:table altText="geheim4711"/></ext></extLst></table>',
    secret: 'geheim4711',
  },
  {
    what: 'what a query calls a column',
    step: 'words',
    part: TABLE,
    from: 'id="2" name',
    to: 'id="2" uniqueName="geheim4711" name',
    secret: 'geheim4711',
  },
  {
    what: 'the footer of a first page that is not printed',
    step: 'words',
    part: PLAN,
    from: '<customProperties>',
    to: '<headerFooter><oddHeader>AMIP</oddHeader><firstFooter>geheim4711</firstFooter></headerFooter><customProperties>',
    secret: 'geheim4711',
  },
  {
    what: 'the footer of a chart',
    step: 'words',
    part: CHART,
    from: '</c:chartSpace>',
    to: '<c:printSettings><c:headerFooter><c:oddFooter>geheim4711</c:oddFooter></c:headerFooter><c:pageMargins b="1" l="1" r="1" t="1" header="0" footer="0"/></c:printSettings></c:chartSpace>',
    secret: 'geheim4711',
  },
  {
    what: 'how a text is read aloud',
    step: 'words',
    part: 'xl/sharedStrings.xml',
    isInstead: true,
    from: 'コスト',
    to: 'geheim4711',
    secret: 'geheim4711',
  },
  {
    what: 'what is said of a name',
    step: 'names',
    part: WORKBOOK,
    from: 'name="AMIP_Budget"',
    to: 'name="AMIP_Budget" description="geheim4711"',
    secret: 'geheim4711',
  },
  {
    what: 'what macros call the workbook',
    step: 'macros',
    part: WORKBOOK,
    from: '<workbookPr ',
    to: '<workbookPr codeName="geheim4711" ',
    secret: 'geheim4711',
  },
  {
    what: 'an attribute of another program in a chart',
    step: 'vocabularies',
    part: CHART,
    from: '<c:plotArea>',
    to: '<c:plotArea xmlns:z="urn:geheim4711" z:a="b">',
    secret: 'geheim4711',
  },
  {
    what: 'an alternative of another program in a drawing',
    step: 'vocabularies',
    part: 'xl/drawings/drawing2.xml',
    from: '</xdr:wsDr>',
    to: '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="z" xmlns:z="urn:x"><z:a>geheim4711</z:a></mc:Choice><mc:Fallback/></mc:AlternateContent></xdr:wsDr>',
    secret: 'geheim4711',
  },
  {
    what: 'an addition to the shared texts',
    step: 'vocabularies',
    part: 'xl/sharedStrings.xml',
    from: '</sst>',
    to: '<extLst><ext uri="{geheim4711}" xmlns:z="urn:x"><z:a/></ext></extLst></sst>',
    secret: 'geheim4711',
  },
  {
    what: 'an addition to a sheet with a name of its own',
    step: 'vocabularies',
    part: PLAN,
    from: '</worksheet>',
    to: '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{geheim4711}"><x14:slicerList/></ext></extLst></worksheet>',
    secret: 'geheim4711',
  },
  {
    what: 'an addition to a chart with a name of its own',
    step: 'vocabularies',
    part: CHART,
    from: '</c:chartSpace>',
    to: '<c:extLst><c:ext uri="{geheim4711}"/></c:extLst></c:chartSpace>',
    secret: 'geheim4711',
  },
];
