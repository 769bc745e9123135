import fc from 'fast-check';
import { geheimhaltung } from '../../../domain/geheimhaltung/geheimhaltung';
import { columnOf, rowOf } from '../read/cell-name';
import type { CountTable } from './count-table';
import { determined } from './eliminate';
import { CountSystem } from './system';
import { tightened } from './tighten';

type Counts = readonly (readonly number[])[];

/** Counts with their totals behind and below. */
const tables = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }))
  .chain(([rows, columns]) => {
    const count = fc.oneof(fc.nat(3), fc.nat(14));
    return fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    });
  })
  .map((inner): Counts => {
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    const across = inner.map((row) => [...row, sum(row)]);
    return [...across, (across[0] ?? []).map((_, column) => sum(across.map((row) => row[column] ?? 0)))];
  });

/** Whether some small count can be narrowed down to fewer than m − 1 further values. */
function isFound(counts: Counts, shown: readonly (readonly unknown[])[], m: number): boolean {
  const system = new CountSystem((_, key) => shown[rowOf(key)]?.[columnOf(key)] !== '*');
  const table: CountTable = {
    sheet: 'T',
    rows: [...counts.keys()],
    columns: [...(counts[0] ?? []).keys()],
    at: (row, column) => counts[row]?.[column],
  };
  system.add(table, { hasTotalRow: true, hasTotalColumn: true });
  const known = determined(system);
  const { low, high } = tightened(system);
  return system.unknowns.some(
    ({ count = 0 }, unknown) =>
      count > 0 && count < m && (known.has(unknown) || (high[unknown] ?? 0) - (low[unknown] ?? 0) < m - 1),
  );
}

// The rule and the proof were written apart: one hides by network flows, the other attacks by elimination and ranges.
test('finds nothing in what the rule hides, and something when one complement less is hidden', () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 3, max: 5 }), fc.nat(), (counts, m, choice) => {
      const shown = geheimhaltung(counts, { summen: 'beide', mindestfallzahl: m });
      expect(isFound(counts, shown, m)).toBe(false);
      const complements = counts.flatMap((row, i) =>
        row.flatMap((count, j) =>
          shown[i]?.[j] === '*' && (count === 0 || count >= m) ? [[i, j] as const] : [],
        ),
      );
      const opened = complements[choice % complements.length];
      if (!opened) return;
      const [i, j] = opened;
      const open = shown.map((row, at) =>
        row.map((cell, place) => (at === i && place === j ? counts[i]?.[j] : cell)),
      );
      expect(isFound(counts, open, m)).toBe(true);
    }),
    { numRuns: 300, seed: 20261126 },
  );
});
