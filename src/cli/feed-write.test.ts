import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeFeed } from './feed-write';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'amip-write-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const FILES = new Map([
  ['geo/07312.a.json', '{"neu":1}'],
  ['index.json', '{"neu":2}'],
]);
const write = (files = FILES, obsolete: readonly string[] = []) =>
  writeFeed(folder, path.join(folder, '.amip-feed'), files, obsolete);
const all = () => readdirSync(folder, { recursive: true }).map(String).sort();

it('replaces files, removes those that are no longer listed, and leaves nothing beside them', async () => {
  await write(
    new Map([
      ['geo/09162.a.json', 'alt'],
      ['index.json', 'alt'],
    ]),
  );
  await write(FILES, ['geo/09162.a.json']);
  expect(all()).toEqual(['.amip-feed', 'geo', path.join('geo', '07312.a.json'), 'index.json']);
  expect(readFileSync(path.join(folder, 'index.json'), 'utf8')).toBe('{"neu":2}');
});

it('leaves the old index where a file before it cannot be put in its place', async () => {
  writeFileSync(path.join(folder, 'index.json'), 'alt');
  writeFileSync(path.join(folder, 'geo'), 'a file in the way');
  await expect(write()).rejects.toThrow();
  expect(readFileSync(path.join(folder, 'index.json'), 'utf8')).toBe('alt');
});

it('clears away what an interrupted run left', async () => {
  await write();
  writeFileSync(path.join(folder, '.amip-feed', 'neu'), 'half');
  await write();
  expect(all()).not.toContain(path.join('.amip-feed', 'neu'));
});
