import { macrosStep } from './macros';
import { dangling } from './testing/dangling';
import { DRAWING_TYPE, anchored, drawingPart, shape } from './testing/drawing';
import { jobOf, packageBytes, removedTexts } from './testing/package';

const MS = 'http://schemas.microsoft.com/office';
const button = (macro: string) => anchored(shape('Los').replace('macro=""', `macro="${macro}"`));

const bytes = packageBytes({
  sheets: [{ after: '<drawing r:id="rId1"/>', relations: [['rId1', 'drawing', '../drawings/drawing1.xml']] }],
  workbookRelations: [['rId1', `${MS}/2006/relationships/vbaProject`, 'vbaProject.bin']],
  rootRelations: [['rId2', `${MS}/2007/relationships/ui/extensibility`, 'customUI/customUI14.xml']],
  parts: {
    'xl/vbaProject.bin': ['VBA', 'application/vnd.ms-office.vbaProject'],
    'xl/vbaProjectSignature.bin': ['Signatur', 'application/vnd.ms-office.vbaProjectSignature'],
    'customUI/customUI14.xml': ['<customUI/>', 'application/xml'],
    'customUI/images/los.png': ['Bild', 'image/png'],
    'xl/drawings/drawing1.xml': [drawingPart(button('[0]!Los') + button('')), DRAWING_TYPE],
  },
  relations: {
    'xl/vbaProject.bin': [
      ['rId1', `${MS}/2006/relationships/vbaProjectSignature`, 'vbaProjectSignature.bin'],
    ],
    'customUI/customUI14.xml': [['los', 'image', 'images/los.png']],
  },
});

it('removes macros, their signature, buttons in the ribbon, and what a click on a shape starts', async () => {
  const job = jobOf(bytes);
  await macrosStep.run(job);
  expect(job.draft.parts()).toEqual([
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/drawings/drawing1.xml',
  ]);
  expect(job.draft.xml('xl/drawings/drawing1.xml')).toBe(drawingPart(button('') + button('')));
  expect(removedTexts(job)).toEqual([
    'Signatur der Makros',
    'Makros (VBA-Projekt)',
    'Eigene Schaltflächen im Menüband',
    'Makro an einem Objekt in „Plan“',
    'Gehörte nur zu etwas, das entfernt ist',
  ]);
  expect(dangling(job.draft)).toEqual([]);
});

it('changes nothing where macros stay, and says so', async () => {
  const job = jobOf(bytes, { macros: 'bleiben' });
  const before = job.draft.parts();
  await macrosStep.run(job);
  expect(job.draft.parts()).toEqual(before);
  expect(job.draft.xml('xl/drawings/drawing1.xml')).toBe(drawingPart(button('[0]!Los') + button('')));
  expect(job.account.flagged.map(({ message }) => message)).toEqual([
    'Die Makros bleiben in der Kopie. Der Empfänger wird beim Öffnen danach gefragt.',
  ]);
});

test('the names by which macros call sheets go with the macros', async () => {
  const bytes = packageBytes({
    workbookBefore: '<workbookPr codeName="DieseMappe"/>',
    sheets: [{ before: '<sheetPr codeName="Alt"><tabColor rgb="FF00FF00"/></sheetPr>' }],
  });
  for (const [macros, remains] of [
    ['entfernen', false],
    ['bleiben', true],
  ] as const) {
    const job = jobOf(bytes, { macros });
    await macrosStep.run(job);
    const texts = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml'].map((part) => job.draft.xml(part));
    expect(texts.map((text) => text.includes('codeName'))).toEqual([remains, remains]);
  }
});
