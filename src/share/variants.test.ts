import { shareCopy } from '.';
import { LEVELS } from './levels';
import { everythingWorkbook } from './testing/everything';
import { prefixed, rewritten, utf16 } from './testing/xml-variants';
import { rezip } from './testing/zip-variants';

async function reportOf(bytes: Uint8Array) {
  const outcome = await shareCopy(bytes, {
    level: 'kommune',
    options: LEVELS.kommune,
    recipient: '',
    day: '2026-11-26',
  });
  return outcome.done ? outcome.report : outcome.refusals;
}

describe('a workbook written in another way', () => {
  it.each([
    ['with sizes behind the data of the ZIP', rezip(everythingWorkbook(), 'dataDescriptors')],
    ['as Zip64', rezip(everythingWorkbook(), 'zip64')],
    ['in UTF-16', rewritten(everythingWorkbook(), utf16)],
    [
      'with styles that are typed as plain XML only',
      everythingWorkbook((part, text) =>
        part === '[Content_Types].xml'
          ? text.replace(/<Override PartName="\/xl\/styles\.xml".*?\/>/, '')
          : text,
      ),
    ],
    ['with prefixed elements', rewritten(everythingWorkbook(), prefixed)],
  ])('gives the same copy: %s', async (_, bytes) => {
    expect(await reportOf(bytes)).toEqual(await reportOf(everythingWorkbook()));
  });
});
