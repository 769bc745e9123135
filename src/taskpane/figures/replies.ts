import type { Delivery, Tally } from '../../labour-market/loaded';
import type { ColumnMapping } from '../../labour-market/readers/mapped-mapping';
import type { MappingProposal } from '../../labour-market/readers/mapped-proposal';

export type FileReply =
  | {
      readonly kind: 'read';
      readonly delivery: Delivery;
      readonly tally: Tally;
      readonly format: string;
      readonly notes: readonly string[];
      /** Observations that no figure of the catalogue or no region fits. */
      readonly leftOut: number;
    }
  /** No reader knows it, but it is a table: its columns can be assigned. */
  | {
      readonly kind: 'unknown';
      readonly message: string;
      readonly columns: MappingProposal['columns'];
      readonly mapping: ColumnMapping | null;
    };

export type FeedReply =
  /** No feed lies beside the add-in. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'loaded';
      readonly regions: number;
      /** Regions whose figures are others than before. */
      readonly changed: number;
      /** AGS that the feed has nothing for. */
      readonly missing: readonly string[];
      readonly offline: string | null;
    };
