import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checksFile, currentReference, referenceFile } from '../reference';
import { checksText } from '../reference/checks';

const root = path.resolve(__dirname, '../..');

describe('docs/funktionen.md', () => {
  it('says what the functions say and compute today (npm run docs writes it anew)', async () => {
    expect(readFileSync(referenceFile(root), 'utf8')).toBe(await currentReference(root));
  });
});

describe('docs/pruefungen.md', () => {
  it('says what the checks are and find today (npm run docs writes it anew)', () => {
    expect(readFileSync(checksFile(root), 'utf8')).toBe(checksText());
  });
});
