import type { RunContext } from '../feed-run';
import type { FeedSource, FeedTask } from '../feed-task';

const COLUMNS =
  'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label';
const ROW =
  '13211;Arbeitsmarktstatistik;JAHR;Jahr;2025;KREISE;Kreise;07312;Beispiel;5001;Anzahl;ERWP06;Arbeitslose';

/** A task that gives one figure of 07312, unless said otherwise. */
export function task(given: Partial<FeedTask> = {}): FeedTask & { readonly calls: () => number } {
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

/** A task that gives Arbeitslose of these regions and years. */
export const replying = (values: ReadonlyArray<readonly [region: string, year: string, value: string]>) =>
  task({
    fetch: async () => ({
      bytes: new TextEncoder().encode(
        [
          COLUMNS,
          ...values.map(([region, year, value]) =>
            ROW.replace('2025', year).replace('07312', region).replace('5001', value),
          ),
          '',
        ].join('\n'),
      ),
      retrieved: '2026-03-01T06:00:00Z',
      datenstand: null,
    }),
  });

/** `reports` collects what is said. */
export function context(given: Partial<RunContext> = {}): RunContext & { readonly reports: string[] } {
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

export const source = (name: string, tasks: readonly FeedTask[]): FeedSource => ({ name, tasks, notes: [] });
