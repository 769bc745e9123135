import { entryValue } from '../draft/entry';
import { wrongKeys } from '../draft/draft';
import { fieldOf, keysFrom } from '../draft/entry-keys';
import type { EntryKey } from '../draft/entry-keys';
import { isSheetPage } from './pages';
import type { PanelState } from './state';

/** Titles, months and the KFA rate follow the year: new sheets cannot be made without it. */
export function isYearMissing({ exists, draft }: Pick<PanelState, 'exists' | 'draft'>): boolean {
  const year = entryValue(fieldOf('jahr'), draft.jahr);
  return !exists.ressourcen && 'value' in year && year.value === null;
}

/** The fields that stand in the way of a preview, from top to bottom, those of the shown page first. */
export function obstaclesOf(state: Pick<PanelState, 'exists' | 'draft' | 'page'>): readonly EntryKey[] {
  const wrong = wrongKeys(state.draft);
  const yearMissing = isYearMissing(state);
  return keysFrom(isSheetPage(state.page) ? state.page : 'ressourcen').filter(
    (key) => wrong.includes(key) || (key === 'jahr' && yearMissing),
  );
}
