import type { Licence } from './licence';
import type { Passport, PassportPlaces } from './passport';

type Texts = Readonly<Record<string, string>>;

interface Dimension {
  readonly label: string;
  readonly category: {
    readonly index: readonly string[];
    readonly label?: Texts;
    readonly unit?: Readonly<Record<string, { readonly label: string; readonly decimals: number }>>;
  };
}

/** A JSON-stat 2.0 dataset of the feed. Cells count row by row: region, figure, period. */
export interface FeedDataset {
  readonly version: '2.0';
  readonly class: 'dataset';
  readonly label: string;
  readonly source: string;
  readonly updated?: string;
  readonly note: readonly string[];
  readonly id: readonly ['geo', 'indicator', 'time'];
  readonly size: readonly number[];
  readonly role: {
    readonly geo: readonly ['geo'];
    readonly metric: readonly ['indicator'];
    readonly time: readonly ['time'];
  };
  readonly dimension: { readonly geo: Dimension; readonly indicator: Dimension; readonly time: Dimension };
  /** A list, or where most cells are empty an object. */
  readonly value: ReadonlyArray<number | null> | Readonly<Record<string, number>>;
  /** Cell → the sign in place of the figure, or the mark of its quality. */
  readonly status?: Texts;
  readonly extension: {
    readonly feed: {
      readonly schema: '1';
      /** Only where all figures are from one. */
      readonly table?: string;
      readonly passports: readonly Passport[];
      readonly passportOf: PassportPlaces;
      readonly licences: readonly Licence[];
    };
  };
}
