import { failure } from './failure';
import type { JobSurroundings } from './job';
import { jobName, jobResult } from './job';
import { CODE } from './service-status';
import type { TablefileRequest } from './tablefile-request';
import { tablefileParameters } from './tablefile-request';

/**
 * The ZIP with the flat CSV of a table; null where `stand` was given and the service has nothing newer.
 * A table too large for one reply is made by a job where `request.job` allows it.
 * Errors: ImportError, see `failure` and `jobResult`.
 */
export async function tablefile(
  surroundings: JobSurroundings,
  request: TablefileRequest,
  signal?: AbortSignal,
): Promise<Uint8Array | null> {
  const { call, host, language } = surroundings;
  const parameters = { ...tablefileParameters(request), language };
  let body = await call('data/tablefile', { ...parameters, job: 'false' }, signal);
  let code = body.kind === 'json' ? body.status?.code : undefined;
  if (code === CODE.tooLarge && request.job !== false) {
    body = await call('data/tablefile', { ...parameters, job: 'true' }, signal);
    code = body.kind === 'json' ? body.status?.code : undefined;
  }
  if (body.kind === 'zip') return body.bytes;
  if (code === CODE.jobStarted)
    return jobResult(surroundings, jobName(host, request.name, body), request.name, signal);
  if (code === CODE.nothingNewer && request.stand !== undefined) return null;
  throw failure(host, request.name, body);
}
