import { ImportError } from '../../import-error';
import { decodeText } from '../../readers/decode';
import { bodyKind } from '../http/body-kind';
import type { Channel } from '../http/channel';
import { refuseNoData, refuseStatus } from '../http/refuse-fault';
import type { Reply } from '../http/request';
import { Unavailable } from '../http/unavailable';
import { isWholeZip } from '../http/whole-zip';
import { messages } from '../messages';
import type { Credentials } from './credentials';
import { credentialHeaders, withoutCredentials } from './credentials';
import type { Endpoint, Parameters } from './parameters';
import { formBody } from './parameters';
import type { ServiceStatus } from './service-status';
import { CODE, serviceStatus } from './service-status';

/** A reply that is no fault of the way there: a file, or JSON with what the service says of it. */
export type GenesisBody =
  | { readonly kind: 'zip'; readonly bytes: Uint8Array }
  | { readonly kind: 'json'; readonly json: unknown; readonly status: ServiceStatus | null };

/** One request. Errors: ImportError for credentials, redirects and unknown replies; Unavailable where it may work later. */
export type Call = <E extends Endpoint>(
  endpoint: E,
  parameters: Parameters<E>,
  signal?: AbortSignal,
) => Promise<GenesisBody>;

export function genesisCall(channel: Channel, baseUrl: URL, credentials: Credentials): Call {
  const headers = {
    ...credentialHeaders(credentials),
    // Without the charset the service reads Latin-1, and umlauts match nothing.
    'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
  };
  return (endpoint, parameters, signal) => {
    const outgoing = {
      url: new URL(endpoint, baseUrl),
      method: 'POST',
      headers,
      body: formBody(endpoint, parameters),
      redirects: 'never',
    } as const;
    const judge = (reply: Reply) => judged(reply, channel.clock.now(), credentials);
    return channel.send(() => outgoing, judge, signal);
  };
}

function judged(reply: Reply, now: number, credentials: Credentials): GenesisBody {
  const { host, status: http, bytes } = reply;
  const kind = bodyKind(bytes);
  const json = kind === 'json' ? parsed(bytes) : undefined;
  const status = serviceStatus(json);
  refuseCredentials(host, http, status?.code);
  refuseStatus(reply, now);
  refuseNoData(host, kind);
  if (kind !== 'zip' && kind !== 'json') throw new ImportError(messages.unknownReply(host));
  if (kind === 'zip') {
    if (!isWholeZip(bytes)) throw new Unavailable(messages.cutReply(host));
    return { kind, bytes };
  }
  if (json === undefined) throw new Unavailable(messages.cutReply(host));
  if (status !== null && PASSING_FAULT.test(status.text)) throw new Unavailable(messages.busy(host, http));
  return { kind, json, status: status && { ...status, text: withoutCredentials(status.text, credentials) } };
}

/** Final at once: a wrong password that is sent again may lock the account. */
function refuseCredentials(host: string, http: number, code: number | undefined): void {
  // A 404 with code 2 means the credentials, not the table.
  if (code === CODE.wrongCredentials) throw new ImportError(messages.credentialsWrong(host));
  if (code === CODE.noCredentials || http === 401 || http === 403)
    throw new ImportError(messages.credentialsLost(host));
}

/** The service itself calls this fault unexpected; it passes by itself. */
const PASSING_FAULT = /unerwarteter systemfehler/i;

/** undefined where the text is no JSON. */
function parsed(bytes: Uint8Array): unknown {
  // Whatever charset the headers claim.
  const text = decodeText(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
