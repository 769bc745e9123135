import type { Rectangle } from '../cells/address';
import type { Area, WorkbookModel } from '../workbook/model';
import type { TableReference } from './reference';

type Table = WorkbookModel['tables'][number];

/** The cells that a structured reference reads; undefined: the table has no such column. */
export function areaInTable(
  { area, columns, headerRows, totalsRows }: Table,
  reference: TableReference,
  row: number | undefined,
): Area | undefined {
  const across = columnsOf(columns, reference.columns);
  if (!across) return undefined;
  const body: Pick<Rectangle, 'top' | 'bottom'> = {
    top: area.top + headerRows,
    bottom: area.bottom - totalsRows,
  };
  const { top, bottom } = rowsOf(reference.sections, area, body, row);
  return { sheet: area.sheet, top, bottom, left: area.left + across[0], right: area.left + across[1] };
}

function columnsOf(columns: readonly string[], named: readonly string[]): [number, number] | undefined {
  const indices = named.map((name) => columns.findIndex((column) => same(column, name)));
  if (indices.includes(-1)) return undefined;
  return indices.length === 0 ? [0, columns.length - 1] : [Math.min(...indices), Math.max(...indices)];
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function rowsOf(
  sections: readonly string[],
  area: Area,
  body: Pick<Rectangle, 'top' | 'bottom'>,
  row: number | undefined,
): Pick<Rectangle, 'top' | 'bottom'> {
  if (sections.includes('all')) return area;
  if (sections.includes('this row') && row !== undefined && row >= area.top && row <= area.bottom)
    return { top: row, bottom: row };
  return {
    top: sections.includes('headers')
      ? area.top
      : sections.includes('totals') && sections.length === 1
        ? body.bottom + 1
        : body.top,
    bottom: sections.includes('totals')
      ? area.bottom
      : sections.includes('headers') && sections.length === 1
        ? body.top - 1
        : body.bottom,
  };
}
