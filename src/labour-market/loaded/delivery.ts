import type { Observation } from '../observation';

/** Figures that came together: what the panel lists as one source. */
export interface Delivery {
  /** `embedded:amip-2021-kaiserslautern`, `feed:07312.m`, `file:<sha256 of the bytes>` */
  readonly id: string;
  readonly kind: 'embedded' | 'feed' | 'file';
  /** For people: the file's name, the region's name, the document. */
  readonly name: string;
  /** ISO 8601: when it was read or fetched; of what is embedded, when its data were. */
  readonly retrieved: string;
  /** German reason why the last data is used and not the server's; null where it is the server's. */
  readonly offline: string | null;
  /** Only what `isLoadable`. */
  readonly observations: readonly Observation[];
}
