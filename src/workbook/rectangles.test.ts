import { rectangles } from './rectangles';

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe('rectangles', () => {
  it('joins a full block to one', () => {
    const cells = [0, 1, 2].flatMap((row) => [1, 2].map((column) => cell(row, column)));
    expect(rectangles(cells.reverse())).toEqual([{ row: 0, column: 1, rows: 3, columns: 2 }]);
  });

  it('never covers a cell that was not asked for', () => {
    const cells = [cell(0, 0), cell(0, 2), cell(1, 0), cell(1, 1), cell(3, 0), cell(2, 2)];
    const covered = rectangles(cells).flatMap((area) =>
      Array.from({ length: area.rows * area.columns }, (_, index) => [
        area.row + Math.floor(index / area.columns),
        area.column + (index % area.columns),
      ]),
    );
    expect(covered.sort()).toEqual(cells.map(({ row, column }) => [row, column]).sort());
  });
});
