import { LEVELS } from '../../../levels';
import type { Fault } from '../../testing/faults';
import {
  COVER,
  TYPES,
  WORKBOOK,
  ZIELE,
  all,
  append,
  edit,
  flawsOf,
  related,
  withPart,
} from '../../testing/faults';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const MICROSOFT = 'application/vnd.ms-';
const ROOT = '';
const RIBBON = 'http://schemas.microsoft.com/office/2007/relationships/ui/extensibility';
const METADATA = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata';

/** A part that must not be there; its type is unknown to the copy, too. */
const part = (name: string, type: string, from: string, kind: string, content = '<a/>') =>
  withPart(name, type, content, from, [kind, `/${name}`]);

const core = (content: string) =>
  part(
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    ROOT,
    `${METADATA}/core-properties`,
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${content}</cp:coreProperties>`,
  );
const app = (content: string) =>
  part(
    'docProps/app.xml',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    ROOT,
    'extended-properties',
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${content}</Properties>`,
  );
const vml = (type: string) =>
  withPart(
    'xl/drawings/vmlDrawing1.vml',
    '',
    `<xml xmlns:x="x"><x:ClientData ObjectType="${type}"></x:ClientData></xml>`,
    ZIELE,
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
  );

const FAULTS: readonly Fault[] = [
  {
    what: 'web extension',
    copy: part(
      'xl/webextensions/webextension1.xml',
      `${MICROSOFT}office.webextension+xml`,
      ROOT,
      'webextension',
    ),
    flaws: ['addin', 'unbekannt'],
  },
  {
    what: 'the type of a web extension',
    copy: all(
      vml('Pict'),
      edit(TYPES, 'Extension="vml" ContentType="', 'Extension="vml" ContentType="webextension '),
    ),
    flaws: ['addin', 'unbekannt'],
  },
  {
    what: 'the ribbon of macros',
    copy: part('customUI/customUI14.xml', '', ROOT, RIBBON),
    flaws: ['makros', 'unbekannt'],
  },
  {
    what: 'custom XML',
    copy: part('customXml/item1.xml', '', WORKBOOK, 'customXml'),
    flaws: ['customXml', 'unbekannt'],
  },
  {
    what: 'custom properties',
    copy: part(
      'docProps/custom.xml',
      'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      ROOT,
      'custom-properties',
    ),
    flaws: ['dokumenteigenschaften', 'unbekannt'],
  },
  { what: 'author', copy: core('<dc:creator>Erika Muster</dc:creator>'), flaws: ['dokumenteigenschaften'] },
  { what: 'company', copy: app('<Company>Jobcenter</Company>'), flaws: ['dokumenteigenschaften'] },
  {
    what: 'title of a hidden sheet in the properties',
    copy: app('<TitlesOfParts><vt:lpstr>Intern</vt:lpstr></TitlesOfParts>'),
    flaws: ['dokumenteigenschaften', 'texte'],
  },
  {
    what: 'comments',
    copy: part('xl/comments1.xml', `${SPREADSHEET}comments+xml`, ZIELE, 'comments'),
    flaws: ['kommentare', 'unbekannt'],
  },
  {
    what: 'threaded comments',
    copy: part(
      'xl/threadedComments/threadedComment1.xml',
      `${MICROSOFT}excel.threadedcomments+xml`,
      ZIELE,
      'threadedComment',
    ),
    flaws: ['kommentare', 'unbekannt'],
  },
  { what: 'shape of a note', copy: vml('Note'), flaws: ['kommentare'] },
  {
    what: 'a sheet that stays hidden',
    copy: edit(WORKBOOK, 'name="Fallzahlen"', 'name="Fallzahlen" state="hidden"'),
    flaws: ['blatt'],
  },
  {
    what: 'a sheet that is left out',
    report: { options: { ...LEVELS.kommune, leaveOut: ['ziele', 'Prüfung'] } },
    flaws: ['blatt'],
  },
  {
    what: 'a hidden cell',
    copy: edit(ZIELE, '<row r="6" hidden="1"/>', '<row r="6" hidden="1"><c r="B6"><v>7</v></c></row>'),
    flaws: ['zellen B6', 'werte B6', 'pruefsumme'],
  },
  {
    what: 'a hidden name',
    copy: append(WORKBOOK, 'definedNames', '<definedName name="Geheim" hidden="1">Ziele!$A$1</definedName>'),
    flaws: ['name'],
  },
  {
    what: 'a marked table',
    copy: append(
      WORKBOOK,
      'definedNames',
      '<definedName name="AMIP_Fallzahlen_1_beide">Fallzahlen!$A$1:$D$4</definedName>',
    ),
    flaws: ['name'],
  },
  {
    what: 'a name that leads nowhere',
    copy: append(WORKBOOK, 'definedNames', '<definedName name="Alt">#REF!</definedName>'),
    flaws: ['name'],
  },
  {
    what: 'pivot cache',
    copy: part(
      'xl/pivotCache/pivotCacheDefinition1.xml',
      `${SPREADSHEET}pivotCacheDefinition+xml`,
      WORKBOOK,
      'pivotCacheDefinition',
    ),
    flaws: ['pivot', 'unbekannt'],
  },
  {
    what: 'slicer',
    copy: part('xl/slicers/slicer1.xml', `${MICROSOFT}excel.slicer+xml`, ZIELE, 'slicer'),
    flaws: ['pivot', 'unbekannt'],
  },
  {
    what: 'pivot source of a chart',
    copy: append('xl/charts/chart1.xml', 'c:chartSpace', '<c:pivotSource/>'),
    flaws: ['pivot'],
  },
  {
    what: 'connections',
    copy: part('xl/connections.xml', `${SPREADSHEET}connections+xml`, WORKBOOK, 'connections'),
    flaws: ['abfragen', 'unbekannt'],
  },
  {
    what: 'query',
    copy: part('xl/queryTables/queryTable1.xml', `${SPREADSHEET}queryTable+xml`, ZIELE, 'queryTable'),
    flaws: ['abfragen', 'unbekannt'],
  },
  {
    what: 'XML maps',
    copy: part('xl/xmlMaps.xml', '', WORKBOOK, 'xmlMaps'),
    flaws: ['abfragen', 'unbekannt'],
  },
  {
    what: 'link to another workbook',
    copy: part(
      'xl/externalLinks/externalLink1.xml',
      `${SPREADSHEET}externalLink+xml`,
      WORKBOOK,
      'externalLink',
    ),
    flaws: ['verknuepfungen', 'unbekannt'],
  },
  {
    what: 'macros',
    copy: part('xl/vbaProject.bin', `${MICROSOFT}office.vbaProject`, WORKBOOK, 'vbaProject'),
    flaws: ['makros', 'unbekannt'],
  },
  {
    what: 'button of a macro',
    copy: edit('xl/drawings/drawing1.xml', 'macro=""', 'macro="[0]!Start"'),
    flaws: ['makros'],
  },
  {
    what: 'macro workbook',
    copy: edit(TYPES, `${SPREADSHEET}sheet.main`, `${MICROSOFT}excel.sheet.macroEnabled.main`),
    flaws: ['makros', 'unbekannt'],
  },
  {
    what: 'embedded workbook',
    copy: part('xl/embeddings/Mappe1.xlsx', `${SPREADSHEET}sheet`, 'xl/charts/chart1.xml', 'package', 'x'),
    flaws: ['objekte', 'unbekannt'],
  },
  {
    what: 'control',
    copy: part('xl/ctrlProps/ctrlProp1.xml', `${MICROSOFT}excel.controlproperties+xml`, ZIELE, 'ctrlProp'),
    flaws: ['objekte', 'unbekannt'],
  },
  {
    what: 'hidden shape',
    copy: edit('xl/drawings/drawing1.xml', 'id="2"', 'id="2" hidden="1"'),
    flaws: ['objekte'],
  },
  {
    what: 'path of a picture',
    copy: edit('xl/drawings/drawing1.xml', 'id="2"', 'id="2" descr="C:\\Users\\e\\logo.png"'),
    flaws: ['objekte'],
  },
  {
    what: 'printer settings',
    copy: part(
      'xl/printerSettings/printerSettings1.bin',
      `${SPREADSHEET}printerSettings`,
      ZIELE,
      'printerSettings',
    ),
    flaws: ['druckereinstellungen', 'unbekannt'],
  },
  {
    what: 'thumbnail',
    copy: part('docProps/thumbnail.jpeg', 'image/jpeg', ROOT, `${METADATA}/thumbnail`),
    flaws: ['vorschaubild', 'bilder'],
  },
  {
    what: 'revisions',
    copy: part(
      'xl/revisions/revisionHeaders.xml',
      `${SPREADSHEET}revisionHeaders+xml`,
      WORKBOOK,
      'revisionHeaders',
    ),
    flaws: ['aenderungsverlauf', 'unbekannt'],
  },
  {
    what: 'who may write',
    copy: append(WORKBOOK, 'workbook', '<fileSharing userName="e"/>'),
    flaws: ['aenderungsverlauf'],
  },
  { what: 'scenarios', copy: append(ZIELE, 'worksheet', '<scenarios/>'), flaws: ['szenarien'] },
  {
    what: 'what a filter asks for',
    copy: append(ZIELE, 'worksheet', '<autoFilter ref="A1:B4"><filterColumn colId="0"/></autoFilter>'),
    flaws: ['filter'],
  },
  {
    what: 'an own order',
    copy: append(ZIELE, 'worksheet', '<sortState ref="A2:B4"><sortCondition ref="A2:A4"/></sortState>'),
    flaws: ['filter'],
  },
  {
    what: 'calculation chain',
    copy: part('xl/calcChain.xml', `${SPREADSHEET}calcChain+xml`, WORKBOOK, 'calcChain'),
    flaws: ['berechnungskette', 'unbekannt'],
  },
  {
    what: 'where the file lay',
    copy: append(
      WORKBOOK,
      'workbook',
      '<x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\Daten"/>',
    ),
    flaws: ['pfad'],
  },
  {
    what: 'rich data',
    copy: part(
      'xl/richData/rdrichvalue.xml',
      `${MICROSOFT}excel.rdrichvalue+xml`,
      WORKBOOK,
      'http://schemas.microsoft.com/office/2017/06/relationships/rdRichValue',
    ),
    flaws: ['unbekannt'],
  },
  {
    what: 'what nobody knows',
    copy: part('xl/neu.bin', 'application/x-neu', WORKBOOK, 'neu'),
    flaws: ['unbekannt'],
  },
  {
    what: 'a link to a file',
    copy: related(ZIELE, ['hyperlink', 'file:///C:/a.xlsx', 'External']),
    flaws: ['verknuepfungen', 'addin'],
  },
  {
    what: 'a link to a sheet that is gone',
    copy: append(ZIELE, 'worksheet', '<hyperlinks><hyperlink ref="A1" location="Intern!A1"/></hyperlinks>'),
    flaws: ['verknuepfungen', 'texte'],
  },
  {
    what: 'a link of a suppressed cell',
    copy: append(
      'xl/worksheets/sheet2.xml',
      'worksheet',
      '<hyperlinks><hyperlink ref="B2" location="Ziele!A1"/></hyperlinks>',
    ),
    flaws: ['verknuepfungen B2'],
  },
  {
    what: 'the name of a function of the add-in',
    copy: edit(COVER, 'Weitergabe-Kopie', '_xldudf_AMIP_X'),
    flaws: ['addin'],
  },
  {
    what: 'the id of the add-in in a picture',
    copy: part(
      'xl/media/image1.png',
      'image/png',
      'xl/drawings/drawing1.xml',
      'image',
      'PNG B3A0D9F4-6F0E-4C5B-9A57-2F4C1F6B7E21',
    ),
    flaws: ['bilder', 'addin'],
  },
  {
    what: 'a host in UTF-16',
    copy: part(
      'xl/media/image1.png',
      'image/png',
      'xl/drawings/drawing1.xml',
      'image',
      'l\0o\0c\0a\0l\0h\0o\0s\0t\0',
    ),
    flaws: ['bilder', 'addin'],
  },
  {
    what: 'an address of its own',
    copy: append(ZIELE, 'worksheet', '<extLst><ext uri="https://amip.example.de/pane"/></extLst>'),
    flaws: ['dateitext', 'zusaetze', 'addin'],
  },
];

test.each(FAULTS)('$what', async ({ flaws, ...fault }) => {
  expect(await flawsOf(fault)).toEqual(flaws);
});

describe('what may stay by choice', () => {
  const options = LEVELS.kommune;

  test.each([
    {
      what: 'comments',
      copy: all(part('xl/comments1.xml', `${SPREADSHEET}comments+xml`, ZIELE, 'comments'), vml('Note')),
      report: { options: { ...options, comments: 'bleiben' as const } },
    },
    {
      what: 'macros',
      copy: all(
        part('xl/vbaProject.bin', `${MICROSOFT}office.vbaProject`, WORKBOOK, 'vbaProject'),
        edit(TYPES, `${SPREADSHEET}sheet.main`, `${MICROSOFT}excel.sheet.macroEnabled.main`),
      ),
      report: { options: { ...options, macros: 'bleiben' as const } },
    },
    {
      what: 'the ribbon of macros',
      copy: part('customUI/customUI14.xml', '', ROOT, RIBBON, '<customUI xmlns="c"/>'),
      report: { options: { ...options, macros: 'bleiben' as const } },
    },
    {
      what: 'types that no part has',
      copy: append(
        TYPES,
        'Types',
        `<Default Extension="bin" ContentType="${MICROSOFT}excel.sheet.binary.macroEnabled.main"/><Default Extension="ole" ContentType="application/vnd.openxmlformats-officedocument.oleObject"/>`,
      ),
      report: {},
    },
    {
      what: 'styles without a type of their own',
      copy: edit(TYPES, /<Override PartName="\/xl\/styles.xml"[^>]*>/, ''),
      report: {},
    },
    {
      what: 'the picture of a header',
      copy: vml('Pict'),
      report: {},
    },
    {
      what: 'a link into the web that the workbook has',
      copy: all(
        related(ZIELE, ['hyperlink', 'https://a.de/', 'External']),
        append(
          ZIELE,
          'worksheet',
          '<hyperlinks><hyperlink ref="A1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="https://a.de/"/></hyperlinks>',
        ),
      ),
      source: all(
        related(ZIELE, ['hyperlink', 'https://a.de/', 'External']),
        append(ZIELE, 'worksheet', '<hyperlinks><hyperlink display="https://a.de/"/></hyperlinks>'),
      ),
      report: {},
    },
    {
      what: 'harmless properties',
      copy: all(app('<Application>Microsoft Excel</Application>'), core('<dc:creator></dc:creator>')),
      report: {},
    },
  ])('$what', async (fault) => {
    expect(await flawsOf(fault)).toEqual([]);
  });
});
