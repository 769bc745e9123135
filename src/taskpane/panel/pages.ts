import type { FormSheet } from '../../workbook';

/** The pages of the panel: those that fill a sheet, and what stands beside them. */
export type PageKey = FormSheet | LazyPageKey;

/** Pages that are loaded when they are first looked at. */
export type LazyPageKey = 'arbeitsmarkt' | 'pruefung' | 'weitergabe';

/** In the order of their tabs. */
export const PAGES: readonly PageKey[] = ['ressourcen', 'ziele', 'arbeitsmarkt', 'pruefung', 'weitergabe'];

export function isSheetPage(page: PageKey): page is FormSheet {
  return page === 'ressourcen' || page === 'ziele';
}
