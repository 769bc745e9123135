import type { PageKey } from '../panel/pages';

/** The tab an arrow key, Home or End leads to; undefined for every other key. */
export function nextPage(key: string, page: PageKey, pages: readonly PageKey[]): PageKey | undefined {
  const count = pages.length;
  const index = pages.indexOf(page);
  const targets: Record<string, number> = {
    ArrowRight: (index + 1) % count,
    ArrowLeft: (index + count - 1) % count,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  return target === undefined ? undefined : pages[target];
}
