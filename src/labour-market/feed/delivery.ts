import type { Observation } from '../observation';

/** What one reply or file gave, with where it came from. */
export interface Delivery {
  /** What was asked, so that a later run finds the same again: `ba:EckwerteZeitreiheALOKr`, `datei:zahlen.csv`. */
  readonly origin: string;
  readonly observations: readonly Observation[];
  /** When it was fetched: `2026-03-01T06:00:00Z`. */
  readonly retrieved: string;
  /** Of the bytes of the source, lower-case hexadecimal. */
  readonly sha256: string;
  /** A page for people; null for a file. */
  readonly sourceUrl: string | null;
  /** As the source states it; null where it does not. */
  readonly gebietsstand: string | null;
  /** Kept from an earlier feed: it completes what comes today and stands behind it. */
  readonly earlier?: true;
}
