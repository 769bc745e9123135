import { envelope, texts } from './genesis-replies';
import type { Answer } from './local-server';

interface JobStore {
  start(table: string): Answer;
  poll(job: string): Answer;
  result(job: string): Answer;
  remove(job: string): Answer;
}

/** The jobs of an account: each is ready after `polls` polls in vain. */
export function jobStore(polls: number, resultOf: (table: string) => Answer): JobStore {
  const jobs = new Map<string, { readonly table: string; open: number }>();
  const nothing = (endpoint: string) => envelope(endpoint, 104, texts.nothing, { List: null });
  return {
    start: (table) => {
      const job = `${table}_${175_879_554 + jobs.size}`;
      jobs.set(job, { table, open: polls });
      return envelope('data/tablefile', 99, texts.jobStarted(job));
    },
    poll: (name) => {
      const job = jobs.get(name);
      if (job === undefined || job.open > 0) {
        if (job !== undefined) job.open -= 1;
        return nothing('catalogue/results');
      }
      const List = [{ Code: name, Content: 'Ergebnis', Values: '1980160' }];
      return envelope('catalogue/results', 0, texts.success, { List });
    },
    result: (name) => {
      const job = jobs.get(name);
      return job === undefined || job.open > 0 ? nothing('data/resultfile') : resultOf(job.table);
    },
    remove: (name) =>
      jobs.delete(name)
        ? envelope('profile/removeResult', 0, texts.success)
        : nothing('profile/removeResult'),
  };
}
