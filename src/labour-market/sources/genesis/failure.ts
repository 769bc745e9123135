import { ImportError } from '../../import-error';
import { messages } from '../messages';
import type { GenesisBody } from './call';
import { CODE } from './service-status';

/** For people: why a reply about `name` (a table, a search word) is not what was asked for. */
export function failure(host: string, name: string, body: GenesisBody): ImportError {
  if (body.kind === 'zip' || body.status === null) return new ImportError(messages.unknownReply(host));
  const { code, text } = body.status;
  if (code === CODE.noSuchTable) return new ImportError(messages.noSuchTable(host, name));
  if (code === CODE.nothingFound) return new ImportError(messages.noData(host, name));
  if (code === CODE.tooLarge) return new ImportError(messages.tableTooLarge(host, name));
  // `erfolgreich`, and yet no file.
  if (isSuccess(body)) return new ImportError(messages.noFile(host, name));
  return new ImportError(messages.serviceFault(host, name, text));
}

/** Whether the reply holds what was asked for, be it with adjusted parameters. */
export function isSuccess(body: GenesisBody): body is GenesisBody & { readonly kind: 'json' } {
  return body.kind === 'json' && (body.status?.code === CODE.success || body.status?.code === CODE.adjusted);
}
