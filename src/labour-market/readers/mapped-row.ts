import { ImportError } from '../import-error';
import { figureOf, unitClass } from '../catalogue';
import type { Observation } from '../observation';
import { baMessages } from './ba-messages';
import type { TextRow } from './ba-rows';
import { unitOfLabel } from './ba-unit';
import { publishedValue } from './ba-value';
import type { Column, MappedTable } from './mapped-columns';
import { cellOf, measuredReader, periodReader, regionReader } from './mapped-cells';
import { looksGrouped } from './looks-grouped';
import type { ColumnMapping } from './mapped-mapping';
import { nameColumnsOf } from './mapped-names';
import { readerMessages } from './messages';

/** Reads the figures of one row. Errors: ImportError for columns that the table does not have, and for bad cells. */
export function rowReader(
  { names }: MappedTable,
  mapping: ColumnMapping,
  table: string | null,
): (row: TextRow) => Observation[] {
  const column = (name: string): Column => {
    const place = names.indexOf(name);
    if (place < 0) throw new ImportError(baMessages.mappedColumnMissing(name));
    return { name, place };
  };
  const optional = (name: string | null) => (name === null ? null : column(name));
  const values = mapping.values.map(column);
  const regionOf = regionReader(optional(mapping.region), nameColumnsOf(names, mapping), mapping);
  const periodOf = periodReader(optional(mapping.period), mapping.fixedPeriod);
  const measuredOf = measuredReader(
    optional(mapping.variable),
    mapping.dimensions.map(column),
    mapping,
    table,
  );

  return (row) => {
    const { region, unknown } = regionOf(row);
    return values.flatMap((value) => {
      const text = cellOf(row, value);
      if (text === '') return [];
      const published = publishedValue(text, mapping.decimal);
      if (!published) throw new ImportError(baMessages.notAFigure(row.line, value.name, text));
      const { label, breakdown } = measuredOf(row, value);
      const unit = mapping.unit ?? unitOfLabel(label);
      const dimensions = Object.fromEntries(breakdown);
      const figure = figureOf({ variable: label, label, dimensions, unit, table });
      const isCount = unitClass(unit) === 'count' && (figure !== null || mapping.unit !== null);
      if (isCount && looksGrouped(text, mapping.decimal))
        throw new ImportError(readerMessages.unclearDecimals(baMessages.line(row.line), text));
      return [
        {
          figure,
          variable: label,
          label,
          dimensions: Object.fromEntries([...breakdown, ...unknown]),
          region,
          period: periodOf(row, value),
          ...published,
          unit,
          source: mapping.source,
          table,
          datenstand: null,
          quality: null,
        },
      ];
    });
  };
}
