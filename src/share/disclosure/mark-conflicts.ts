import type { Job } from '../step';
import type { MarkedTable } from './marked-tables';
import { disclosureMessages, localAreaName } from './messages';
import { overlap } from './pivots';

/**
 * The tables that are marked, each once. Refuses marks of the same cells that say different things of their totals: one
 * of them is wrong, and nobody but the author knows which.
 */
export function withoutConflicts(job: Job, tables: readonly MarkedTable[]): readonly MarkedTable[] {
  const kept: MarkedTable[] = [];
  for (const table of tables) {
    const other = kept.find((one) => contradict(one, table));
    if (other) {
      const message = disclosureMessages.contradiction(other.name, table.name, table.area);
      const cell = localAreaName(table.area);
      job.account.refusals.push({ message, places: [{ sheet: table.area.sheet, cell }] });
    }
    if (!kept.some((one) => isSame(one, table))) kept.push(table);
  }
  return kept;
}

function contradict(one: MarkedTable, other: MarkedTable): boolean {
  if (!overlap(one.area, other.area)) return false;
  return (
    (one.area.bottom === other.area.bottom && hasTotals(one, 'zeile') !== hasTotals(other, 'zeile')) ||
    (one.area.right === other.area.right && hasTotals(one, 'spalte') !== hasTotals(other, 'spalte'))
  );
}

const hasTotals = ({ summen }: MarkedTable, direction: 'zeile' | 'spalte'): boolean =>
  summen === direction || summen === 'beide';

function isSame({ area: one, summen }: MarkedTable, other: MarkedTable): boolean {
  const { area } = other;
  return summen === other.summen && one.sheet === area.sheet && localAreaName(one) === localAreaName(area);
}
