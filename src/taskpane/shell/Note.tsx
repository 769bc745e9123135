import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface NoteProps {
  intent: 'info' | 'success' | 'warning' | 'error';
  title?: string;
  children: ReactNode;
}

/** A message that stands where it belongs and breaks over as many lines as it needs. */
export function Note({ intent, title, children }: NoteProps) {
  return (
    <MessageBar intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody>
        {title && <MessageBarTitle>{title}</MessageBarTitle>} {children}
      </MessageBarBody>
    </MessageBar>
  );
}
