/** A copied text as rows of cells: tabs and line ends separate, quotes around a cell keep them inside it, as in Excel. */
export function tabbedText(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(CELL)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  // The end of the last line begins no further one.
  if (rows.length > 1 && rows.at(-1)?.join('') === '') rows.pop();
  return rows;
}

const CELL = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$(?![^]))|([^\t\r\n]*))(\t|\r?\n|\r|$(?![^]))/g;
