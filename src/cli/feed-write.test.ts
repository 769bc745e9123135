import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
  writeFeed({ path: folder, workshop: path.join(folder, '.amip-feed') }, files, obsolete);
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

it('touches no file that holds the same bytes already, and says how many it changed', async () => {
  expect(await write()).toBe(2);
  const before = new Map(all().map((file) => [file, statSync(path.join(folder, file), { bigint: true })]));
  expect(await write()).toBe(0);
  expect(await write(new Map([...FILES, ['index.json', '{"neu":3}']]))).toBe(1);
  for (const [file, { ino, mtimeNs }] of before) {
    const now = statSync(path.join(folder, file), { bigint: true });
    if (file === path.join('geo', '07312.a.json')) expect([now.ino, now.mtimeNs]).toEqual([ino, mtimeNs]);
    if (file === 'index.json') expect(now.ino).not.toBe(ino);
  }
});

it('leaves no half-written files behind where it fails', async () => {
  writeFileSync(path.join(folder, 'geo'), 'a file in the way');
  await expect(write()).rejects.toThrow();
  expect(readdirSync(path.join(folder, '.amip-feed'))).toEqual([]);
});
