import type { SheetDescription } from '../sheet';
import type { SheetKey } from '../types';
import { RESSOURCEN } from './ressourcen';
import { ZIELE } from './ziele';

/** The sheets of the workbook in the order in which they are made. */
export const SHEETS: readonly SheetDescription[] = [RESSOURCEN, ZIELE];

export const SHEET_BY_KEY: { readonly [Key in SheetKey]: SheetDescription } = {
  ressourcen: RESSOURCEN,
  ziele: ZIELE,
};
