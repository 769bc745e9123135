import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Step } from '../step';
import { customXmlStep } from './custom-xml';
import { pathsStep } from './paths';
import { printerSettingsStep } from './printer-settings';
import { revisionsStep } from './revisions';
import { scenariosStep } from './scenarios';
import { dangling } from './testing/dangling';
import { DRAWING_TYPE, anchored, drawingPart, picture } from './testing/drawing';
import { afterRows, jobOf, packageBytes, removedTexts } from './testing/package';

const PRINTER = 'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings';

const printed = packageBytes({
  sheets: [
    {
      after:
        '<customSheetViews><customSheetView guid="{1}"><pageSetup r:id="rId2"/></customSheetView></customSheetViews><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/>',
      relations: [
        ['rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'],
        ['rId2', 'printerSettings', '../printerSettings/printerSettings2.bin'],
      ],
    },
  ],
  parts: {
    'xl/printerSettings/printerSettings1.bin': ['\\\\druck\\3', PRINTER],
    'xl/printerSettings/printerSettings2.bin': ['\\\\druck\\4', PRINTER],
  },
});

/** The same in the words of the strict vocabulary, every element with a prefix, relationships under another one. */
function strictAndPrefixed(bytes: Uint8Array): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, content]) => {
        const strict = strFromU8(content)
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/',
            'http://purl.oclc.org/ooxml/officeDocument/',
          );
        const isSheet = /workbook\.xml$|sheet1\.xml$/.test(name);
        const prefixed = strict
          .replace(/<(\/?)([A-Za-z]\w*)(?=[\s>/])/g, '<$1x:$2')
          .replace(' xmlns="', ' xmlns:x="')
          .replaceAll(' r:id=', ' rel:id=')
          .replace('xmlns:r=', 'xmlns:rel=');
        return [name, strToU8(isSheet ? prefixed : strict)];
      }),
    ),
  );
}

it('takes printer settings out of the page set-up, which stays', async () => {
  const job = jobOf(printed);
  await printerSettingsStep.run(job);
  expect(afterRows(job)).toBe(
    '<customSheetViews><customSheetView guid="{1}"><pageSetup/></customSheetView></customSheetViews><pageSetup paperSize="9" orientation="landscape"/>',
  );
  expect(job.account.removed.map(({ part }) => part)).toEqual([
    'xl/printerSettings/printerSettings1.bin',
    'xl/printerSettings/printerSettings2.bin',
  ]);
  expect(dangling(job.draft)).toEqual([]);
});

it('does so in strict files with prefixes, too', async () => {
  const job = jobOf(strictAndPrefixed(printed));
  await printerSettingsStep.run(job);
  expect(job.draft.xml('xl/worksheets/sheet1.xml')).toContain(
    '<x:pageSetup/></x:customSheetView></x:customSheetViews><x:pageSetup paperSize="9" orientation="landscape"/>',
  );
  expect(job.draft.parts()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  expect(dangling(job.draft)).toEqual([]);
});

/** What stands in a sheet or in the workbook part, what is left of it, and what is told. */
const cases: readonly (readonly [string, Step, string, string, readonly string[]])[] = [
  [
    'scenarios and a consolidation',
    scenariosStep,
    '<scenarios current="0"><scenario name="A" user="Erika"><inputCells r="B2" val="9"/></scenario><scenario name="B" user="Erika"/></scenarios><dataConsolidate><dataRefs count="1"><dataRef ref="A1:B2" sheet="Intern"/></dataRefs></dataConsolidate><pageSetup/>',
    '<pageSetup/>',
    ['2 Szenarien in „Plan“', 'Quellen einer Konsolidierung in „Plan“'],
  ],
  [
    'permissions of users for ranges',
    revisionsStep,
    '<protectedRanges><protectedRange sqref="B2" name="Eingabe" securityDescriptor="O:WDG:WDD:(A;;CC;;;S-1-5-21-1)"/><protectedRange sqref="B3" name="Mehr"><securityDescriptor>O:WDG:WDD:(A;;CC;;;S-1-5-21-2)</securityDescriptor></protectedRange></protectedRanges>',
    '<protectedRanges><protectedRange sqref="B2" name="Eingabe"/><protectedRange sqref="B3" name="Mehr"></protectedRange></protectedRanges>',
    ['Berechtigungen einzelner Benutzer in „Plan“'],
  ],
  [
    'views of users',
    revisionsStep,
    '<customSheetViews><customSheetView guid="{1}"/></customSheetViews><pageSetup/>',
    '<pageSetup/>',
    ['Eigene Ansichten in „Plan“'],
  ],
  [
    'where the sheet is published',
    pathsStep,
    '<pageSetup/><webPublishItems count="1"><webPublishItem id="1" divId="a" sourceType="sheet" destinationFile="H:\\intern\\amip.htm"/></webPublishItems>',
    '<pageSetup/>',
    ['Ziele der Veröffentlichung im Web in „Plan“'],
  ],
  [
    'smart tags',
    customXmlStep,
    '<pageSetup/><smartTags><cellSmartTags r="A1"><cellSmartTag type="0"/></cellSmartTags></smartTags>',
    '<pageSetup/>',
    ['Smarttags in „Plan“'],
  ],
];

it.each(cases)('removes %s', async (_, step, after, left, told) => {
  const job = jobOf(packageBytes({ sheets: [{ after }] }));
  await step.run(job);
  expect(afterRows(job)).toBe(left);
  expect(removedTexts(job)).toEqual(told);
});

it('removes from the workbook where it lies, and who reserved it', async () => {
  const job = jobOf(
    packageBytes({
      workbookBefore:
        '<fileSharing userName="Erika" reservationPassword="1"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\Users\\erika\\"/></mc:Choice></mc:AlternateContent><xr:revisionPtr xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" documentId="8_{1}"/><bookViews><workbookView/></bookViews>',
      workbookAfter: '<webPublishing codePage="1252"/>',
    }),
  );
  const start = job.draft.xml('xl/workbook.xml').indexOf('<fileSharing');
  await pathsStep.run(job);
  await revisionsStep.run(job);
  expect(job.draft.xml('xl/workbook.xml').slice(start)).toBe(
    '<bookViews><workbookView/></bookViews><sheets><sheet name="Plan" sheetId="1" r:id="sheet1"/></sheets></workbook>',
  );
  expect(removedTexts(job)).toEqual([
    'Speicherort der Datei',
    'Ziele der Veröffentlichung im Web',
    'Name dessen, der die Datei reserviert hat',
    'Kennung der Datei',
  ]);
});

it('removes where pictures came from, and pictures that lie elsewhere', async () => {
  const blip = (attributes: string) => `<a:blip ${attributes}/>`;
  const job = jobOf(
    packageBytes({
      sheets: [
        { after: '<drawing r:id="rId1"/>', relations: [['rId1', 'drawing', '../drawings/drawing1.xml']] },
      ],
      parts: {
        'xl/drawings/drawing1.xml': [
          drawingPart(
            anchored(picture(blip('r:embed="rId1"'), ' descr="C:\\Users\\erika\\logo.png"')) +
              anchored(picture(blip('r:embed="rId1" r:link="rId2"'), ' descr="Unser Logo"')) +
              anchored(picture(blip('r:link="rId3"'))),
          ),
          DRAWING_TYPE,
        ],
        'xl/media/image1.png': ['Logo', 'image/png'],
      },
      relations: {
        'xl/drawings/drawing1.xml': [
          ['rId1', 'image', '../media/image1.png'],
          ['rId2', 'image', 'file:///C:/Users/erika/logo.png', 'External'],
          ['rId3', 'image', 'file:///C:/Users/erika/bild.png', 'External'],
        ],
      },
    }),
  );
  await pathsStep.run(job);
  expect(job.draft.xml('xl/drawings/drawing1.xml')).toBe(
    drawingPart(
      anchored(picture(blip('r:embed="rId1"'), ' descr=""')) +
        anchored(picture(blip('r:embed="rId1"'), ' descr="Unser Logo"')),
    ),
  );
  expect(job.draft.relationships('xl/drawings/drawing1.xml').map(({ id }) => id)).toEqual(['rId1']);
  expect(dangling(job.draft)).toEqual([]);
});
