import { Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { InputProps } from '@fluentui/react-components';
import { fieldOf } from '../draft/entry-keys';
import type { EntryKey } from '../draft/entry-keys';
import { usePanel } from '../panel/panel-context';
import { fieldId } from './field-id';

const useStyles = makeStyles({
  input: { minWidth: 0, width: '100%', alignSelf: 'center' },
  number: { '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
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
  const isNumber = style !== 'text' && style !== 'year';
  return (
    <Input
      {...rest}
      id={fieldId(entryKey)}
      className={mergeClasses(styles.input, isNumber && styles.number)}
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
