import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentType, ReactNode } from 'react';
import type { LazyPageKey } from '../panel/pages';
import { usePanel } from '../panel/panel-context';
import { useTexts } from '../texts';
import type { LazyPageProps } from './lazy-page-props';
import { lazyPart } from './lazy-part';
import { PageTabs } from './PageTabs';
import { SharedFields } from './SharedFields';
import { WorkbookNotes } from './WorkbookNotes';

/** These pages come when they are first looked at: most of what they weigh is their own. */
const PAGES: Readonly<Record<LazyPageKey, ComponentType<LazyPageProps>>> = {
  arbeitsmarkt: lazyPage(() => import(/* webpackChunkName: "market" */ '../market/MarketPage')),
  pruefung: lazyPage(() => import(/* webpackChunkName: "checks" */ '../checks/ChecksPage')),
  weitergabe: lazyPage(() => import(/* webpackChunkName: "share" */ '../share/SharePage')),
};

function lazyPage(
  load: () => Promise<{ default: ComponentType<LazyPageProps> }>,
): ComponentType<LazyPageProps> {
  return lazyPart(() => load().then(({ default: page }) => page), {
    waiting: ({ frame }) => frame(<Loading />),
    failed: ({ frame }, note) => frame(note),
  }).Part;
}

function Loading() {
  const { pageLoading } = useTexts();
  return <p role="status">{pageLoading}</p>;
}

const useStyles = makeStyles({
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

export function LazyTab({ page }: { page: LazyPageKey }) {
  const Page = PAGES[page];
  return <Page frame={(content) => <Frame page={page}>{content}</Frame>} />;
}

function Frame({ page, children }: { page: LazyPageKey; children: ReactNode }) {
  const styles = useStyles();
  const { isCopy } = usePanel().state;
  return (
    <div className={styles.body}>
      <WorkbookNotes />
      {!isCopy && <SharedFields closed />}
      <PageTabs />
      <div id="page" role="tabpanel" aria-labelledby={`tab-${page}`}>
        {children}
      </div>
    </div>
  );
}
