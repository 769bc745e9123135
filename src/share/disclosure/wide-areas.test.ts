import fc from 'fast-check';
import { WideAreas } from './wide-areas';

const place = fc.nat({ max: 12 });
const area = fc.tuple(place, place, place, place).map(([one, other, left, right]) => ({
  sheet: '',
  top: Math.min(one, other),
  bottom: Math.max(one, other),
  left: Math.min(left, right),
  right: Math.max(left, right),
}));
const areas = fc.uniqueArray(area, {
  maxLength: 40,
  selector: ({ top, bottom, left, right }) => [top, bottom, left, right].join(),
});

// The oracle looks at each area.
test('gives the areas that hold a cell and are not forgotten', () => {
  fc.assert(
    fc.property(areas, fc.array(fc.tuple(place, place)), (all, lookups) => {
      const wide = new WideAreas();
      all.forEach((one, number) => wide.add({ area: one, readers: [number] }));
      const forgotten = new Set<number>();
      for (const [row, column] of lookups) {
        const expected = all.flatMap(({ top, bottom, left, right }, number) =>
          top <= row && row <= bottom && left <= column && column <= right && !forgotten.has(number)
            ? [number]
            : [],
        );
        const found = wide.at(row, column);
        expect(found.flatMap(([, { readers }]) => readers).sort((one, other) => one - other)).toEqual(
          expected,
        );
        for (const [number, { readers }] of found.slice(0, 2)) {
          wide.forget(number);
          readers.forEach((reader) => forgotten.add(reader));
        }
      }
    }),
  );
});

test('finds an area again by its edges', () => {
  const wide = new WideAreas();
  const area = { sheet: 'A', top: 1, left: 2, bottom: 40, right: 2 };
  wide.add({ area, readers: [7] });
  expect(wide.get({ ...area })?.readers).toEqual([7]);
  expect(wide.get({ ...area, bottom: 41 })).toBeUndefined();
});
