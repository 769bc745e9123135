import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormKey, FormSeries } from '../../workbook';
import { numberOf } from '../draft/draft';
import { monthKeys } from '../draft/entry-keys';
import { isBlockOfCells, pasteColumn } from '../draft/paste-column';
import { usePanel } from '../panel/panel-context';
import { Collapsible } from '../shell/Collapsible';
import { useTexts } from '../texts';
import { MonthTable } from './MonthTable';
import { pasteMessage } from './paste-message';

const useStyles = makeStyles({
  text: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  status: { margin: 0, ':not(:empty)': { marginBottom: tokens.spacingVerticalS } },
});

interface MonthPathProps {
  title: string;
  series: FormSeries;
  change: FormKey;
  help: string;
}

/** The twelve values of the prior year and what they make the target of each month. */
export function MonthPath({ title, series, change, help }: MonthPathProps) {
  const { panel, state } = usePanel();
  const texts = useTexts();
  const styles = useStyles();
  const [message, setMessage] = useState('');
  const keys = monthKeys(series);
  const known = keys.filter((key) => numberOf(state.draft, key) !== null).length;

  const paste = (start: number, text: string): boolean => {
    if (!isBlockOfCells(text)) return false;
    const pasted = pasteColumn(series, start, text);
    if ('texts' in pasted) {
      panel.dispatch({ type: 'typed', texts: pasted.texts });
      panel.dispatch({ type: 'left', keys });
    }
    setMessage(pasteMessage(texts, pasted, panel.state.draft));
    return true;
  };

  return (
    <Collapsible context={title} shown={texts.targets.path} detail={texts.targets.pathCount(known)}>
      <p className={styles.text}>{help}</p>
      <p className={styles.text}>{texts.targets.paste}</p>
      <p className={styles.status} role="status">
        {message}
      </p>
      <MonthTable title={title} keys={keys} change={change} onPaste={paste} />
    </Collapsible>
  );
}
