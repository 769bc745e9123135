import { genesisReply } from './genesis-reply';
import { readerMessages } from './messages';

const envelope = (service: string, Code: number, more: object = {}) => {
  const [Service, Method] = service.split('/');
  return { Ident: { Service, Method }, Status: { Code, Content: 'Inhalt', Type: 'Information' }, ...more };
};

describe('genesisReply', () => {
  it.each<[string, unknown, string | null]>([
    ['a table that is not there', envelope('data/tablefile', 104), readerMessages.replyOfGenesis('Inhalt')],
    ['a flat error', { Code: 15, Content: 'Inhalt', Type: 'ERROR' }, readerMessages.replyOfGenesis('Inhalt')],
    ['a job', envelope('data/tablefile', 99), readerMessages.jobStarted],
    [
      'a job that runs',
      envelope('catalogue/results', 104, { Parameter: { selection: 'A_1' }, List: null }),
      readerMessages.jobNotReady('A_1'),
    ],
    [
      'a job that is done',
      envelope('catalogue/results', 0, { List: [{ Code: 'A_1' }] }),
      readerMessages.jobReady('A_1'),
    ],
    [
      'a description',
      envelope('metadata/table', 0, { Object: { Code: 'T' } }),
      readerMessages.onlyDescription('T'),
    ],
    [
      'a description that is not there',
      envelope('metadata/table', 104),
      readerMessages.replyOfGenesis('Inhalt'),
    ],
    ['success without a table', envelope('profile/removeResult', 0), readerMessages.onlySuccess],
    [
      'a login',
      { Status: 'Sie wurden erfolgreich an- und abgemeldet!', Username: 'A' },
      readerMessages.loginDone,
    ],
    [
      'a guest',
      { Status: 'Sie wurden erfolgreich an- und abgemeldet!', Username: 'GAST' },
      readerMessages.loginAsGuest,
    ],
    [
      'a refused login',
      { Status: 'Ein Fehler ist aufgetreten.', Username: 'A' },
      readerMessages.loginRefused,
    ],
    [
      'a login without success',
      { Status: 'Die Anmeldung war nicht erfolgreich.', Username: 'A' },
      readerMessages.loginRefused,
    ],
    ['other JSON', { Status: 'ok' }, null],
    ['a list', [1], null],
    ['nothing', null, null],
  ])('tells %s', (_, value, message) => {
    expect(genesisReply(value)).toBe(message);
  });
});
