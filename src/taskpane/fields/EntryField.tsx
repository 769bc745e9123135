import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { fieldOf } from '../draft/entry-keys';
import type { EntryKey } from '../draft/entry-keys';
import { useHidden } from '../shell/hidden';
import { useTexts } from '../texts';
import { EntryInput } from './EntryInput';
import { fieldId } from './field-id';
import { useEntry } from './use-entry';

const useStyles = makeStyles({
  inline: { gridTemplateColumns: 'minmax(0, 1fr) 8.75rem', columnGap: tokens.spacingHorizontalM },
  inlineLabel: {
    gridRowEnd: 2,
    alignSelf: 'center',
    marginRight: 0,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  below: { gridColumn: '1 / -1' },
});

export interface EntryFieldProps {
  entryKey: EntryKey;
  /** A shorter label where the surroundings say the rest; the full one stays the accessible name. */
  label?: string;
  hint?: string;
  /** The label stands beside the input, as in a list of amounts; notes below both. */
  inline?: boolean;
}

/** A field with its label and what there is to say about what stands in it. */
export function EntryField({ entryKey, label, hint, inline = false }: EntryFieldProps) {
  const texts = useTexts();
  const styles = useStyles();
  const { label: fullLabel, note } = useEntry(entryKey);
  const { style } = fieldOf(entryKey);
  const below = inline ? { className: styles.below } : {};
  return (
    <Field
      size="small"
      orientation={inline ? 'horizontal' : 'vertical'}
      {...(inline ? { className: styles.inline } : {})}
      label={{
        htmlFor: fieldId(entryKey),
        children: label === undefined ? fullLabel : <ShortLabel short={label} full={fullLabel} />,
        ...(inline ? { className: styles.inlineLabel } : {}),
      }}
      {...(hint === undefined ? {} : { hint: { children: hint, ...below } })}
      {...(note && { validationState: note.kind, validationMessage: { children: note.text, ...below } })}
    >
      <EntryInput
        entryKey={entryKey}
        size="medium"
        unit={style === 'euro' || style === 'count' ? texts.units[style] : ''}
      />
    </Field>
  );
}

function ShortLabel({ short, full }: { short: string; full: string }) {
  const { hidden } = useHidden();
  return (
    <>
      <span aria-hidden="true">{short}</span>
      <span className={hidden}>{full}</span>
    </>
  );
}
