import type { STATUS } from '../fields/handlungsfelder';
import type { TableRow } from '../types';
import type { RowsCarried } from './rows-carried';

const CLOSED: readonly (typeof STATUS)[number][] = ['erreicht', 'gestoppt'];

/** Projects go on until they are reached or stopped; a milestone that has passed stays to be seen. */
export function carryHandlungsfelder(rows: readonly TableRow[], year: number): RowsCarried {
  const open = rows.filter(({ status }) => !CLOSED.some((closed) => closed === status));
  const closed = rows.length - open.length;
  const passed = open.filter(({ meilenstein }) => isBefore(meilenstein, year)).length;
  return {
    rows: open,
    notes: [
      ...(closed > 0
        ? [`Handlungsfelder, die erreicht oder gestoppt sind: ${closed}. Sie sind nicht übernommen.`]
        : []),
      ...(passed > 0
        ? [`Handlungsfelder mit einem Meilenstein vor ${year}: ${passed}. Setzen Sie neue Termine.`]
        : []),
    ],
  };
}

function isBefore(day: string | number | null | undefined, year: number): boolean {
  return typeof day === 'string' && Number(day.slice(0, 4)) < year;
}
