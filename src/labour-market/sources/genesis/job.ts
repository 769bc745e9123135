import { ImportError } from '../../import-error';
import type { Clock } from '../http/clock';
import { property } from '../http/property';
import { messages } from '../messages';
import type { Call, GenesisBody } from './call';
import { failure, isSuccess } from './failure';
import type { Language } from './hosts';
import { CODE } from './service-status';

/** In milliseconds; a recorded job took 34 minutes. */
export interface JobPatience {
  readonly firstPause: number;
  readonly longestPause: number;
  readonly limit: number;
}

export const DEFAULT_PATIENCE: JobPatience = { firstPause: 2_000, longestPause: 30_000, limit: 60 * 60_000 };
const GROWTH = 1.5;

export interface JobSurroundings {
  readonly call: Call;
  readonly clock: Clock;
  readonly host: string;
  readonly language: Language;
  readonly patience: JobPatience;
  /** For a progress display: how long the job has been waited for, in milliseconds. */
  readonly onWait: (table: string, waited: number) => void;
}

/** At the end of the service's sentence: `… abgerufen werden: 12531-0043_175879554`. */
const JOB_NAME = /:\s+(\S+_\d+)\.?\s*$/;

/** The name of the job that a reply with code 99 announces. Error: ImportError without one. */
export function jobName(host: string, table: string, body: GenesisBody): string {
  const text = body.kind === 'json' ? (body.status?.text ?? '') : '';
  const name = JOB_NAME.exec(text)?.[1];
  if (name === undefined) throw new ImportError(messages.jobWithoutName(host, table));
  return name;
}

/**
 * Waits for a job's result, fetches it (a ZIP) and removes it from the account.
 * Errors: ImportError after `patience.limit`, and where the service reports a fault.
 */
export async function jobResult(
  { call, clock, host, language, patience, onWait }: JobSurroundings,
  job: string,
  table: string,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const begin = clock.now();
  for (let pause = patience.firstPause; ; pause = Math.min(pause * GROWTH, patience.longestPause)) {
    await clock.sleep(pause, signal);
    const waited = clock.now() - begin;
    onWait(table, waited);
    const results = { selection: job, area: 'user', pagelength: '1', language };
    if (isReady(await call('catalogue/results', results, signal), job, host, table)) break;
    if (waited >= patience.limit) throw new ImportError(messages.jobTooLong(host, table, patience.limit));
  }
  const file = { name: job, area: 'user', compress: 'false', format: 'ffcsv', language };
  const body = await call('data/resultfile', file, signal);
  if (body.kind !== 'zip') throw failure(host, table, body);
  // The data is here: what stays behind in the account does no harm.
  await call('profile/removeResult', { name: job, area: 'user', language }, signal).catch(() => undefined);
  return body.bytes;
}

function isReady(body: GenesisBody, job: string, host: string, table: string): boolean {
  if (body.kind === 'json' && body.status?.code === CODE.nothingFound) return false;
  if (!isSuccess(body)) throw failure(host, table, body);
  const list = property(body.json, 'List');
  return Array.isArray(list) && list.some((entry) => property(entry, 'Code') === job);
}
