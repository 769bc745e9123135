/**
 * The texts of a table copied from another program or page, as rows of cells; undefined where the HTML is no table or
 * something stands beside it.
 */
export function htmlTable(html: string): string[][] | undefined {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const [table, second] = body.querySelectorAll('table');
  if (!table || second || visible(body) !== visible(table)) return undefined;
  const rows: string[][] = [];
  for (const [index, row] of [...table.rows].entries()) {
    const cells = (rows[index] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (cells[column] !== undefined) column += 1;
      place(rows, index, column, cell);
      column += cell.colSpan;
    }
  }
  return rows.length > 0 ? rows.map((row) => Array.from(row, (text) => text ?? '')) : undefined;
}

/** A cell over several columns or rows has its text in the first and leaves the others empty. */
function place(rows: string[][], top: number, left: number, cell: HTMLTableCellElement): void {
  for (let row = top; row < top + cell.rowSpan; row += 1) {
    const cells = (rows[row] ??= []);
    for (let column = left; column < left + cell.colSpan; column += 1) cells[column] = '';
  }
  const first = rows[top];
  if (first) first[left] = visible(cell);
}

/** Line breaks of the source are blanks; a non-breaking blank is one, too. */
function visible(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
