import type { ColumnMapping } from '../../../labour-market/readers/mapped-mapping';
import type { MappingProposal } from '../../../labour-market/readers/mapped-proposal';

/** What a column is for; `none`: it is not read. */
export type ColumnUse = 'region' | 'period' | 'variable' | 'value' | 'dimension' | 'none';

/** The form as it is being filled in. */
export interface MappingEntry {
  readonly columns: ReadonlyArray<{ readonly name: string; readonly use: ColumnUse }>;
  readonly delimiter: ColumnMapping['delimiter'];
  readonly decimal: ColumnMapping['decimal'];
  readonly regionCode: ColumnMapping['regionCode'];
  readonly fixedRegion: string;
  readonly fixedPeriod: string;
  /** Empty: the names of the figures tell it. */
  readonly unit: string;
  readonly source: string;
}

/** The form to begin with, from what was guessed. */
export function entryOf(columns: MappingProposal['columns'], mapping: ColumnMapping | null): MappingEntry {
  return {
    columns: columns.map(({ name }) => ({ name, use: mapping ? useOf(name, mapping) : 'none' })),
    delimiter: mapping?.delimiter ?? ';',
    decimal: mapping?.decimal ?? ',',
    regionCode: mapping?.regionCode ?? 'ags',
    fixedRegion: mapping?.fixedRegion ?? '',
    fixedPeriod: mapping?.fixedPeriod ?? '',
    unit: mapping?.unit ?? '',
    source: mapping?.source ?? '',
  };
}

export function hasColumn({ columns }: MappingEntry, use: ColumnUse): boolean {
  return columns.some((column) => column.use === use);
}

function useOf(name: string, mapping: ColumnMapping): ColumnUse {
  if (name === mapping.region) return 'region';
  if (name === mapping.period) return 'period';
  if (name === mapping.variable) return 'variable';
  if (mapping.values.includes(name)) return 'value';
  return mapping.dimensions.includes(name) ? 'dimension' : 'none';
}
