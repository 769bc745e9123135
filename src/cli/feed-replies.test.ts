import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { replyStore } from './feed-replies';

const FETCHED = Date.UTC(2026, 2, 1, 6);
const HOUR = 60 * 60_000;
const REPLY = {
  bytes: new Uint8Array([0x50, 0x4b, 0x0a, 0x00, 0xff]),
  retrieved: new Date(FETCHED).toISOString(),
  datenstand: '2026-02-26T15:28:28',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'amip-replies-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (now: number) => replyStore(folder, () => now);

it('gives back what was kept, byte for byte, by its key', async () => {
  await at(FETCHED).set('a', REPLY);
  await at(FETCHED).set('b', { ...REPLY, datenstand: null });
  expect(await at(FETCHED).get('a')).toEqual(REPLY);
  expect((await at(FETCHED).get('b'))?.datenstand).toBeNull();
  expect(await at(FETCHED).get('c')).toBeUndefined();
});

it('forgets a reply after a day, and trusts none of the future', async () => {
  await at(FETCHED).set('a', REPLY);
  expect(await at(FETCHED + 24 * HOUR - 1).get('a')).toEqual(REPLY);
  expect(await at(FETCHED + 24 * HOUR).get('a')).toBeUndefined();
  expect(await at(FETCHED - HOUR).get('a')).toBeUndefined();
});

it.each([
  ['cut', (content: Buffer) => content.subarray(0, -1)],
  ['without a head', () => Buffer.from([0xff, 0xfe])],
  ['empty', () => Buffer.alloc(0)],
  [
    'of another key',
    (content: Buffer) => Buffer.from(content.toString('latin1').replace('"key":"a"', '"key":"z"'), 'latin1'),
  ],
])('takes no reply that is %s', async (_, damage) => {
  await at(FETCHED).set('a', REPLY);
  const file = path.join(folder, readdirSync(folder)[0] ?? '');
  writeFileSync(file, damage(readFileSync(file)));
  expect(await at(FETCHED).get('a')).toBeUndefined();
});
