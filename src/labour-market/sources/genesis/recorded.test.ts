import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { genesisClient } from '../genesis';
import { messages } from '../messages';
import { fakeClock } from '../testing/fake-clock';
import { jsonReply, reply } from '../testing/faults';
import { form } from '../testing/form';
import type { Answer, LocalServer } from '../testing/local-server';
import { startLocalServer } from '../testing/local-server';
import { rejection } from '../testing/rejection';

/** Replies of the live service; they lie beside the project. */
const FOLDER = resolve('../shared/fixtures/genesis-rest');
const recorded = (name: string) => readFileSync(`${FOLDER}/${name}`);
const json = (name: string, http = 200) => reply(http, recorded(name));
const TABLE = { name: '12531-0043', startyear: 2020 };

const suite = existsSync(FOLDER) ? describe : describe.skip;
suite('recorded replies (skipped where ../shared/fixtures is missing)', () => {
  let server: LocalServer;
  const answers: Answer[] = [];
  beforeEach(async () => {
    answers.length = 0;
    server = await startLocalServer((response, request) => answers.shift()?.(response, request));
  });
  afterEach(() => server.close());

  const client = () =>
    genesisClient({ baseUrl: server.url, username: 'NAME', password: 'wort', fetch, clock: fakeClock() });
  const host = () => new URL(server.url).host;

  it('of the job flow lead to the file', async () => {
    const zip = recorded('genesis_12211-0001_de_flat.zip');
    answers.push(
      json('status_98_too_large.json'),
      json('status_99_job_started.json'),
      json('status_104_results_not_ready.json'),
      json('catalogue_results_ready.json'),
      reply(200, zip),
      jsonReply(200, { Status: { Code: 0, Content: 'erfolgreich', Type: 'Information' } }),
    );
    expect(Buffer.from((await client().tablefile(TABLE)) ?? []).equals(zip)).toBe(true);
    expect(form(server.seen[4] as never).get('name')).toBe('12531-0043_175879554');
  });

  it.each([
    ['status_104_tablefile.json', 200, /keine Daten/],
    ['status_minus1_fehler.json', 200, /wurde kein Datenquader gefunden/],
    ['flat_http401_code15.json', 401, /keine Zugangsdaten erkannt/],
    ['flat_http404_code2.json', 404, /Anmeldung abgelehnt/],
  ])('%s is told', async (name, http, message) => {
    answers.push(json(name, http));
    expect(await rejection(client().tablefile(TABLE))).toMatch(message);
  });

  it('of logincheck are told apart', async () => {
    answers.push(json('logincheck_guest_http200.json'), json('logincheck_wrong_http200.json'));
    expect(await rejection(client().logincheck())).toBe(messages.credentialsLost(host()));
    expect(await rejection(client().logincheck())).toBe(messages.credentialsWrong(host()));
  });

  it('of metadata give title and periods', async () => {
    answers.push(json('regio_metadata_table_13111-01-03-4.json'));
    expect(await client().metadataTable('13111-01-03-4')).toMatchObject({
      code: '13111-01-03-4',
      title: expect.stringMatching(
        /^Sozialversicherungspflichtig Beschäftigte am Arbeitsort nach Geschlecht und/,
      ),
      from: '30.06.2008',
      to: '30.06.2025',
      updated: '08.09.2025 09:08:56h',
    });
  });

  it('name no parameter that we do not send under the same name', async () => {
    const { request } = JSON.parse(recorded('recorded_headers.json').toString()) as {
      request: { body: string };
    };
    answers.push(json('status_104_tablefile.json'));
    await rejection(client().tablefile(TABLE));
    const ours = form(server.seen[0] as never);
    const missing = [...new URLSearchParams(request.body).keys()].filter((name) => !ours.has(name));
    // Periods are chosen by years.
    expect(missing).toEqual(['timeslices']);
  });
});
