import type { Clock } from '../../labour-market/sources/http/clock';
import { systemClock } from '../../labour-market/sources/http/clock';
import type { Fetch } from '../../labour-market/sources/http/fetch';
import { inWorkbook } from '../../workbook/session';
import type { KeyValues } from './key-values';
import { browserKeyValues } from './key-values';
import type { ReaderWorker } from './read-in-worker';

/** The outermost edge of the figures: what browser and Excel give. */
export interface Surroundings {
  /** The address of the page; embedded files and the feed lie beside it. */
  readonly page: string;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly storage: KeyValues;
  readonly startReader: () => ReaderWorker;
  /** Has Excel calculate all formulas. */
  readonly calculate: () => Promise<void>;
}

export function browserSurroundings(): Surroundings {
  return {
    page: document.baseURI,
    fetch: (input, init) => fetch(input, init),
    clock: systemClock,
    storage: browserKeyValues(),
    startReader: () =>
      new Worker(new URL(/* webpackChunkName: "read-file" */ './read-file-worker.ts', import.meta.url)),
    calculate: () =>
      inWorkbook(async (context) => {
        context.workbook.application.calculate('Full');
        await context.sync();
      }),
  };
}
