import type { Count, CountedTable } from './counted-table';
import { sumLinesOf } from './counted-table';

/**
 * Further counts to hide, so that none stands alone in its sum: the smallest of the line, never a zero, which is known
 * anyhow, and if possible none that would be hidden in vain. For cells that are hidden because of another table; the
 * audit decides whether that is enough.
 */
export function complements(table: CountedTable, isInVain: (count: Count) => boolean): readonly Count[] {
  const lines = sumLinesOf(table);
  const isHidden = ({ row, column }: Count) => table.hidden[row]?.[column] === true;
  const added: Count[] = [];
  for (let isOpen = true; isOpen;) {
    isOpen = false;
    for (const line of lines) {
      if (line.filter(isHidden).length !== 1) continue;
      const [smallest] = line
        .filter((count) => count.count > 0 && !isHidden(count))
        .map((count) => ({ ...count, rank: Number(isInVain(count)) }))
        .sort((one, other) => one.rank - other.rank || one.count - other.count);
      const hiddenLine = table.hidden[smallest?.row ?? -1];
      if (!smallest || !hiddenLine) continue;
      hiddenLine[smallest.column] = true;
      added.push(smallest);
      isOpen = true;
    }
  }
  return added;
}
