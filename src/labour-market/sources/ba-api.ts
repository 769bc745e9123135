import { ImportError } from '../import-error';
import { decodeText } from '../readers/decode';
import type { RegionDirectory } from '../regions';
import { EMBEDDED } from '../regions';
import { refuseOtherRegion } from './ba/echo';
import type { BaRegionName } from './ba/region-names';
import { regionNames } from './ba/region-names';
import type { BaRequest } from './ba/table-address';
import { tableAddress } from './ba/table-address';
import { baseAddress, sourceAddress } from './http/source-address';
import { bodyKind } from './http/body-kind';
import type { SourceOptions } from './http/channel';
import { channel } from './http/channel';
import { refuseNoData, refuseStatus } from './http/refuse-fault';
import type { Reply } from './http/request';
import { messages } from './messages';

export interface BaOptions extends SourceOptions {
  readonly baseUrl?: string;
  readonly namesUrl?: string;
  /** Milliseconds between two requests; default 500. */
  readonly pause?: number;
  /** What is known of regions, e.g. completed by `regionNames`. */
  readonly directory?: RegionDirectory;
}

/** The Statistik-API of the BA. Every method: ImportError in German, or the signal's reason where it is aborted. */
export interface BaClient {
  /**
   * The bytes of a table for one region. A CSV that names another region or none is refused.
   * JSON names no region: it can only be trusted to be for the name asked for.
   */
  table(request: BaRequest, signal?: AbortSignal): Promise<Uint8Array>;
  /** The BA's own spelling of every Kreis. */
  regionNames(signal?: AbortSignal): Promise<BaRegionName[]>;
}

const BASE = 'https://statistik-dr.arbeitsagentur.de/bifrontend/bids-api/';
const NAMES =
  'https://statistik.arbeitsagentur.de/Auswahl/Layout/Statistiktabellen/JS/DR-LZR-persistListenfelderJSON.js';
const POLITE_PAUSE = 500;
const LARGEST_REPLY = 16_000_000;
/** The BA's servers answer so to whoever hurries. */
const HURRIED = [403];

export function baClient(options: BaOptions): BaClient {
  const { directory = EMBEDDED, pause = POLITE_PAUSE } = options;
  const baseUrl = baseAddress(options.baseUrl ?? BASE, { encrypted: false });
  const namesUrl = sourceAddress(options.namesUrl ?? NAMES, { encrypted: false });
  const way = channel({ ...options, parallel: 1, pause, largest: LARGEST_REPLY });
  const get = <T>(url: URL, judge: (reply: Reply) => T, signal: AbortSignal | undefined) => {
    const outgoing = { url, method: 'GET', redirects: 'same-origin' } as const;
    const judged = (reply: Reply) => {
      refuseStatus(reply, way.clock.now(), HURRIED);
      refuseNoData(reply.host, bodyKind(reply.bytes));
      return judge(reply);
    };
    return way.send(() => outgoing, judged, signal);
  };
  return {
    // An address that cannot be made rejects like every other error.
    table: async (request, signal) =>
      get(tableAddress(baseUrl, request), (reply) => tableBytes(reply, request, directory), signal),
    regionNames: (signal) => get(namesUrl, ({ bytes, host }) => regionNames(decodeText(bytes), host), signal),
  };
}

function tableBytes({ bytes, host }: Reply, request: BaRequest, directory: RegionDirectory): Uint8Array {
  const { region, format } = request;
  if (bodyKind(bytes) !== (format === 'csv' ? 'text' : 'json'))
    throw new ImportError(messages.baNoTable(host, region.baName ?? region.name));
  if (format === 'csv') refuseOtherRegion(decodeText(bytes), region, directory);
  return bytes;
}
