import { Input, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { InputProps } from '@fluentui/react-components';
import { fieldOf } from '../draft/entry-keys';
import type { EntryKey } from '../draft/entry-keys';
import { usePanel } from '../panel/panel-context';
import { fieldId } from './field-id';
import { useEntry } from './use-entry';

const useStyles = makeStyles({
  input: { minWidth: 0, width: '100%', alignSelf: 'center' },
  number: { '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
  /** Fluent shows the focus in the accent colour and thereby hides that the field is wrong. */
  wrong: {
    ':focus-within': shorthands.borderColor(tokens.colorPaletteRedBorder2),
    '::after': { borderBottomColor: tokens.colorPaletteRedBorder2 },
    ':focus-within:active::after': { borderBottomColor: tokens.colorPaletteRedBorder2 },
  },
});

export interface EntryInputProps extends Pick<InputProps, 'aria-label' | 'onPaste' | 'size'> {
  entryKey: EntryKey;
  /** Shown behind the value. */
  unit?: string;
}

/** Shows what was typed as long as it is typed, and in full notation afterwards. */
export function EntryInput({ entryKey, unit = '', ...rest }: EntryInputProps) {
  const { panel, state } = usePanel();
  const styles = useStyles();
  const { style } = fieldOf(entryKey);
  const isWrong = useEntry(entryKey).note?.kind === 'error';
  const isNumber = style !== 'text' && style !== 'year';
  return (
    <Input
      {...rest}
      id={fieldId(entryKey)}
      className={mergeClasses(styles.input, isNumber && styles.number, isWrong && styles.wrong)}
      value={state.draft[entryKey].text}
      inputMode={style === 'text' ? 'text' : style === 'year' ? 'numeric' : 'decimal'}
      autoComplete="off"
      spellCheck={false}
      {...(unit ? { contentAfter: <span aria-hidden="true">{unit}</span> } : {})}
      onChange={(_, { value }) => panel.dispatch({ type: 'typed', texts: { [entryKey]: value } })}
      onBlur={() => panel.dispatch({ type: 'left', keys: [entryKey] })}
    />
  );
}
