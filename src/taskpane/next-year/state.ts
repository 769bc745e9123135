import type { NextYear } from '../../workbook/next-year/next-year';

export interface NextYearState {
  readonly task?: 'reading' | 'opening' | undefined;
  /** What the new workbook would get. */
  readonly shown?: NextYear | undefined;
  /** The workbook changed since it was shown, and it was made again. */
  readonly changed: boolean;
  /** Why there is nothing to show, or why no workbook was opened. */
  readonly failure?: string | undefined;
  /** A workbook for this year was opened. */
  readonly opened?: number | undefined;
}

export type NextYearEvent =
  | { type: 'asked' }
  | { type: 'shown'; next: NextYear }
  | { type: 'opening' }
  | { type: 'changed'; next: NextYear }
  | { type: 'opened'; year: number }
  | { type: 'failed'; message: string };

export const INITIAL_NEXT_YEAR: NextYearState = { changed: false };

/** The next state of the page. Pure: what speaks to Excel is in `next-year-panel.ts`. */
export function reduceNextYear(state: NextYearState, event: NextYearEvent): NextYearState {
  switch (event.type) {
    case 'asked':
      return { task: 'reading', changed: false };
    case 'shown':
      return { shown: event.next, changed: false };
    case 'opening':
      return { ...state, task: 'opening', changed: false, failure: undefined, opened: undefined };
    case 'changed':
      return { shown: event.next, changed: true };
    case 'opened':
      return { ...state, task: undefined, opened: event.year };
    case 'failed':
      return { ...state, task: undefined, failure: event.message };
  }
}
