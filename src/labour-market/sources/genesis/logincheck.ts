import { ImportError } from '../../import-error';
import { textProperty } from '../http/property';
import { messages } from '../messages';
import type { GenesisBody } from './call';
import { failure, isSuccess } from './failure';

/** In both languages; the reply has no code and is always HTTP 200. `nicht erfolgreich` is none. */
const SUCCESS = /erfolgreich|success/i;
const DENIED = /nicht erfolgreich|unsuccessful|not successful/i;
/** What the sentence of an error is about. */
const LOGIN = 'Anmeldung';
const GUEST = /^(?:gast|guest)$/i;

/** Errors: ImportError where the login was refused or the service reports a fault, and where it was taken for a guest's: the headers did not arrive. */
export function refuseLogin(host: string, body: GenesisBody): void {
  const json = body.kind === 'json' ? body.json : undefined;
  if (body.kind === 'json' && body.status !== null && !isSuccess(body)) throw failure(host, LOGIN, body);
  const status = textProperty(json, 'Status');
  if (status === undefined) throw new ImportError(messages.unknownReply(host));
  if (!SUCCESS.test(status) || DENIED.test(status)) throw new ImportError(messages.credentialsWrong(host));
  if (GUEST.test(textProperty(json, 'Username') ?? '')) throw new ImportError(messages.credentialsLost(host));
}
