import type { Place, Removed, Replaced, ReplacedWhy, Suppressed } from '../../../share/types';

/** Things of one kind: how many, and the first of them. */
export interface Group<Key> {
  readonly key: Key;
  readonly count: number;
  readonly first: readonly Place[];
}

/** What is gone, in the words of the report; the same words are counted. */
export interface RemovedGroup {
  readonly what: string;
  readonly count: number;
}

/** Nobody reads more of them in a narrow pane. */
export const MOST_SHOWN = 5;

export function replacedGroups(replaced: readonly Replaced[]): readonly Group<ReplacedWhy>[] {
  return grouped(replaced, ({ why }) => why);
}

export function suppressedGroups(suppressed: readonly Suppressed[]): readonly Group<Suppressed['why']>[] {
  return grouped(suppressed, ({ why }) => why);
}

export function removedGroups(removed: readonly Removed[]): readonly RemovedGroup[] {
  const counts = new Map<string, number>();
  for (const { what } of removed) {
    const words = withoutBuiltIn(what);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) => ({ what, count }));
}

/** Names that Excel makes itself, as it calls what they are for. */
const BUILT_IN: Readonly<Record<string, string>> = {
  print_titles: 'Drucktitel',
  print_area: 'Druckbereich',
  _filterdatabase: 'Filter',
};

function withoutBuiltIn(what: string): string {
  return what.replace(
    /(?:Ausgeblendeter )?Name „_xlnm\.(\w+)“/gi,
    (name, kind: string) => BUILT_IN[kind.toLowerCase()] ?? name,
  );
}

function grouped<Item extends Place, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): readonly Group<Key>[] {
  const groups = new Map<Key, { count: number; first: Place[] }>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? { count: 0, first: [] };
    group.count += 1;
    const { sheet, cell } = item;
    if (group.first.length < MOST_SHOWN) group.first.push(cell === undefined ? { sheet } : { sheet, cell });
    groups.set(keyOf(item), group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}
