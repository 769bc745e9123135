import { Field } from '@fluentui/react-components';
import type { EntryKey } from '../draft/entry-keys';
import { EntryInput } from './EntryInput';
import type { EntryInputProps } from './EntryInput';
import { useEntry } from './use-entry';

interface TableEntryProps extends Pick<EntryInputProps, 'onPaste'> {
  entryKey: EntryKey;
  /** The accessible name; the table's heads are the visible one. */
  name: string;
}

/** A field inside a table. */
export function TableEntry({ entryKey, name, onPaste }: TableEntryProps) {
  const { note } = useEntry(entryKey);
  return (
    <Field size="small" {...(note && { validationState: note.kind, validationMessage: note.text })}>
      <EntryInput entryKey={entryKey} aria-label={name} size="small" {...(onPaste && { onPaste })} />
    </Field>
  );
}
