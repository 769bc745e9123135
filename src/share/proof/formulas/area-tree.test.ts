import fc from 'fast-check';
import { contains } from '../read/cell-name';
import type { Rectangle } from '../read/cell-name';
import { AreaTree } from './area-tree';

interface Numbered {
  readonly number: number;
  readonly area: Rectangle;
}

const place = fc.integer({ min: 0, max: 12 });
const rectangle = fc.tuple(place, place, place, place).map(([one, other, left, right]) => ({
  top: Math.min(one, other),
  bottom: Math.max(one, other),
  left: Math.min(left, right),
  right: Math.max(left, right),
}));
const reads = fc
  .array(rectangle, { maxLength: 40 })
  .map((areas) => areas.map((area, number): Numbered => ({ number, area })));
const cells = fc.array(fc.tuple(place, place), { maxLength: 20 });

const numbersOf = (found: readonly Numbered[]) => found.map(({ number }) => number).sort((a, b) => a - b);

test('finds the areas that hold a cell, as often as it is asked', () => {
  fc.assert(
    fc.property(reads, cells, (all, asked) => {
      const tree = new AreaTree(all);
      for (const cell of asked)
        expect(numbersOf(tree.at(...cell))).toEqual(
          numbersOf(all.filter(({ area }) => contains(area, ...cell))),
        );
    }),
  );
});

test('finds none again that it has taken out', () => {
  fc.assert(
    fc.property(reads, cells, (all, asked) => {
      const tree = new AreaTree(all);
      let left = all;
      for (const cell of asked) {
        const holding = left.filter(({ area }) => contains(area, ...cell));
        expect(numbersOf(tree.take(...cell))).toEqual(numbersOf(holding));
        left = left.filter((read) => !holding.includes(read));
      }
    }),
  );
});
