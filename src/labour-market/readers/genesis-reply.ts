import { readerMessages } from './messages';

const SUCCESS = 0;
const JOB_STARTED = 99;
const NOTHING_FOUND = 104;
const LOGGED_IN = /erfolgreich|success/i;
const NOT_LOGGED_IN = /nicht erfolgreich|unsuccessful|not successful/i;
const GUEST = /^(?:gast|guest)$/i;

/**
 * For people: what GENESIS says in place of a table, `{ Status: { Code, Content } }`, `{ Code, Content }` alone, or the
 * reply of logincheck. Null for other JSON.
 */
export function genesisReply(value: unknown): string | null {
  const status = field(value, 'Status');
  if (typeof status === 'string' && typeof field(value, 'Username') === 'string')
    return loginReply(status, String(field(value, 'Username')));
  const content = field(status ?? value, 'Content');
  const code = field(status ?? value, 'Code');
  if (typeof code !== 'number' || typeof content !== 'string') return null;
  return replyOf(value, code) ?? readerMessages.replyOfGenesis(content);
}

function loginReply(status: string, username: string): string {
  if (!LOGGED_IN.test(status) || NOT_LOGGED_IN.test(status)) return readerMessages.loginRefused;
  return GUEST.test(username) ? readerMessages.loginAsGuest : readerMessages.loginDone;
}

/** Null where what the service says itself is the best message. */
function replyOf(value: unknown, code: number): string | null {
  const ident = field(value, 'Ident');
  const service = `${text(field(ident, 'Service'))}/${text(field(ident, 'Method'))}`;
  if (service === 'catalogue/results') {
    if (code === NOTHING_FOUND)
      return readerMessages.jobNotReady(text(field(field(value, 'Parameter'), 'selection')));
    if (code === SUCCESS) return readerMessages.jobReady(text(field(firstOf(field(value, 'List')), 'Code')));
  }
  if (code === JOB_STARTED) return readerMessages.jobStarted;
  if (code !== SUCCESS) return null;
  const object = field(value, 'Object');
  return service.startsWith('metadata/')
    ? readerMessages.onlyDescription(text(field(object, 'Code')))
    : readerMessages.onlySuccess;
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
}
