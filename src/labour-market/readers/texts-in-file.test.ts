import { zipSync } from 'fflate';
import { utf8 } from './testing/flat-text';
import { textsInFile } from './texts-in-file';

describe('textsInFile', () => {
  it.each([
    ['a text', utf8('\ufeffJobcenter;K1'), [{ name: null, text: 'Jobcenter;K1' }]],
    [
      'the texts in a ZIP',
      zipSync({ 'a.csv': utf8('Träger;1'), 'b.json': utf8('{}'), 'c.csv': utf8('') }),
      [{ name: 'a.csv', text: 'Träger;1' }],
    ],
    ['no text of a workbook', zipSync({ '[Content_Types].xml': utf8('x') }), []],
    ['no text of JSON', utf8('{}'), []],
  ])('gives %s', (_, bytes, texts) => {
    expect(textsInFile(bytes)).toEqual(texts);
  });

  it('refuses what is too large', () => {
    expect(() => textsInFile(new Uint8Array(60_000_001))).toThrow(/zu groß/);
  });
});
