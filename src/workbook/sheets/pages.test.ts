import { layOut } from '../layout';
import type { LocalArea } from '../laid';
import type { BlockDescription, SheetDescription } from '../sheet';
import { SHEETS } from '.';

/** Points: A4 less the margins that Excel calls normal, 0.7 and 0.75 inches on each side. */
const PAPER = {
  portrait: { width: 595.3 - 100.8, height: 841.9 - 108 },
  landscape: { width: 841.9 - 100.8, height: 595.3 - 108 },
} as const;
const ROW = 15;
/** Printers differ a little. */
const SAFETY = 0.97;

interface Part extends LocalArea {
  readonly what: string;
}

interface Printed {
  /** Points of every row. */
  readonly heights: readonly number[];
  readonly pages: ReadonlySet<number>;
  /** What is not to be divided. */
  readonly parts: readonly Part[];
}

/** All blocks of a sheet below each other, as they are made on a new one. */
function printed(sheet: SheetDescription): Printed {
  const heights: number[] = [];
  const pages = new Set<number>();
  const parts: Part[] = [];
  for (const block of sheet.blocks) {
    if (heights.length > 0) heights.push(ROW);
    const top = heights.length;
    const layout = layOut(block);
    const charts = (sheet.charts ?? []).filter((chart) => chart.block === block.key);
    const rows = Math.max(layout.rows, ...charts.map((chart) => chart.row + chart.rows));
    heights.push(...Array.from({ length: rows }, () => ROW));
    for (const { row, height } of layout.heights) heights[top + row] = height;
    for (const row of layout.pages) pages.add(top + row);
    const own = [...partsOf(block), ...charts.map((chart) => ({ ...chart, what: chart.name }))];
    parts.push(...own.map((part) => ({ ...part, row: part.row + top })));
  }
  return { heights, pages, parts };
}

/** Tables with their headings, columns of months with theirs, blocks that a function fills, headings with what follows. */
function partsOf(block: BlockDescription): readonly Part[] {
  const { spills, tables, names, cells } = layOut(block);
  const columns = names.filter(({ area }) => area.rows > 1 && area.column === 0);
  const headings = cells.filter(({ look, column }) => look === 'section' && column === 0);
  return [
    ...spills.map((area) => ({ ...area, what: 'spill' })),
    ...tables.map(({ table, area }) => ({ ...area, what: table.name })),
    ...columns.map(({ name, area }) => ({ ...area, row: area.row - 1, rows: area.rows + 1, what: name })),
    ...headings.map(({ row, content }) => ({ row, rows: 3, column: 0, columns: 1, what: content ?? '' })),
  ];
}

/** The page of each row: one ends where it is told to, or where it is full. */
function pagesOf(sheet: SheetDescription, { heights, pages }: Printed): readonly number[] {
  const full = fullPage(sheet);
  let page = 0;
  let used = 0;
  return heights.map((height, row) => {
    if (pages.has(row) || used + height > full) {
      page += 1;
      used = 0;
    }
    used += height;
    return page;
  });
}

/** What fits on a page of a sheet that is printed as wide as one. */
function fullPage({ page, columnWidths }: SheetDescription): number {
  const { width, height } = PAPER[page.orientation];
  const scale = Math.min(1, width / columnWidths.reduce((sum, column) => sum + column, 0));
  return (SAFETY * height) / (Math.floor(100 * scale) / 100);
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe.each(SHEETS)('the printed pages of $title', (sheet) => {
  const all = printed(sheet);
  const pages = pagesOf(sheet, all);

  it('divide no chart, table or list of months that fits on one', () => {
    const divided = all.parts.filter(({ row, rows }) => {
      const fits = total(all.heights.slice(row, row + rows)) <= fullPage(sheet);
      return fits && pages[row] !== pages[Math.min(row + rows, pages.length) - 1];
    });
    expect(divided.map(({ what }) => what)).toEqual([]);
  });

  it('are more than a quarter full, the last one aside', () => {
    const filled = [...new Set(pages)].map((page) =>
      total(all.heights.filter((_, row) => pages[row] === page)),
    );
    expect(filled.slice(0, -1).filter((height) => height < fullPage(sheet) / 4)).toEqual([]);
  });
});
