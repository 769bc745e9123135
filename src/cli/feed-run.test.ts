import { ImportError } from '../labour-market/import-error';
import { delivered, observed } from '../labour-market/feed/testing/observations';
import { Unavailable } from '../labour-market/sources/http/unavailable';
import type { RunContext } from './feed-run';
import { runTasks } from './feed-run';
import type { FeedTask } from './feed-task';

const COLUMNS =
  'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label';
const ROW =
  '13211;Arbeitsmarktstatistik;JAHR;Jahr;2025;KREISE;Kreise;07312;Beispiel;5001;Anzahl;ERWP06;Arbeitslose';

function task(given: Partial<FeedTask> = {}): FeedTask & { readonly calls: () => number } {
  let calls = 0;
  const fetch =
    given.fetch ??
    (async () => ({
      bytes: new TextEncoder().encode(`${COLUMNS}\n${ROW}\n`),
      retrieved: '2026-03-01T06:00:00Z',
      datenstand: null,
    }));
  return {
    origin: 'ba:Tabelle',
    title: 'Tabelle',
    region: null,
    key: null,
    fileName: '13211-02-05-4_flat.csv',
    sourceUrl: null,
    adapt: (observations) => observations,
    ...given,
    fetch: (signal) => {
      calls += 1;
      return fetch(signal);
    },
    calls: () => calls,
  };
}

const silent = () =>
  task({
    fetch: async () => {
      throw new Unavailable('Keine Antwort.');
    },
  });

function context(given: Partial<RunContext> = {}): RunContext & { readonly reports: string[] } {
  const reports: string[] = [];
  return {
    replies: { get: async () => undefined, set: async () => undefined },
    earlier: [],
    regions: new Set(['07312', '07335']),
    signal: new AbortController().signal,
    progress: () => undefined,
    report: (line) => reports.push(line),
    ...given,
    reports,
  };
}

const source = (name: string, tasks: readonly FeedTask[]) => ({ name, tasks, notes: [] });

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

it('puts what an earlier feed had in place of a task that fails, for its region only', async () => {
  const earlier = [
    delivered(
      [
        observed({ figure: 'arbeitslose', value: 1 }),
        observed({ figure: 'arbeitslose', region: '07335', value: 2 }),
        observed({ figure: 'arbeitslose', region: '01001', value: 3 }),
      ],
      { origin: 'ba:Tabelle', retrieved: '2026-01-01T00:00:00Z' },
    ),
    delivered([observed({ figure: 'elb', region: '07335', value: 4 })], { origin: 'ba:Andere' }),
  ];
  const broken = (region: string | null) =>
    task({
      region,
      fetch: async () => {
        throw new ImportError('Gestört.');
      },
    });
  const reported = context({ earlier });
  const { deliveries } = await runTasks([source('ba', [broken('07335')])], reported);
  expect(deliveries).toEqual([
    { ...earlier[0], observations: [observed({ figure: 'arbeitslose', region: '07335', value: 2 })] },
  ]);
  expect(reported.reports).toEqual(['ba, Tabelle: Gestört. Die alten Werte bleiben.']);
  const whole = await runTasks([source('ba', [broken(null)])], context({ earlier }));
  expect(whole.deliveries[0]?.observations.map(({ value }) => value)).toEqual([1, 2]);
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
