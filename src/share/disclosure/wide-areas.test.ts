import fc from 'fast-check';
import { WideAreas } from './wide-areas';

const rows = fc.nat({ max: 30 });
const areas = fc.uniqueArray(fc.tuple(rows, rows), {
  selector: ([one, other]) => `${Math.min(one, other)} ${Math.max(one, other)}`,
});

// The oracle looks at each area.
test('gives the areas that hold a row and are not forgotten', () => {
  fc.assert(
    fc.property(areas, fc.array(rows), (edges, lookups) => {
      const wide = new WideAreas();
      edges.forEach(([one, other], number) =>
        wide.add({
          area: { sheet: '', left: 0, right: 0, top: Math.min(one, other), bottom: Math.max(one, other) },
          readers: [number],
        }),
      );
      const forgotten = new Set<number>();
      for (const row of lookups) {
        const expected = edges.flatMap(([one, other], number) =>
          Math.min(one, other) <= row && row <= Math.max(one, other) && !forgotten.has(number)
            ? [number]
            : [],
        );
        const found = wide.at(row);
        expect(found.flatMap(([, { readers }]) => readers).sort((one, other) => one - other)).toEqual(
          expected,
        );
        for (const [place, { readers }] of found.slice(0, 2)) {
          wide.forget(place);
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
