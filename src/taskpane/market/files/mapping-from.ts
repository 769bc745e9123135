import { parsePeriod } from '../../../labour-market/readers/ba-period';
import type { ColumnMapping } from '../../../labour-market/readers/mapped-mapping';
import { mappedRegion } from '../../../labour-market/readers/mapped-region';
import { partsDe } from '../texts/parts-de';
import type { PartsTexts } from '../texts/parts-de';
import { hasColumn } from './mapping-entry';
import type { ColumnUse, MappingEntry } from './mapping-entry';

export type MappingField = `column-${number}` | 'values' | 'fixedRegion' | 'fixedPeriod' | 'source';

export interface MappingProblem {
  readonly field: MappingField;
  readonly message: string;
}

type Words = PartsTexts['mapping'];

/** Of each of these a table has one column at most. */
const SINGLE: readonly ColumnUse[] = ['region', 'period', 'variable'];

/** The mapping that a form means, or everything that is wrong with it, in the order of the form. */
export function mappingFrom(
  entry: MappingEntry,
  words: Words = partsDe.mapping,
): { readonly mapping: ColumnMapping } | { readonly problems: readonly MappingProblem[] } {
  const problems = problemsOf(entry, words);
  if (problems.length > 0) return { problems };
  const named = (use: ColumnUse) =>
    entry.columns.filter((column) => column.use === use).map(({ name }) => name);
  return {
    mapping: {
      delimiter: entry.delimiter,
      decimal: entry.decimal,
      region: named('region')[0] ?? null,
      regionCode: entry.regionCode,
      fixedRegion: hasColumn(entry, 'region') ? null : fixedRegionOf(entry),
      period: named('period')[0] ?? null,
      fixedPeriod: needsPeriod(entry) ? (parsePeriod(entry.fixedPeriod) ?? null) : null,
      variable: named('variable')[0] ?? null,
      values: named('value'),
      dimensions: named('dimension'),
      unit: entry.unit === '' ? null : entry.unit,
      source: entry.source.trim(),
    },
  };
}

/** Whether someone has to say which period the whole table is about: no column does, and no headings of values do. */
export function needsPeriod(entry: MappingEntry): boolean {
  const values = entry.columns.filter(({ use }) => use === 'value');
  const inHeadings = values.length > 0 && values.every(({ name }) => parsePeriod(name) !== undefined);
  return !hasColumn(entry, 'period') && !inHeadings;
}

function problemsOf(entry: MappingEntry, words: Words): readonly MappingProblem[] {
  const { problems } = words;
  const found: MappingProblem[] = entry.columns.flatMap(({ use }, index) => {
    const first = entry.columns.findIndex((column) => column.use === use);
    if (!SINGLE.includes(use) || first === index) return [];
    const message = problems.twice(words.uses[use], entry.columns[first]?.name ?? '');
    return [{ field: `column-${index}` as const, message }];
  });
  if (!hasColumn(entry, 'value')) found.push({ field: 'values', message: problems.noValues });
  if (!hasColumn(entry, 'region') && fixedRegionOf(entry) === null) {
    const typed = entry.fixedRegion.trim();
    const message = typed === '' ? problems.noRegion : problems.unknownRegion(typed);
    found.push({ field: 'fixedRegion', message });
  }
  if (needsPeriod(entry) && parsePeriod(entry.fixedPeriod) === undefined) {
    const typed = entry.fixedPeriod.trim();
    const message = typed === '' ? problems.noPeriod : problems.unknownPeriod(typed);
    found.push({ field: 'fixedPeriod', message });
  }
  if (entry.source.trim() === '') found.push({ field: 'source', message: problems.noSource });
  return found;
}

function fixedRegionOf({ fixedRegion }: MappingEntry): string | null {
  const typed = fixedRegion.trim();
  return mappedRegion(typed, 'ags') ?? mappedRegion(typed, 'name');
}
