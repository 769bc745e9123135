import { MarkedCells } from './marked-cells';

const area = (top: number, left: number, bottom: number, right: number) => ({
  sheet: 'T',
  top,
  left,
  bottom,
  right,
});

describe('marked cells', () => {
  const cells = new MarkedCells();
  for (const [row, column] of [
    [5, 2],
    [1, 2],
    [1, 2],
    [900_000, 7],
  ] as const)
    cells.add('T', row, column);

  it('counts each once', () => {
    expect([cells.size, cells.isEmpty, new MarkedCells().isEmpty]).toEqual([3, false, true]);
  });

  it.each([
    [area(1, 2, 1, 2), true],
    [area(2, 2, 4, 2), false],
    [area(2, 0, 5, 16_383), true],
    [area(0, 3, 1_048_575, 6), false],
    [area(0, 7, 1_048_575, 7), true],
    [area(0, 0, -1, -1), false],
    [{ ...area(1, 2, 1, 2), sheet: 't' }, false],
  ])('touches %j: %s', (where, touches) => {
    expect(cells.touches(where)).toBe(touches);
  });
});
