import { drawingsStep } from './drawings';
import { dangling } from './testing/dangling';
import { DRAWING_TYPE, anchored, drawingPart, picture, shape } from './testing/drawing';
import { jobOf, packageBytes, removedTexts } from './testing/package';

const field = (text: string) =>
  `<xdr:txBody><a:bodyPr/><a:p><a:pPr algn="ctr"/><a:fld id="{1}" type="TxLink"><a:rPr b="1"/><a:pPr algn="ctr"/><a:t>${text}</a:t></a:fld></a:p></xdr:txBody>`;
const run = (text: string) =>
  `<xdr:txBody><a:bodyPr/><a:p><a:pPr algn="ctr"/><a:r><a:rPr b="1"/><a:t>${text}</a:t></a:r></a:p></xdr:txBody>`;
const box = (textlink: string, text: string) => anchored(shape('Feld', { textlink, text }));

/** The sheet Intern does not go along; B2 shows `*`. */
async function settled(content: string, formulas: 'werte' | 'bleiben' = 'bleiben') {
  const job = jobOf(
    packageBytes({
      sheets: [
        { after: '<drawing r:id="rId1"/>', relations: [['rId1', 'drawing', '../drawings/drawing1.xml']] },
        { title: 'Intern' },
      ],
      parts: {
        'xl/drawings/drawing1.xml': [drawingPart(content), DRAWING_TYPE],
        'xl/media/image1.emf': ['Bild', 'image/x-emf'],
      },
      relations: { 'xl/drawings/drawing1.xml': [['rId1', 'image', '../media/image1.emf']] },
    }),
    { formulas },
  );
  job.decisions.removedSheets.add('Intern');
  job.decisions.suppressed.add('Plan', 1, 1);
  await drawingsStep.run(job);
  expect(dangling(job.draft)).toEqual([]);
  return { xml: job.draft.xml('xl/drawings/drawing1.xml'), told: removedTexts(job), job };
}

it('leaves a text box that shows a visible cell, where formulas stay', async () => {
  const content = box('$B$1', field('9 &amp; mehr'));
  expect(await settled(content)).toMatchObject({ xml: drawingPart(content), told: [] });
});

it.each([
  ['a cell, where only values go along', '$B$1', 'werte'],
  ['a sheet that does not go along', 'Intern!$B$1', 'bleiben'],
] as const)('keeps the text of a box that showed %s', async (_, link, formulas) => {
  expect(await settled(box(link, field('9 &amp; mehr')), formulas)).toMatchObject({
    xml: drawingPart(box('', run('9 &amp; mehr'))),
    told: ['Bezug eines Textfelds in „Plan“ (sein Text bleibt)'],
  });
});

it.each(['bleiben', 'werte'] as const)('shows * for a suppressed cell (formulas: %s)', async (formulas) => {
  expect(await settled(box('Plan!$B$2', field('2')), formulas)).toMatchObject({
    xml: drawingPart(box('', run('*'))),
    told: ['Geheim gehaltener Wert in einem Textfeld in „Plan“'],
  });
});

it('shows * where nobody can say what is read, once something is suppressed', async () => {
  const { xml } = await settled(box('Fehlt', field('2')));
  expect(xml).toBe(drawingPart(box('', run('*'))));
});

it('leaves nothing of a suppressed value whose digits have different formats', async () => {
  const split =
    '<xdr:txBody><a:bodyPr/><a:p><a:r><a:t>1</a:t></a:r><a:r><a:rPr b="1"/><a:t>2</a:t></a:r></a:p></xdr:txBody>';
  const { xml } = await settled(box('$B$2', split));
  expect(xml).toBe(
    drawingPart(
      box('', split.replace('<a:t>1</a:t>', '<a:t>*</a:t>').replace('<a:t>2</a:t>', '<a:t></a:t>')),
    ),
  );
});

describe('pictures of cells', () => {
  const camera = (range: string) =>
    anchored(
      picture('<a:blip r:embed="rId1"/>').replace('<xdr:cNvPicPr/>', `<xdr:cNvPicPr>${range}</xdr:cNvPicPr>`),
    );
  const tool = (range: string) =>
    `<a:extLst><a:ext uri="{84589F7E-364E-4C9E-8A38-B11213B215E9}"><a14:cameraTool cellRange="${range}" spid="_x0000_s1025"/></a:ext></a:extLst>`;

  it('become pictures', async () => {
    const { xml, job } = await settled(camera(tool('$A$1:$B$1')));
    expect(xml).toBe(drawingPart(camera('')));
    expect(job.draft.has('xl/media/image1.emf')).toBe(true);
  });

  it.each(['$A$1:$B$2', 'Intern!$A$1'])('go where they show what must not be seen: %s', async (range) => {
    const { xml, told, job } = await settled(camera(tool(range)));
    expect(xml).toBe(drawingPart(''));
    expect(told[0]).toBe('Bild von Zellen in „Plan“');
    expect(job.draft.has('xl/media/image1.emf')).toBe(false);
  });
});
