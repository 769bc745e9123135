import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { pagesOf } from '../panel/pages';
import type { PageKey } from '../panel/pages';
import { usePanel } from '../panel/panel-context';
import { useTexts } from '../texts';
import { nextPage } from './next-page';
import { useKeptFocus } from './use-kept-focus';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    borderTop: 0,
    borderRight: 0,
    borderLeft: 0,
    borderBottom: '3px solid transparent',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalXS}`,
    cursor: 'pointer',
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

const TABS = 'page-tabs';

/**
 * The pages as tabs. Fluent's own TabList brings a focus manager of 30 kB for the arrow keys; for so few tabs the few
 * lines in `next-page.ts` do.
 */
export function PageTabs() {
  const { panel, state } = usePanel();
  const texts = useTexts();
  const styles = useStyles();
  const pages = pagesOf(state);
  useKeptFocus(TABS, tabId(state.page));
  const onKeyDown = (event: KeyboardEvent) => {
    const page = nextPage(event.key, state.page, pages);
    if (!page) return;
    event.preventDefault();
    panel.dispatch({ type: 'pageChosen', page });
    document.getElementById(tabId(page))?.focus();
  };
  return (
    <div id={TABS} role="tablist" aria-label={texts.pagesLabel} className={styles.tabs} onKeyDown={onKeyDown}>
      {pages.map((page) => {
        const isChosen = page === state.page;
        return (
          <button
            key={page}
            type="button"
            role="tab"
            id={tabId(page)}
            aria-selected={isChosen}
            aria-controls="page"
            tabIndex={isChosen ? 0 : -1}
            className={mergeClasses(styles.tab, isChosen && styles.chosen)}
            onClick={() => panel.dispatch({ type: 'pageChosen', page })}
          >
            {texts.pages[page]}
          </button>
        );
      })}
    </div>
  );
}

function tabId(page: PageKey): string {
  return `tab-${page}`;
}
