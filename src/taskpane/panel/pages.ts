import type { FormSheet } from '../../workbook';

/** The pages of the panel: those that fill a sheet, and what stands beside them. */
export type PageKey = FormSheet | LazyPageKey;

/** Pages that are loaded when they are first looked at. */
export type LazyPageKey = 'arbeitsmarkt' | 'pruefung' | 'weitergabe';

/** In the order of their tabs. */
const PAGES: readonly PageKey[] = ['ressourcen', 'ziele', 'arbeitsmarkt', 'pruefung', 'weitergabe'];

/** A copy is to be filled no further: it can only be shared. */
const PAGES_OF_COPY: readonly PageKey[] = ['weitergabe'];

export function pagesOf({ isCopy }: { readonly isCopy: boolean }): readonly PageKey[] {
  return isCopy ? PAGES_OF_COPY : PAGES;
}

export function isSheetPage(page: PageKey): page is FormSheet {
  return page === 'ressourcen' || page === 'ziele';
}
