import { entryValue } from '../draft/entry';
import { wrongKeys } from '../draft/draft';
import { fieldOf } from '../draft/entry-keys';
import type { EntryKey } from '../draft/entry-keys';
import type { PanelState } from './state';

/** Titles, months and the KFA rate follow the year: new sheets cannot be made without it. */
export function isYearMissing({ exists, draft }: Pick<PanelState, 'exists' | 'draft'>): boolean {
  const year = entryValue(fieldOf('jahr'), draft.jahr);
  return !exists.ressourcen && 'value' in year && year.value === null;
}

/** The first field that stands in the way of a preview. */
export function obstacleOf(state: Pick<PanelState, 'exists' | 'draft'>): EntryKey | undefined {
  return wrongKeys(state.draft)[0] ?? (isYearMissing(state) ? 'jahr' : undefined);
}
