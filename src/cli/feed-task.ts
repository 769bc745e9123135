import type { Observation } from '../labour-market/observation';
import type { ColumnMapping } from '../labour-market/readers/mapped-mapping';

/** What came from a source, as it came. */
export interface RawReply {
  readonly bytes: Uint8Array;
  /** When it came: `2026-03-01T06:00:00.000Z`. */
  readonly retrieved: string;
  /** When the source published it, where it says so beside the bytes and not in them. */
  readonly datenstand: string | null;
}

/** One thing to fetch: a table, a table of one region, or a file. */
export interface FeedTask {
  /** See Delivery; several tasks of one table share it. */
  readonly origin: string;
  /** For people: `EckwerteZeitreiheALOKr, 07312 Kaiserslautern, Stadt`. */
  readonly title: string;
  /** The only region it can give; null for all. */
  readonly region: string | null;
  /** Tells replies apart that are kept; null where keeping makes no sense, as with a file. */
  readonly key: string | null;
  /** The name for the readers, who take the table from it. */
  readonly fileName: string;
  readonly sourceUrl: string | null;
  /** Which column is what, where no reader knows the layout. */
  readonly mapping?: ColumnMapping;
  fetch(signal: AbortSignal): Promise<RawReply>;
  /** What is to be done with the observations beyond reading. Error: ImportError where they are not what was asked for. */
  adapt(observations: readonly Observation[]): readonly Observation[];
}

/** The tasks of one source, and what is to be said about them. */
export interface FeedSource {
  readonly name: string;
  readonly tasks: readonly FeedTask[];
  readonly notes: readonly string[];
}
