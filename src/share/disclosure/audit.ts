import { isPrimary } from '../../domain/geheimhaltung/primary';
import { cellAddress } from '../cells/address';
import type { Job } from '../step';
import { components } from './components';
import type { CountedTable } from './counted-table';
import { linkedCounts } from './linked-counts';
import { areaName, disclosureMessages, localAreaName } from './messages';
import type { TypedSum } from './typed-sums';
import type { Unknowns } from './witness';
import { hasWitness } from './witness';

/** How far other tables are looked for, in multiples of the smallest count that may be shown. */
const REACH = 4;

/**
 * Refuses tables that hang together where it is not proven that no small count can be computed back from all of them.
 * One table alone is proven by the rule itself.
 */
export function auditLinked(
  job: Job,
  tables: readonly CountedTable[],
  linked: ReadonlySet<CountedTable>,
  typed: readonly TypedSum[] = [],
): void {
  if (linked.size === 0) return;
  const unknowns = linkedCounts(job, tables, linked, typed);
  const { unfollowed } = unknowns;
  if (unfollowed.length > 0) {
    const places = unfollowed.map(({ sheet, row, column }) => ({ sheet, cell: cellAddress(row, column) }));
    const message = disclosureMessages.unfollowed(places.map(({ sheet, cell }) => `${sheet}!${cell}`));
    job.account.refusals.push({ message, places });
    return;
  }
  const { mindestfallzahl } = job.request.options;
  const groups = components(unknowns, (cell) => unknowns.linked.has(cell));
  if (groups.every((group) => isProtected(group, mindestfallzahl))) return;
  const areas = tables.map(({ area }) => area);
  const places = areas.map((area) => ({ sheet: area.sheet, cell: localAreaName(area) }));
  job.account.refusals.push({
    message: disclosureMessages.unsafe(areas.map(areaName).join(' und ')),
    places,
  });
}

/** As the rule for one table: every small count can be m or more, and its possible values span at least m − 1. */
function isProtected(unknowns: Unknowns, m: number): boolean {
  return unknowns.counts.every((count, cell) => {
    if (!isPrimary(count, m)) return true;
    for (let largest = count + m - 1; largest >= m; largest -= 1) {
      if (!hasWitness(unknowns, cell, [largest, Infinity], REACH * m)) continue;
      return hasWitness(unknowns, cell, [0, largest - m + 1], REACH * m);
    }
    return false;
  });
}
