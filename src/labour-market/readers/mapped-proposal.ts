import { parsePeriod } from './ba-period';
import { textRows } from './ba-rows';
import type { SampledColumn } from './mapped-column-kind';
import { isPeriodColumn, isValueColumn, regionCodeOf } from './mapped-column-kind';
import type { MappedTable } from './mapped-columns';
import { isNote, mappedTable } from './mapped-columns';
import type { ColumnMapping } from './mapped-mapping';

/** What a person is asked to confirm or to correct. */
export interface MappingProposal {
  /** Null where the text is no table, or has no column of numbers. */
  readonly mapping: ColumnMapping | null;
  readonly columns: ReadonlyArray<{ readonly name: string; readonly sample: string }>;
}

const DELIMITERS = [';', '\t', ',', '|'] as const;
const VARIABLE_HEADING = /merkmal|kennzahl|variable|indikator|größe|bezeichnung/i;

/** Enough to see what the columns hold. */
const SAMPLE_LINES = 200;

/** Guesses from headings and cells which column is what. No errors: what is no table gives no mapping. */
export function proposeMapping(text: string): MappingProposal {
  const head = text.split('\n', SAMPLE_LINES).join('\n');
  const tables = DELIMITERS.flatMap((delimiter) => {
    const table = tableOf(head, delimiter);
    return table ? [{ delimiter, table }] : [];
  });
  const width = Math.max(...tables.map(({ table }) => table.names.length));
  const widest = tables.find(({ table }) => table.names.length === width);
  if (!widest) return { mapping: null, columns: [] };
  const columns = sampled(widest.table);
  return {
    mapping: mappingOf(columns, widest.delimiter),
    columns: columns.map(({ name, cells }) => ({ name, sample: cells[0] ?? '' })),
  };
}

/** Undefined for a delimiter that the quotes in the text contradict. */
function tableOf(text: string, delimiter: string): MappedTable | undefined {
  try {
    return mappedTable(textRows(text, delimiter));
  } catch {
    return undefined;
  }
}

function sampled({ names, rows }: MappedTable): readonly SampledColumn[] {
  const filled = rows.filter((row) => !isNote(row));
  return names.map((name, place) => ({
    name,
    cells: filled.map(({ cells }) => cells[place] ?? '').filter((cell) => cell !== ''),
  }));
}

function mappingOf(
  columns: readonly SampledColumn[],
  delimiter: ColumnMapping['delimiter'],
): ColumnMapping | null {
  const period = columns.find(isPeriodColumn);
  const regions = columns.flatMap((column) => {
    const code = column === period ? null : regionCodeOf(column);
    return code ? [{ column, code }] : [];
  });
  // A code is better than a name, and names beside a code break nothing down.
  const region = regions.find(({ code }) => code !== 'name') ?? regions[0];
  const others = columns.filter((column) => column !== period && regions.every((r) => r.column !== column));
  const decimal = decimalOf(others);
  const numeric = others.filter(({ cells }) => isValueColumn(cells, decimal));
  const texts = others.filter((column) => column.cells.length > 0 && !numeric.includes(column));
  // Where months stand beside each other, nothing else beside them is a figure.
  const months = period ? [] : numeric.filter(({ name }) => parsePeriod(name) !== undefined);
  const values = months.length > 0 ? months : numeric;
  if (values.length === 0) return null;
  const isLong = values.length === 1 || months.length > 0;
  const variable = isLong ? texts.find(({ name }) => VARIABLE_HEADING.test(name)) : undefined;
  return {
    delimiter,
    decimal,
    region: region?.column.name ?? null,
    regionCode: region?.code ?? 'ags',
    fixedRegion: null,
    period: period?.name ?? null,
    fixedPeriod: null,
    variable: variable?.name ?? null,
    values: values.map(({ name }) => name),
    dimensions: texts.filter((column) => column !== variable && varies(column)).map(({ name }) => name),
    unit: null,
    source: '',
  };
}

/** The notation that more columns can be read in; German where both fit. */
function decimalOf(columns: readonly SampledColumn[]): ColumnMapping['decimal'] {
  const readable = (decimal: ColumnMapping['decimal']) =>
    columns.filter(({ cells }) => isValueColumn(cells, decimal)).length;
  return readable('.') > readable(',') ? '.' : ',';
}

function varies({ cells }: SampledColumn): boolean {
  return new Set(cells).size > 1;
}
