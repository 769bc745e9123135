import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ClipboardEventHandler } from 'react';
import type { EntryKey } from '../draft/entry-keys';
import { fieldOf } from '../draft/entry-keys';
import { usePanel } from '../panel/panel-context';
import { useTexts } from '../texts';
import { fieldId } from './field-id';
import { useEntry } from './use-entry';

const useStyles = makeStyles({
  input: { minWidth: 0, width: '100%' },
  inline: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 9.5rem)', columnGap: tokens.spacingHorizontalM },
  inlineLabel: { gridRowEnd: 2, alignSelf: 'center', padding: 0 },
  wholeWidth: { gridColumn: '1 / -1' },
  number: { '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
});

export interface EntryFieldProps {
  entryKey: EntryKey;
  /** A shorter label where the surroundings say the rest; the full one is the accessible name. */
  label?: string;
  hint?: string | undefined;
  /** The label stands beside the input, as in a list of amounts; notes below both. */
  inline?: boolean;
  /** No visible label: inside a table that has one. */
  bare?: string;
  onPaste?: ClipboardEventHandler<HTMLInputElement>;
}

/** One field of the form: shows what was typed as long as it is typed, and in full notation afterwards. */
export function EntryField({ entryKey, label, hint, inline = false, bare, onPaste }: EntryFieldProps) {
  const { panel } = usePanel();
  const texts = useTexts();
  const { entry, label: fullLabel, note } = useEntry(entryKey);
  const styles = useStyles();
  const { style } = fieldOf(entryKey);
  const isNumber = style !== 'text' && style !== 'year';
  const unit = style === 'euro' || style === 'count' ? texts.units[style] : '';

  const isBare = bare !== undefined;
  const below = inline ? styles.wholeWidth : '';
  const name = bare ?? (label === undefined ? undefined : fullLabel);
  return (
    <Field
      className={inline ? styles.inline : undefined}
      orientation={inline ? 'horizontal' : 'vertical'}
      {...(isBare
        ? {}
        : { label: { children: label ?? fullLabel, className: inline ? styles.inlineLabel : '' } })}
      {...(hint === undefined ? {} : { hint: { children: hint, className: below } })}
      {...(note
        ? { validationState: note.kind, validationMessage: { children: note.text, className: below } }
        : {})}
      size="small"
    >
      <Input
        id={fieldId(entryKey)}
        className={mergeClasses(styles.input, isNumber && styles.number)}
        size={isBare ? 'small' : 'medium'}
        value={entry.text}
        inputMode={style === 'text' ? 'text' : style === 'year' ? 'numeric' : 'decimal'}
        {...(name === undefined ? {} : { 'aria-label': name })}
        autoComplete="off"
        spellCheck={false}
        {...(unit && !isBare ? { contentAfter: <span aria-hidden="true">{unit}</span> } : {})}
        onChange={(_, { value }) => panel.dispatch({ type: 'typed', texts: { [entryKey]: value } })}
        onBlur={() => panel.dispatch({ type: 'left', keys: [entryKey] })}
        {...(onPaste ? { onPaste } : {})}
      />
    </Field>
  );
}
