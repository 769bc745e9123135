import { hostname } from 'node:os';
import { holderIn, isAtWork, startOf } from './feed-lock-holder';

const SINCE = '2026-03-01T06:00:00.000Z';
const parent = (given: object = {}) => ({
  pid: process.ppid,
  host: hostname(),
  since: SINCE,
  start: null,
  ...given,
});

it('knows a process that lives, and one that does not', async () => {
  expect(await isAtWork(parent())).toBe(true);
  // No system gives a process so high a number.
  expect(await isAtWork(parent({ pid: 2 ** 30 }))).toBe(false);
});

it('takes a lock with its own number for one of an earlier process: a container numbers from 1 each time', async () => {
  expect(await isAtWork(parent({ pid: process.pid }))).toBe(false);
});

it('cannot know of another computer', async () => {
  expect(await isAtWork(parent({ pid: 2 ** 30, host: 'anderswo' }))).toBe(true);
});

const onLinux = process.platform === 'linux' ? it : it.skip;
onLinux('tells a process from a later one with the same number', async () => {
  expect(await startOf(process.pid)).toMatch(/^\d+$/);
  expect(await isAtWork(parent({ start: await startOf(process.ppid) }))).toBe(true);
  expect(await isAtWork(parent({ start: '1' }))).toBe(false);
});

it.each(['', '{', 'null', '[]', '{}', '{"pid":"1","host":"a","since":"b"}', '{"pid":1}'])(
  'does not take „%s“ for a lock',
  (text) => {
    expect(holderIn(text)).toBeNull();
  },
);
