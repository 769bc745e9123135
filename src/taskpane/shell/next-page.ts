import type { SheetKey } from '../../workbook';
import { ALL_PAGES } from '../panel/panel';

/** The tab an arrow key, Home or End leads to; undefined for every other key. */
export function nextPage(key: string, page: SheetKey): SheetKey | undefined {
  const count = ALL_PAGES.length;
  const index = ALL_PAGES.indexOf(page);
  const targets: Record<string, number> = {
    ArrowRight: (index + 1) % count,
    ArrowLeft: (index + count - 1) % count,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  return target === undefined ? undefined : ALL_PAGES[target];
}
