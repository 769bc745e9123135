import fc from 'fast-check';
import { DomainError } from '../domain-error';
import type { Counts, Published, Sums } from './testing/attacker';
import { flaw } from './testing/attacker';
import { geheimhaltung } from './geheimhaltung';
import { inside, realSums, transposed, withSums } from './testing/tables';

/* Someone who knows where the sums stand, although nobody told the function. */

const outcomes = { refused: 0, protected: 0 };

/** The result, undefined where the table is refused. */
function publishUntold(table: Counts): Published | undefined {
  try {
    const result = geheimhaltung(table).map((row) =>
      row.map((cell) => (typeof cell === 'number' ? cell : '*')),
    );
    outcomes.protected++;
    return result;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    outcomes.refused++;
    return undefined;
  }
}

/** The lines with the last one moved to `place`. */
function withLastAt<Line>(lines: readonly Line[], place: number): Line[] {
  const rest = lines.slice(0, -1);
  return [...rest.slice(0, place), ...lines.slice(-1), ...rest.slice(place)];
}

function withLastBack<Line>(lines: readonly Line[], place: number): Line[] {
  return [...lines.slice(0, place), ...lines.slice(place + 1), ...lines.slice(place, place + 1)];
}

describe('sums that nobody declared', () => {
  beforeEach(() => Object.assign(outcomes, { refused: 0, protected: 0 }));
  afterEach(() => {
    expect(Math.min(outcomes.refused, outcomes.protected)).toBeGreaterThan(10);
  });

  it('reveal no small count, wherever the row and the column of totals stand', () => {
    fc.assert(
      fc.property(inside(1, 3), realSums, fc.nat(3), fc.nat(3), (table, sums, rowPlace, columnPlace) => {
        const counts = withSums(table, sums);
        const row = sums.row ? rowPlace % counts.length : counts.length - 1;
        const width = counts[0]?.length ?? 0;
        const column = sums.column ? columnPlace % width : width - 1;
        const moved = withLastAt(counts, row).map((line) => withLastAt(line, column));
        const published = publishUntold(moved);
        if (!published) return;
        const back = withLastBack(published, row).map((line) => withLastBack(line, column));
        expect(flaw(counts, back, sums, 3)).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it('reveal no small count where other columns or rows follow or go before', () => {
    const both = fc.boolean();
    fc.assert(
      fc.property(
        inside(2, 3),
        fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }),
        both,
        both,
        both,
        (table, more, isFirst, isBefore, isTurned) => {
          const sums: Sums = { row: false, column: true };
          const counts = withSums(table, sums);
          const width = counts[0]?.length ?? 0;
          const block = counts.map((line) => withLastAt(line, isFirst ? 0 : width - 1));
          const wide = block.map((line, i) => (isBefore ? [more[i] ?? 0, ...line] : [...line, more[i] ?? 0]));
          const published = publishUntold(isTurned ? transposed(wide) : wide);
          if (!published) return;
          const upright = isTurned ? transposed(published) : published;
          const seen = upright.map((line) => (isBefore ? line.slice(1) : line.slice(0, -1)));
          expect(
            flaw(
              counts,
              seen.map((line) => withLastBack(line, isFirst ? 0 : width - 1)),
              sums,
              3,
            ),
          ).toBeUndefined();
        },
      ),
      { numRuns: 400 },
    );
  });
});
