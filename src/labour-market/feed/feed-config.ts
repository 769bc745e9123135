import type { ColumnMapping } from '../readers/mapped-mapping';
import type { BaTable } from '../sources/ba/tables';

/** GENESIS installations that `amip feed` knows. */
export type GenesisSystem = 'regionalstatistik' | 'genesis-online' | 'zensus';

export interface GenesisConfig {
  readonly art: 'genesis';
  readonly system: GenesisSystem;
  readonly basis?: string;
  readonly tabellen: ReadonlyArray<{ readonly name: string; readonly ab: number }>;
}

export interface BaConfig {
  readonly art: 'ba';
  readonly basis?: string;
  readonly namensliste?: string;
  /** Milliseconds between two requests. */
  readonly pause?: number;
  readonly tabellen: readonly BaTable[];
}

export interface FileConfig {
  readonly art: 'datei';
  readonly pfad: string;
  /** Which column is what, where no reader knows the layout. */
  readonly mapping?: ColumnMapping;
}

export type SourceConfig = GenesisConfig | BaConfig | FileConfig;

/** What `amip feed` fetches; `config.schema.json` documents it. */
export interface FeedConfig {
  readonly regionen: readonly string[] | 'alle';
  /** The first one that has a figure wins. */
  readonly quellen: readonly SourceConfig[];
}
