import type { SheetDescription } from '../sheet';
import { ARBEITSMARKT } from './arbeitsmarkt';
import { BERICHT } from './bericht';
import { HANDLUNGSFELDER } from './handlungsfelder';
import { MASSNAHMEN } from './massnahmen';
import { RESSOURCEN } from './ressourcen';
import { UEBERSICHT } from './uebersicht';
import { ZIELE } from './ziele';

/** The sheets of the workbook in the order in which they are made. */
export const SHEETS: readonly SheetDescription[] = [
  RESSOURCEN,
  ZIELE,
  ARBEITSMARKT,
  MASSNAHMEN,
  HANDLUNGSFELDER,
  UEBERSICHT,
  BERICHT,
];
