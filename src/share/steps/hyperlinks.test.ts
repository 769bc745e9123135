import { hyperlinksStep } from './hyperlinks';
import { DRAWING_TYPE, anchored, drawingPart, shape } from './testing/drawing';
import { dangling } from './testing/dangling';
import { afterRows, jobOf, packageBytes } from './testing/package';

const HTTP = 'https://statistik.arbeitsagentur.de/';

/** Sheet 2 goes, column D is emptied, B5 shows `*`. */
async function linked(attributes: string, target?: string) {
  const job = jobOf(
    packageBytes({
      sheets: [
        {
          after: `<hyperlinks><hyperlink ref="A1" r:id="rId9"/><hyperlink ${attributes}/></hyperlinks>`,
          relations: [
            ['rId9', 'hyperlink', HTTP, 'External'],
            ...(target === undefined ? [] : [['rId1', 'hyperlink', target, 'External'] as const]),
          ],
        },
        { title: 'Intern' },
        { title: 'Ziele' },
      ],
      workbookAfter: '<definedNames><definedName name="Budget">Ziele!$A$1</definedName></definedNames>',
    }),
  );
  job.decisions.removedSheets.add('Intern');
  job.decisions.removedNames.add('reserve');
  job.decisions.emptied.add('Plan', 0, 3);
  job.decisions.suppressed.add('Plan', 4, 1);
  await hyperlinksStep.run(job);
  expect(dangling(job.draft)).toEqual([]);
  return job;
}

it.each([
  ['to a sheet that does not go along', `ref="B1" location="'Intern'!A1" display="Intern"`, undefined],
  ['to a sheet that was never there', 'ref="B1" location="Fehlt!A1"', undefined],
  ['to a name that does not go along', 'ref="B1" location="Reserve"', undefined],
  ['to a file', 'ref="B1" r:id="rId1"', 'file:///H:/Intern/Akte.docx'],
  ['to a file on a server', 'ref="B1" r:id="rId1"', '\\\\server\\akten\\1.docx'],
  ['to a file beside the workbook', 'ref="B1" r:id="rId1"', 'Intern%20alt.xlsx'],
  ['to a file, by its place', 'ref="B1" r:id="rId1" location="file:///C:/Users/erika/a.xlsx"', HTTP],
  ['that starts a program', 'ref="B1" r:id="rId1"', 'ms-excel:ofe|u|https://intern.example/a.xlsx'],
  ['of a cell that is emptied', 'ref="C1:D1" r:id="rId1"', HTTP],
  ['of a cell that shows *', 'ref="B5" r:id="rId1" display="2"', HTTP],
])('removes a link %s', async (_, attributes, target) => {
  const job = await linked(attributes, target);
  expect(afterRows(job)).toBe('<hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks>');
  expect(job.draft.relationships('xl/worksheets/sheet1.xml').map(({ id }) => id)).toEqual(['rId9']);
  expect(job.account.removed).toHaveLength(1);
});

it.each([
  ['into the web', 'ref="B1" r:id="rId1"', 'https://www.destatis.de/'],
  ['to a mailbox', 'ref="B1" r:id="rId1"', 'mailto:amip@jobcenter.example'],
  ['to a sheet that goes along', `ref="B1" location="'Ziele'!A1"`, undefined],
  ['to a name that goes along', 'ref="B1" location="Budget"', undefined],
])('leaves a link %s', async (_, attributes, target) => {
  const job = await linked(attributes, target);
  expect(afterRows(job)).toContain(attributes);
  expect(job.account.removed).toEqual([]);
});

it('takes off words that the cell does not show, and hints with a path', async () => {
  const job = await linked('ref="B1" location="Budget" display="4711" tooltip="\\\\server\\amip"');
  expect(afterRows(job)).toContain('<hyperlink ref="B1" location="Budget"/>');
  expect(job.account.removed.map(({ what }) => what)).toEqual([
    'Hinweis am Link in Plan!B1 (der Link bleibt)',
  ]);
  expect(afterRows(await linked('ref="B1" location="Budget" tooltip="Zum Budget"'))).toContain(
    'tooltip="Zum Budget"',
  );
});

it('takes them off shapes, which stay', async () => {
  const click = (id: string) => `<a:hlinkClick r:id="${id}"/>`;
  const job = jobOf(
    packageBytes({
      sheets: [
        { after: '<drawing r:id="rId1"/>', relations: [['rId1', 'drawing', '../drawings/drawing1.xml']] },
        { title: 'Intern' },
      ],
      parts: {
        'xl/drawings/drawing1.xml': [
          drawingPart(
            anchored(shape('A', { extra: click('rId1') })) + anchored(shape('B', { extra: click('rId2') })),
          ),
          DRAWING_TYPE,
        ],
      },
      relations: {
        'xl/drawings/drawing1.xml': [
          ['rId1', 'hyperlink', '#Intern!A1', 'External'],
          ['rId2', 'hyperlink', HTTP, 'External'],
        ],
      },
    }),
  );
  job.decisions.removedSheets.add('Intern');
  await hyperlinksStep.run(job);
  expect(job.draft.xml('xl/drawings/drawing1.xml')).toBe(
    drawingPart(anchored(shape('A')) + anchored(shape('B', { extra: click('rId2') }))),
  );
  expect(dangling(job.draft)).toEqual([]);
});
