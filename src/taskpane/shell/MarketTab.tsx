import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { part } from '../panel/load-part';
import { useTexts } from '../texts';
import type { MarketPageProps } from './market-page-props';
import { Note } from './Note';
import { PageTabs } from './PageTabs';
import { SharedFields } from './SharedFields';
import { WorkbookNotes } from './WorkbookNotes';

/** The page of the labour market comes when it is first looked at: most of what it weighs is its own. */
const MarketPage = lazy(() =>
  part<{ default: ComponentType<MarketPageProps> }>(
    import(/* webpackChunkName: "market" */ '../market/MarketPage'),
  ).catch((error: Error) => ({
    default: ({ frame }: MarketPageProps) => frame(<Note intent="error">{error.message}</Note>),
  })),
);

const useStyles = makeStyles({
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

export function MarketTab() {
  const { pageLoading } = useTexts();
  const frame = (content: ReactNode) => <Frame>{content}</Frame>;
  return (
    <Suspense fallback={frame(<p role="status">{pageLoading}</p>)}>
      <MarketPage frame={frame} />
    </Suspense>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.body}>
      <WorkbookNotes />
      <SharedFields closed />
      <PageTabs />
      <div id="page" role="tabpanel" aria-labelledby="tab-arbeitsmarkt">
        {children}
      </div>
    </div>
  );
}
