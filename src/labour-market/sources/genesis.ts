import { ImportError } from '../import-error';
import { genesisCall } from './genesis/call';
import type { Credentials } from './genesis/credentials';
import { failure, isSuccess } from './genesis/failure';
import type { Language } from './genesis/hosts';
import { genesisHost, parallelRequests } from './genesis/hosts';
import type { JobPatience } from './genesis/job';
import { DEFAULT_PATIENCE } from './genesis/job';
import { refuseLogin } from './genesis/logincheck';
import { CODE } from './genesis/service-status';
import { tablefile } from './genesis/tablefile';
import type { TablefileRequest } from './genesis/tablefile-request';
import type { FoundTable, TableMetadata } from './genesis/tables';
import { foundTables, tableMetadata } from './genesis/tables';
import { baseAddress } from './http/source-address';
import type { SourceOptions } from './http/channel';
import { channel } from './http/channel';
import { messages } from './messages';

export interface GenesisOptions extends SourceOptions, Credentials {
  /** Down to `…/rest/2020/`; one of GENESIS_HOSTS, or a proxy of one's own. */
  readonly baseUrl: string;
  readonly language?: Language;
  /** Requests at the same time, within what the service allows; default 1. */
  readonly parallel?: number;
  readonly patience?: JobPatience;
  readonly onWait?: (table: string, waited: number) => void;
}

/** The GENESIS web service, REST 2020. Every method: ImportError in German, or the signal's reason where it is aborted. */
export interface GenesisClient {
  /** Rejects where the name or password is wrong or does not arrive. */
  logincheck(signal?: AbortSignal): Promise<void>;
  /** Tables by a word or a part of the code; none is no error. */
  findTables(term: string, signal?: AbortSignal): Promise<FoundTable[]>;
  metadataTable(code: string, signal?: AbortSignal): Promise<TableMetadata>;
  /** The ZIP with the flat CSV; null where nothing is newer than `request.stand`. */
  tablefile(request: TablefileRequest, signal?: AbortSignal): Promise<Uint8Array | null>;
}

const LARGEST_REPLY = 60_000_000;
const MOST_TABLES = '2500';

/** Name and password stay inside: they are in no property, message or address. Errors: ImportError for unusable options. */
export function genesisClient(options: GenesisOptions): GenesisClient {
  const { language = 'de', patience = DEFAULT_PATIENCE, onWait = () => undefined } = options;
  const baseUrl = baseAddress(options.baseUrl, { encrypted: true });
  const { host } = baseUrl;
  if (genesisHost(baseUrl)?.languages.includes(language) === false)
    throw new ImportError(messages.languageMissing(host));
  const parallel = parallelRequests(baseUrl, options.parallel);
  const way = channel({ ...options, parallel, largest: LARGEST_REPLY });
  const call = genesisCall(way, baseUrl, options);
  return {
    logincheck: async (signal) =>
      refuseLogin(host, await call('helloworld/logincheck', { language }, signal)),

    findTables: async (term, signal) => {
      const search = { term, category: 'tables', pagelength: MOST_TABLES, language };
      const body = await call('find/find', search, signal);
      if (body.kind === 'json' && body.status?.code === CODE.nothingFound) return [];
      if (!isSuccess(body)) throw failure(host, term, body);
      return foundTables(body.json);
    },

    metadataTable: async (code, signal) => {
      const body = await call('metadata/table', { name: code, area: 'all', language }, signal);
      if (body.kind === 'json' && body.status?.code === CODE.nothingFound)
        throw new ImportError(messages.noDescription(host, code));
      if (!isSuccess(body)) throw failure(host, code, body);
      const found = tableMetadata(body.json);
      if (found === null) throw new ImportError(messages.noDescription(host, code));
      return found;
    },

    tablefile: (request, signal) =>
      tablefile({ call, clock: way.clock, host, language, patience, onWait }, request, signal),
  };
}
