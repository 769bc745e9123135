import { ImportError } from '../labour-market/import-error';
import { Unavailable } from '../labour-market/sources/http/unavailable';
import { runTasks } from './feed-run';
import { context, source, task } from './testing/feed-tasks';

const silent = () =>
  task({
    fetch: async () => {
      throw new Unavailable('Keine Antwort.');
    },
  });

it('stops asking a source after three silences in a row, and goes on with the next source', async () => {
  const refusing = task({
    fetch: async () => {
      throw new ImportError('Abgelehnt.');
    },
  });
  const tasks = [
    silent(),
    silent(),
    task(),
    silent(),
    silent(),
    refusing,
    silent(),
    silent(),
    silent(),
    silent(),
    task(),
  ];
  const other = task();
  const { done, failed } = await runTasks([source('ba', tasks), source('datei', [other])], context());
  expect({ done, failed }).toEqual({ done: 2, failed: 10 });
  expect(tasks.map(({ calls }) => calls())).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
  expect(other.calls()).toBe(1);
});

it('refuses a reply without a single figure for the regions', async () => {
  const reported = context({ regions: new Set(['09162']) });
  expect(await runTasks([source('datei', [task()])], reported)).toMatchObject({
    done: 0,
    failed: 1,
    deliveries: [],
  });
  expect(reported.reports[0]).toContain('kein Merkmal des Katalogs');
});

it('does not call a fault of the program a fault of the source', async () => {
  const faulty = task({
    fetch: async () => {
      throw new TypeError('x');
    },
  });
  await expect(runTasks([source('ba', [faulty])], context())).rejects.toThrow(TypeError);
});

it('ends at once where it is interrupted', async () => {
  const stopped = new AbortController();
  const tasks = [
    task({
      fetch: async () => {
        stopped.abort();
        throw new Unavailable('Abgebrochen.');
      },
    }),
    task(),
  ];
  await expect(runTasks([source('ba', tasks)], context({ signal: stopped.signal }))).rejects.toThrow();
  expect(tasks[1]?.calls()).toBe(0);
});

it('keeps a reply only after it could be read', async () => {
  const kept: string[] = [];
  const replies = { ...context().replies, set: async (key: string) => void kept.push(key) };
  const page = task({
    key: 'page',
    fetch: async () => ({
      bytes: new TextEncoder().encode('<html>'),
      retrieved: '2026-03-01T06:00:00Z',
      datenstand: null,
    }),
  });
  await runTasks([source('ba', [page, task({ key: 'table' })])], context({ replies }));
  expect(kept).toEqual(['table']);
});

it('takes a kept reply in place of a request', async () => {
  const asked = task({ key: 'table' });
  const reply = await task().fetch(new AbortController().signal);
  await runTasks(
    [source('ba', [asked])],
    context({ replies: { ...context().replies, get: async () => reply } }),
  );
  expect(asked.calls()).toBe(0);
});
