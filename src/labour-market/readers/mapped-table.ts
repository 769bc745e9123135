import { ImportError } from '../import-error';
import type { Observation } from '../observation';
import { regionByAgs } from '../regions';
import { baMessages } from './ba-messages';
import { textRows } from './ba-rows';
import { Collected } from './collected';
import type { ColumnMapping } from './mapped-mapping';
import { isNote, mappedTable } from './mapped-columns';
import { rowReader } from './mapped-row';
import { refuseFractions } from './refuse-fractions';
import type { FileContext } from './text-reader';

export type { ColumnMapping } from './mapped-mapping';

const FORMAT = 'Tabelle mit zugeordneten Spalten';

/**
 * Any table by the columns that a person assigned; cells without a value are left out.
 * Errors: ImportError for columns that are missing, lines that are cut off, cells that are neither number nor sign,
 * unknown periods, and where two lines give the same figure different values.
 */
export function readMapped(text: string, mapping: ColumnMapping, context: FileContext): Observation[] {
  refuseIncomplete(mapping);
  const table = mappedTable(textRows(text, mapping.delimiter));
  if (!table) throw new ImportError(baMessages.mappedNoHeader);
  const readRow = rowReader(table, mapping, context.table);
  const collected = new Collected((first, second, { label }) =>
    baMessages.mappedContradiction(first, second, label),
  );
  for (const row of table.rows) {
    if (isNote(row)) continue;
    if (row.cells.length < table.names.length)
      throw new ImportError(baMessages.otherColumns(row.line, row.cells.length, table.names.length));
    for (const observation of readRow(row)) collected.add(observation, row.line);
  }
  if (collected.observations.length === 0) throw new ImportError(baMessages.noRows(FORMAT));
  if (mapping.unit === null && !text.includes('%')) refuseFractions(collected.observations);
  return collected.observations;
}

function refuseIncomplete({ values, fixedRegion }: ColumnMapping): void {
  if (values.length === 0) throw new ImportError(baMessages.mappedNoValues);
  if (fixedRegion !== null && !regionByAgs(fixedRegion))
    throw new ImportError(baMessages.mappedUnknownRegion(fixedRegion));
}
