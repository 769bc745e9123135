import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ note: { marginTop: tokens.spacingVerticalS } });

interface NoteProps {
  intent: 'info' | 'success' | 'warning' | 'error';
  title?: string;
  children: ReactNode;
}

/** A message that stands where it belongs and breaks over as many lines as it needs. */
export function Note({ intent, title, children }: NoteProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" politeness="polite" className={styles.note}>
      <MessageBarBody>
        {title && <MessageBarTitle>{title}</MessageBarTitle>} {children}
      </MessageBarBody>
    </MessageBar>
  );
}
