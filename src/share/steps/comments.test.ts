import { HEAD, MAIN, spreadsheetType } from '../testing/everything/vocabulary';
import { commentsStep } from './comments';
import { objectsStep } from './objects';
import { dangling } from './testing/dangling';
import { afterRows, jobOf, packageBytes, removedTexts } from './testing/package';

const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

const vml = (content: string) =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"/><v:shapetype id="_x0000_t202"/>${content}</xml>`;
const note = (row: number, column: number) =>
  `<v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const button = '<v:shape id="_x0000_s1026"><x:ClientData ObjectType="Button"/></v:shape>';
const headerPicture = '<v:shape id="LH"><v:imagedata o:relid="rId1"/></v:shape>';

const comments = (...cells: string[]) =>
  `${HEAD}<comments xmlns="${MAIN}"><authors><author>Erika</author></authors><commentList>${cells.map((cell) => `<comment ref="${cell}" authorId="0"><text><t>intern</t></text></comment>`).join('')}</commentList></comments>`;
const threads = (...cells: string[]) =>
  `${HEAD}<ThreadedComments xmlns="${THREADED}">${cells.map((cell, index) => `<threadedComment ref="${cell}" personId="{1}" id="{${index}}"><text>intern</text></threadedComment>`).join('')}</ThreadedComments>`;
const person = (attributes: string) =>
  `${HEAD}<personList xmlns="${THREADED}"><person displayName="Erika" id="{1}" ${attributes}/></personList>`;

/** A note in B2, a threaded comment in B3 (with its twin for older programs) and an answer to it; column D is hidden. */
const parts = {
  'xl/comments1.xml': [comments('B2', 'B3', 'D3'), spreadsheetType('comments')],
  'xl/threadedComments/threadedComment1.xml': [
    threads('B3', 'B3'),
    'application/vnd.ms-excel.threadedcomments+xml',
  ],
  'xl/persons/person.xml': [
    person('userId="erika@jobcenter.example" providerId="AD"'),
    'application/vnd.ms-excel.person+xml',
  ],
  'xl/drawings/vmlDrawing1.vml': [vml(note(1, 1) + note(2, 1) + note(2, 3)), VML_TYPE],
} as const;

const book = (drawing: string = parts['xl/drawings/vmlDrawing1.vml'][0]) =>
  packageBytes({
    sheets: [
      {
        before: '<cols><col min="4" max="4" width="9" hidden="1"/></cols>',
        after: '<legacyDrawing r:id="rId3"/><legacyDrawingHF r:id="rId4"/>',
        relations: [
          ['rId1', 'comments', '../comments1.xml'],
          [
            'rId2',
            'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
            '../threadedComments/threadedComment1.xml',
          ],
          ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
          ['rId4', 'vmlDrawing', '../drawings/vmlDrawing2.vml'],
        ],
      },
    ],
    workbookRelations: [
      ['rId9', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
    ],
    parts: {
      ...parts,
      'xl/drawings/vmlDrawing1.vml': [drawing, VML_TYPE],
      'xl/drawings/vmlDrawing2.vml': [vml(headerPicture), VML_TYPE],
      'xl/media/image1.png': ['Logo', 'image/png'],
    },
    relations: { 'xl/drawings/vmlDrawing2.vml': [['rId1', 'image', '../media/image1.png']] },
  });

describe('comments that go', () => {
  it('go with their authors and their shapes; the picture of the header stays', async () => {
    const job = jobOf(book());
    await commentsStep.run(job);
    expect(job.draft.parts()).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/drawings/vmlDrawing2.vml',
      'xl/media/image1.png',
    ]);
    expect(afterRows(job)).toBe('<legacyDrawingHF r:id="rId4"/>');
    expect(dangling(job.draft)).toEqual([]);
  });

  it('are listed by their cells, each once', async () => {
    const job = jobOf(book());
    await commentsStep.run(job);
    const listed = removedTexts(job).filter((what) => what.startsWith('Kommentar in'));
    expect(listed).toEqual(['Kommentar in Plan!B2', 'Kommentar in Plan!B3', 'Kommentar in Plan!D3']);
  });

  it('leave the buttons that stand in the same drawing', async () => {
    const job = jobOf(book(vml(note(1, 1) + button)));
    await commentsStep.run(job);
    expect(job.draft.xml('xl/drawings/vmlDrawing1.vml')).toBe(vml(button));
    expect(afterRows(job)).toBe('<legacyDrawing r:id="rId3"/><legacyDrawingHF r:id="rId4"/>');
    await objectsStep.run(job);
    expect(afterRows(job)).toBe('<legacyDrawingHF r:id="rId4"/>');
    expect(job.draft.has('xl/drawings/vmlDrawing1.vml')).toBe(false);
  });

  it('take along a drawing that is no XML: Excel itself writes line breaks in labels so', async () => {
    const job = jobOf(book(vml(`${note(1, 1)}<v:textbox>Los<br>jetzt</v:textbox>`)));
    await commentsStep.run(job);
    expect(job.draft.has('xl/drawings/vmlDrawing1.vml')).toBe(false);
    expect(dangling(job.draft)).toEqual([]);
    const kept = jobOf(book(vml(`${note(1, 1)}<v:textbox>Los<br>jetzt</v:textbox>`)), {
      comments: 'bleiben',
    });
    expect(() => commentsStep.run(kept)).toThrow('vmlDrawing1.vml');
  });
});

describe('comments that stay', () => {
  it('are shown to the user, and lose the logins of their authors', async () => {
    const job = jobOf(book(), { comments: 'bleiben' });
    await commentsStep.run(job);
    expect(job.account.flagged.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(['Plan!B2', 'Plan!B3']);
    expect(job.draft.xml('xl/persons/person.xml')).toBe(person('userId="Erika" providerId="None"'));
    expect(job.draft.xml('xl/threadedComments/threadedComment1.xml')).toBe(threads('B3', 'B3'));
  });

  it('do not stay in hidden columns', async () => {
    const job = jobOf(book(), { comments: 'bleiben' });
    await commentsStep.run(job);
    expect(job.draft.xml('xl/comments1.xml')).toBe(comments('B2', 'B3'));
    expect(job.draft.xml('xl/drawings/vmlDrawing1.vml')).toBe(vml(note(1, 1) + note(2, 1)));
    expect(removedTexts(job)).toContain('Kommentar in Plan!D3');
  });

  it('stay there where hidden cells stay', async () => {
    const job = jobOf(book(), { comments: 'bleiben', hiddenCells: 'bleiben' });
    await commentsStep.run(job);
    expect(job.draft.xml('xl/comments1.xml')).toBe(comments('B2', 'B3', 'D3'));
    expect(job.account.flagged).toHaveLength(3);
  });
});
