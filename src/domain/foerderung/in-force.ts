import { notAvailable } from '../domain-error';
import type { Month } from '../months/month';
import { monthText } from '../months/month';
import { foerderungMessages } from './messages';

interface Dated {
  readonly gueltigAb: Month;
}

/** Oldest row first. A new rule is a new row; nothing else changes. */
export type DatedTable<Row extends Dated> = readonly [Row, ...Row[]];

/**
 * The row in force in a month, the newest one for undefined. `what` names the table in the message.
 * Error: NA for a month before the table: older rules are not invented.
 */
export function inForce<Row extends Dated>(
  table: DatedTable<Row>,
  month: Month | undefined,
  what: string,
): Row {
  for (let index = table.length - 1; index >= 0; index -= 1) {
    const row = table[index] as Row;
    if (month === undefined || row.gueltigAb <= month) return row;
  }
  throw notAvailable(
    foerderungMessages.notInForce(what, monthText(month ?? 0), monthText(table[0].gueltigAb)),
  );
}
