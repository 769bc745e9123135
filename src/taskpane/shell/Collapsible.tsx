import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useHidden } from './hidden';

const useStyles = makeStyles({
  part: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    '&[open] > summary svg': { transform: 'rotate(90deg)' },
  },
  summary: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: 'pointer',
    listStyle: 'none',
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '& svg': {
      flexShrink: 0,
      transition: 'transform 120ms',
      '@media (prefers-reduced-motion)': { transition: 'none' },
    },
  },
  shown: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, textAlign: 'right' },
  content: { padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}` },
});

interface CollapsibleProps {
  /** Said to screen readers before the visible heading. */
  context: string;
  shown: string;
  detail?: string;
  open?: boolean;
  children: ReactNode;
}

/**
 * A part that can be opened; the browser's own element, so that keyboard and search work by themselves. Its place in
 * the tab order is written out: Office.js on the web moves the focus itself and does not know that element.
 */
export function Collapsible({ context, shown, detail, open = false, children }: CollapsibleProps) {
  const styles = useStyles();
  const { hidden } = useHidden();
  return (
    <details className={styles.part} open={open}>
      <summary className={styles.summary} tabIndex={0}>
        <ChevronRight16Regular aria-hidden="true" />
        <span className={styles.shown}>
          <span className={hidden}>{context}: </span>
          {shown}
        </span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
