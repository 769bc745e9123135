import { readFileSync } from 'node:fs';
import path from 'node:path';
import { currentReference, referenceFile } from '../reference';

const root = path.resolve(__dirname, '../..');

describe('docs/funktionen.md', () => {
  it('says what the functions say and compute today (npm run docs writes it anew)', async () => {
    expect(readFileSync(referenceFile(root), 'utf8')).toBe(await currentReference(root));
  });
});
