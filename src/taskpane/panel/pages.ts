import type { SheetKey } from '../../workbook';

/** The pages of the panel: those that fill a sheet, and what stands beside them. */
export type PageKey = SheetKey | 'arbeitsmarkt';

/** In the order of their tabs. */
export const PAGES: readonly PageKey[] = ['ressourcen', 'ziele', 'arbeitsmarkt'];

export function isSheetPage(page: PageKey): page is SheetKey {
  return page !== 'arbeitsmarkt';
}
