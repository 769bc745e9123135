import type { EntryKey } from '../draft/entry-keys';

/** The id of a field's input, so that the focus finds it. */
export function fieldId(key: EntryKey): string {
  return `field-${key.replace('.', '-')}`;
}
