import { pathsStep } from './paths';
import { jobOf, packageBytes, removedTexts } from './testing/package';

test('VML drawings do not tell where their pictures came from', async () => {
  const VML = 'xl/drawings/vmlDrawing1.vml';
  const job = jobOf(
    packageBytes({
      sheets: [
        {
          after: '<legacyDrawingHF r:id="v"/>',
          relations: [['v', 'vmlDrawing', '../drawings/vmlDrawing1.vml']],
        },
      ],
      parts: {
        [VML]: [
          '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><v:shape id="LH"><v:imagedata o:title="C:\\Users\\mueller\\logo" src="file:///H:/logo.png"/></v:shape></xml>',
          'application/vnd.openxmlformats-officedocument.vmlDrawing',
        ],
      },
    }),
  );
  expect(job.draft.xml(VML)).toContain('mueller');
  await pathsStep.run(job);
  expect(job.draft.xml(VML)).toContain('<v:shape id="LH"><v:imagedata/></v:shape>');
  expect(removedTexts(job)).toHaveLength(1);
});
