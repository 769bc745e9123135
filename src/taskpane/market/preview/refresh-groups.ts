import type { Mark, RefreshRow } from '../../../workbook/figures';

/** What deserves attention first. */
const ORDER: readonly Mark[] = ['neu', 'revidiert', 'vorlaeufig', 'fehlt', 'geaendert', 'gleich'];

export interface RefreshGroup {
  /** Figure and region. */
  readonly label: string;
  readonly rows: readonly RefreshRow[];
}

/** How many rows have each mark, without those that none has. */
export function countsOf(rows: readonly RefreshRow[]): ReadonlyArray<readonly [mark: Mark, count: number]> {
  return ORDER.map((mark) => [mark, rows.filter((row) => row.mark === mark).length] as const).filter(
    ([, count]) => count > 0,
  );
}

/** Rows of one figure and region together, in the order in which they come. */
export function groupsOf(rows: readonly RefreshRow[]): readonly RefreshGroup[] {
  const groups = new Map<string, RefreshRow[]>();
  for (const row of rows) {
    const known = groups.get(row.label);
    if (known) known.push(row);
    else groups.set(row.label, [row]);
  }
  return [...groups].map(([label, members]) => ({ label, rows: members }));
}

export function isUnchanged({ mark }: RefreshRow): boolean {
  return mark === 'gleich';
}

/** A preview with more rows than this shows the first of each group only. */
const LARGE = 200;
const FIRST = 100;

/** How many rows of a group are shown at first, in a preview of `total` rows. */
export function shownAtFirst(total: number): number {
  return total > LARGE ? FIRST : LARGE;
}
