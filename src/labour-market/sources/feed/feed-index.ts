/** One file of the feed: a region and a frequency. */
export interface FeedFile {
  /** Relative to the index: `geo/07312.m.json`. */
  readonly path: string;
  /** Of its bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

export interface FeedRegion {
  readonly ags: string;
  readonly name: string;
  /** Monthly and yearly figures. */
  readonly files: { readonly m?: FeedFile; readonly a?: FeedFile };
}

/** `index.json` of a feed, as `amip feed` writes it. */
export interface FeedIndex {
  readonly schema: '1';
  /** When it was made: `2026-03-01T06:00:00Z`. */
  readonly created: string;
  readonly regions: readonly FeedRegion[];
  /** As written; who shows them checks them. */
  readonly figures: readonly unknown[];
  readonly licences: readonly unknown[];
}
