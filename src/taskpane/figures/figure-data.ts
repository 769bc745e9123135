import { refuseTooLarge } from '../../labour-market/readers/too-large';
import { provideFigures } from '../../domain/arbeitsmarkt/loaded-figures';
import { ImportError } from '../../labour-market/import-error';
import type { Delivery } from '../../labour-market/loaded';
import { FigureLibrary, tally } from '../../labour-market/loaded';
import type { ColumnMapping } from '../../labour-market/readers/mapped-mapping';
import { fetchFeed } from './fetch-feed';
import type { FeedOptions } from './fetch-feed';
import { KeptDeliveries } from './kept-deliveries';
import { loadEmbedded } from './load-embedded';
import { readInWorker } from './read-in-worker';
import type { FeedReply, FileReply } from './replies';
import { browserSurroundings } from './surroundings';
import type { Surroundings } from './surroundings';

export type { Progress } from './fetch-feed';
export type { FeedReply, FileReply } from './replies';

/** The figures of this runtime: what is loaded, and how more of them come. */
export class FigureData {
  readonly library = new FigureLibrary();
  readonly #around: Surroundings;
  readonly #kept: KeptDeliveries;
  readonly #listeners = new Set<() => void>();
  #version = 0;

  private constructor(around: Surroundings) {
    this.#around = around;
    this.#kept = new KeptDeliveries(around.storage, around.clock);
  }

  /** With what is embedded and what was kept. Error: ImportError where the embedded files cannot be had. */
  static async open(around: Surroundings): Promise<FigureData> {
    const data = new FigureData(around);
    const [embedded, kept] = await Promise.all([loadEmbedded(around), data.#kept.all()]);
    for (const delivery of [...embedded, ...kept]) data.library.put(delivery);
    return data;
  }

  /** Grows with each change of the library. */
  get version(): number {
    return this.#version;
  }

  /** The listener is called after each change of the library. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Reads a file beside the panel; takes nothing over. Errors: ImportError saying why it cannot be read; the signal's
   * reason where it is aborted.
   */
  async readFile(
    file: Blob & { readonly name: string },
    options: { readonly mapping?: ColumnMapping },
    signal: AbortSignal,
  ): Promise<FileReply> {
    refuseTooLarge({ length: file.size });
    const { name } = file;
    const request = { file, name, mapping: options.mapping ?? null };
    const reply = await readInWorker(this.#around.startReader, request, signal);
    if (reply.kind === 'refused') throw new ImportError(reply.message);
    if (reply.kind === 'unknown') return reply;
    const { sha256, observations, format, made, notes, leftOut } = reply;
    const now = new Date(this.#around.clock.now()).toISOString();
    // A file that lay about for a month is no newer than the one of last week.
    const retrieved = made !== null && made < now ? made : now;
    const head = { id: `file:${sha256}`, kind: 'file', name, retrieved, offline: null } as const;
    return {
      kind: 'read',
      delivery: { ...head, observations },
      tally: tally(observations),
      format,
      notes,
      leftOut,
    };
  }

  /** Into the library and its storage; then formulas are calculated again. Error: WorkbookError where they cannot be. */
  async take(delivery: Delivery): Promise<void> {
    await this.#takeAll([delivery]);
    await this.calculateAgain();
  }

  /** Error: as `take`. */
  async forget(id: string): Promise<void> {
    this.library.remove(id);
    this.#changed();
    await this.#kept.drop(id);
    await this.calculateAgain();
  }

  /**
   * What the feed has for these regions (AGS), all of it or nothing: after an error the library is as before.
   * Errors: as `fetchFeed` and `take`.
   */
  async refreshFeed(regions: readonly string[], options: FeedOptions): Promise<FeedReply> {
    const fetched = await fetchFeed(this.#around, regions, options);
    if (!fetched) return { kind: 'none' };
    const { deliveries, missing, offline } = fetched;
    const before = new Map(this.library.deliveries().map((delivery) => [delivery.id, delivery]));
    const changed = deliveries.filter((delivery) => !sameFigures(delivery, before.get(delivery.id)));
    await this.#takeAll(deliveries);
    if (changed.length > 0) await this.calculateAgain();
    const count = (list: readonly Delivery[]) => new Set(list.map(({ id }) => id.split('.')[0])).size;
    return { kind: 'loaded', regions: count(deliveries), changed: count(changed), missing, offline };
  }

  /** All formulas, so that those of AMIP.ARBEITSMARKT take what is loaded now. Error: WorkbookError. */
  calculateAgain(): Promise<void> {
    return this.#around.calculate();
  }

  async #takeAll(deliveries: readonly Delivery[]): Promise<void> {
    if (deliveries.length === 0) return;
    for (const delivery of deliveries) this.library.put(delivery);
    this.#changed();
    await this.#kept.keep(deliveries);
  }

  #changed(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}

let opened: Promise<FigureData> | undefined;

/** The one of this runtime; after an error the next call tries again. Error: as `FigureData.open`. */
export function figureData(): Promise<FigureData> {
  opened ??= startWith(browserSurroundings()).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Opens the figures and offers them to AMIP.ARBEITSMARKT. Formulas that asked too early are calculated again. */
export async function startWith(around: Surroundings): Promise<FigureData> {
  const data = await FigureData.open(around);
  // Not waited for: Excel calculates only once the user has left the cell.
  if (provideFigures(data.library.figures()))
    data.calculateAgain().catch((error: unknown) => console.warn('AMIP.ARBEITSMARKT:', error));
  return data;
}

function sameFigures(a: Delivery, b: Delivery | undefined): boolean {
  return JSON.stringify(a.observations) === JSON.stringify(b?.observations);
}
