import { ImportError } from '../../import-error';
import { textProperty } from '../http/property';
import { messages } from '../messages';
import type { GenesisBody } from './call';

/** In both languages; the reply has no code and is always HTTP 200. */
const SUCCESS = /erfolgreich|success/i;
const GUEST = /^(?:gast|guest)$/i;

/** Errors: ImportError where the login was refused, and where it was taken for a guest's: the headers did not arrive. */
export function refuseLogin(host: string, body: GenesisBody): void {
  const json = body.kind === 'json' ? body.json : undefined;
  const status = textProperty(json, 'Status');
  if (status === undefined) throw new ImportError(messages.unknownReply(host));
  if (!SUCCESS.test(status)) throw new ImportError(messages.credentialsWrong(host));
  if (GUEST.test(textProperty(json, 'Username') ?? '')) throw new ImportError(messages.credentialsLost(host));
}
