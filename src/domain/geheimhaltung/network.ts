/** Which lines of a table are sums: its last row, its last column. */
export interface Totals {
  readonly row: boolean;
  readonly column: boolean;
}

/** Rows and columns of a table, and its counts. */
export interface Grid {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  count(row: number, column: number): number;
}

/**
 * A table with sums as a circulation. Every row and every column that has a total is a node, every count above 0 an
 * arc; zeros are always shown. A cell inside leads from its row to its column, a row total from the total column to
 * its row, a column total from its column to the total row, the grand total from the total row to the total column.
 * What flows into a node flows out of it: that is the sum. Rows or columns without a total share the free node 0.
 * So the tables that agree with what is published are the integer circulations that agree with it on the shown arcs.
 */
export interface Network {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly count: Float64Array;
  /** The place of each arc's cell. */
  readonly row: Int32Array;
  readonly column: Int32Array;
  /** The arcs at each node. */
  readonly at: readonly Int32Array[];
}

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly row: number;
  readonly column: number;
}

/** Builds the network of a grid whose last row and/or column are totals. */
export function buildNetwork(grid: Grid, totals: Totals): Network {
  const lastRow = totals.row ? grid.rows.at(-1) : undefined;
  const lastColumn = totals.column ? grid.columns.at(-1) : undefined;
  const rowNodes = totals.column ? grid.rows.length : 0;
  const columnNodes = totals.row ? grid.columns.length : 0;
  const arcs: Arc[] = [];
  grid.rows.forEach((row, i) =>
    grid.columns.forEach((column, j) => {
      const count = grid.count(row, column);
      if (count === 0) return;
      const rowNode = totals.column ? 1 + i : 0;
      const columnNode = totals.row ? 1 + rowNodes + j : 0;
      const isTotal = (row === lastRow) !== (column === lastColumn);
      const [from, to] = isTotal ? [columnNode, rowNode] : [rowNode, columnNode];
      arcs.push({ from, to, count, row, column });
    }),
  );
  const at: number[][] = Array.from({ length: 1 + rowNodes + columnNodes }, () => []);
  arcs.forEach(({ from, to }, arc) => {
    at[from]?.push(arc);
    at[to]?.push(arc);
  });
  return {
    nodes: at.length,
    from: Int32Array.from(arcs, (arc) => arc.from),
    to: Int32Array.from(arcs, (arc) => arc.to),
    count: Float64Array.from(arcs, (arc) => arc.count),
    row: Int32Array.from(arcs, (arc) => arc.row),
    column: Int32Array.from(arcs, (arc) => arc.column),
    at: at.map((list) => Int32Array.from(list)),
  };
}
