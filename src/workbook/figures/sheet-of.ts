import type { SheetState } from '../state';
import type { FigureState } from './figure-state';

/** A sheet by its title; Excel compares titles without regard to case. */
export function sheetOf(state: FigureState, title: string): SheetState | undefined {
  const wanted = title.toLowerCase();
  return state.sheets.find(({ name }) => name.toLowerCase() === wanted);
}
