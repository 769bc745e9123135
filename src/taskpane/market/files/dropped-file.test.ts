import { partsDe } from '../texts/parts-de';
import { droppedFile } from './dropped-file';

const words = partsDe.file;
const table = new File(['a;b'], 'tabelle.csv');
const item = (isDirectory: boolean | null) => ({
  webkitGetAsEntry: () => (isDirectory === null ? null : { isDirectory }),
});

describe('droppedFile', () => {
  it.each([
    ['a file', { files: [table], items: [item(false)] }, { file: table }],
    [
      'a file that the browser knows nothing more of',
      { files: [table], items: [item(null)] },
      { file: table },
    ],
    ['two files', { files: [table, table], items: [item(false), item(false)] }, { problem: words.several }],
    ['a folder', { files: [new File([], 'Ordner')], items: [item(true)] }, { problem: words.folder }],
    ['marked text', { files: [], items: [item(null), item(null)] }, { problem: words.noFile }],
    ['nothing', { files: [], items: [] }, { problem: words.noFile }],
  ])('%s', (_, dropped, answer) => {
    expect(droppedFile(dropped, words)).toEqual(answer);
  });
});
