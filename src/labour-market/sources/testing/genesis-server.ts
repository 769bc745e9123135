import { jsonReply, reply } from './faults';
import { flatZip } from './flat-zip';
import { form } from './form';
import { jobStore } from './genesis-jobs';
import { envelope, texts } from './genesis-replies';
import type { Answer, LocalServer, SeenRequest } from './local-server';
import { startLocalServer } from './local-server';

export interface GenesisTestTable {
  readonly code: string;
  readonly title: string;
  /** Flat CSV without BOM. */
  readonly csv: string;
  /** `26.02.2026 15:28:28h` */
  readonly updated: string;
  /** Only a job can make it. */
  readonly tooLarge?: boolean;
}

export interface GenesisServerOptions {
  /** Name → password. */
  readonly accounts: Readonly<Record<string, string>>;
  readonly tables: readonly GenesisTestTable[];
  /** How often a job's result is asked for in vain; default 2. */
  readonly polls?: number;
}

type Form = ReadonlyMap<string, string>;

/**
 * The GENESIS web service as recorded: POST only, credentials in headers, JSON or a ZIP from the same endpoint, faults
 * with HTTP 200. Base address: `url`, with `/rest/2020/` below it.
 */
export async function startGenesisServer(options: GenesisServerOptions): Promise<LocalServer> {
  const find = (code = ''): GenesisTestTable | undefined =>
    options.tables.find((table) => table.code === code);
  const jobs = jobStore(options.polls ?? 2, (table) => zipReply(find(table)));

  const endpoints: Readonly<Record<string, (sent: Form) => Answer>> = {
    'find/find': (sent) => {
      const term = sent.get('term')?.toLowerCase() ?? '';
      const found = options.tables.filter(({ code, title }) =>
        `${code} ${title}`.toLowerCase().includes(term),
      );
      const tables = found.map(({ code, title }) => ({ Code: code, Content: title, Time: '' }));
      const list = { Cubes: null, Statistics: null, Tables: tables, Timeseries: null, Variables: null };
      return found.length === 0
        ? envelope('find/find', 104, texts.nothing, { Tables: null })
        : envelope('find/find', 0, texts.success, list);
    },
    'metadata/table': (sent) => {
      const table = find(sent.get('name'));
      if (table === undefined) return envelope('metadata/table', 90, texts.noTable);
      const Object = { Code: table.code, Content: table.title, Time: { From: '2001', To: '2025' } };
      return envelope('metadata/table', 0, texts.success, {
        Object: { ...Object, Updated: table.updated },
      });
    },
    'data/tablefile': (sent) => tablefile(find(sent.get('name')), sent, jobs.start),
    'catalogue/results': (sent) => jobs.poll(sent.get('selection') ?? ''),
    'data/resultfile': (sent) => jobs.result(sent.get('name') ?? ''),
    'profile/removeResult': (sent) => jobs.remove(sent.get('name') ?? ''),
  };

  return startLocalServer((response, request) => {
    answer(request, options.accounts, endpoints)(response, request);
  });
}

function answer(
  request: SeenRequest,
  accounts: GenesisServerOptions['accounts'],
  endpoints: Readonly<Record<string, (sent: Form) => Answer>>,
): Answer {
  const name = request.target.replace(/^\/rest\/2020\//, '');
  if (request.method !== 'POST') return reply(405, 'Method Not Allowed', { allow: 'POST' });
  const { username, password } = request.headers;
  const arrived = typeof username === 'string' && typeof password === 'string';
  const accepted = arrived && accounts[username] === password;
  if (name === 'helloworld/logincheck') {
    const status = accepted || !arrived ? texts.loggedIn : texts.wrongCredentials;
    return jsonReply(200, { Status: status, Username: arrived ? username : 'GAST' });
  }
  const endpoint = endpoints[name];
  if (endpoint === undefined)
    return reply(404, '\ufeff<html><body>404</body></html>', { 'content-type': 'text/html' });
  if (!arrived) return jsonReply(401, { Code: 15, Content: texts.noCredentials, Type: 'ERROR' });
  if (!accepted) return jsonReply(404, { Code: 2, Content: texts.wrongCredentials, Type: 'ERROR' });
  return endpoint(form(request));
}

function tablefile(
  table: GenesisTestTable | undefined,
  sent: Form,
  startJob: (table: string) => Answer,
): Answer {
  if (table === undefined) return envelope('data/tablefile', 104, texts.nothing);
  const stand = sent.get('stand') ?? '';
  if (stand !== '' && day(table.updated) <= day(stand)) return envelope('data/tablefile', 50, texts.notNewer);
  if (table.tooLarge !== true) return zipReply(table);
  return sent.get('job') === 'true'
    ? startJob(table.code)
    : envelope('data/tablefile', 98, texts.tooLarge, { Object: null }, 'Fehler');
}

/** `26.02.2026 …` → `20260226`, to compare. */
function day(german: string): string {
  return german.slice(0, 10).split('.').reverse().join('');
}

function zipReply(table: GenesisTestTable | undefined): Answer {
  if (table === undefined) return envelope('data/resultfile', 104, texts.nothing);
  return reply(200, flatZip(table.code, table.csv), {
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename=${table.code}_1773175029986_de_flat.zip`,
    'cache-control': 'max-age=172800',
  });
}
