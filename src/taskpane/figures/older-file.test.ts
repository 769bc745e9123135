import { kreisFile } from '../../labour-market/readers/testing/flat-text';
import { fakeClock } from '../../labour-market/sources/testing/fake-clock';
import { FigureData } from './figure-data';
import type { ReaderWorker } from './read-in-worker';
import type { ReadRequest } from './read-request';
import { replyTo } from './read-request';
import { smallFeed } from './testing/small-feed';
import type { TestSurroundings } from './testing/surroundings';
import { testSurroundings } from './testing/surroundings';

/** Reads in this thread, by the code that runs in the worker. */
function readerHere(): ReaderWorker {
  const worker: ReaderWorker = {
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    terminate: () => undefined,
    postMessage: (request: ReadRequest) =>
      void replyTo(request).then((data) =>
        worker.onmessage?.call(worker as Worker, { data } as MessageEvent),
      ),
  };
  return worker;
}

/** Table and time as GENESIS names its files. */
const named = (made: string) => `13211-02-05-4_${Date.parse(made)}_de_flat.csv`;
const NEWER = ['5330', named('2026-02-20T12:00:00Z')] as const;
const OLDER = ['5300', named('2026-01-20T12:00:00Z')] as const;

let around: TestSurroundings;
beforeEach(async () => {
  around = await testSurroundings(smallFeed({}));
});
afterEach(() => around.server.close());

/** The figure that counts after files were dropped one after the other. */
async function afterDropping(...files: readonly (readonly [value: string, name: string])[]) {
  const clock = fakeClock(Date.parse('2026-03-01T00:00:00Z'));
  const data = await FigureData.open({ ...around, clock, startReader: readerHere });
  const library = data.library;
  for (const { id } of library.deliveries()) library.remove(id);
  for (const [value, name] of files) {
    clock.advance(60_000);
    const file = new File([kreisFile([['07312', value, 'Anzahl;ERWP06;Arbeitslose']])], name);
    const reply = await data.readFile(file, {}, new AbortController().signal);
    if (reply.kind === 'read') await data.take(reply.delivery);
  }
  return library.find('arbeitslose', '07312').map((figure) => figure.value);
}

describe('of two flat files of one table', () => {
  it('the one that GENESIS made later counts, whichever was dropped last', async () => {
    expect(await afterDropping(OLDER, NEWER)).toEqual([5330]);
    expect(await afterDropping(NEWER, OLDER)).toEqual([5330]);
  });

  it('the one that was dropped later counts where the names say no age', async () => {
    const table = '13211-02-05-4.csv';
    expect(await afterDropping(['1', table], ['2', table])).toEqual([2]);
  });

  it('a time to come is not believed', async () => {
    const future = ['5300', named('2030-01-01T00:00:00Z')] as const;
    expect(await afterDropping(future, ['5330', '13211-02-05-4.csv'])).toEqual([5330]);
  });
});
