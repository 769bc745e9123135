import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { OUTCOME } from './ids';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  /** Two actions do not fit beside each other in a narrow pane. */
  actions: { flexWrap: 'wrap' },
  place: { borderRadius: tokens.borderRadiusMedium },
});

/** An outcome in words. */
export interface OutcomeWords {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly title?: string | undefined;
  readonly sentences: readonly string[];
  /** Single things, one below the other. */
  readonly details?: readonly string[];
  /** What the details are. */
  readonly detailsTitle?: string;
}

interface OutcomeBarProps {
  words: OutcomeWords;
  /** What closing is called. */
  close: string;
  onClose: () => void;
  /** What can follow. */
  children?: ReactNode;
}

/** What the last action of a page did, and what can follow it. The focus is sent here. */
export function OutcomeBar({ words, close, onClose, children }: OutcomeBarProps) {
  const styles = useStyles();
  const { intent, title, sentences, details = [], detailsTitle } = words;
  return (
    <div id={OUTCOME} role="status" tabIndex={-1} className={styles.place}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          {title && <MessageBarTitle>{title}</MessageBarTitle>} {sentences.join(' ')}
          {details.length > 0 && (
            <>
              {detailsTitle && <div>{detailsTitle}</div>}
              <ul className={styles.list}>
                {details.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
        </MessageBarBody>
        <MessageBarActions
          className={styles.actions}
          containerAction={
            <Button
              type="button"
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={close}
              onClick={onClose}
            />
          }
        >
          {children}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
