import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { focusOn } from '../fields/focus';
import type { Panel } from '../panel/panel';
import { usePanel } from '../panel/panel-context';
import { watchWorkbook } from '../panel/workbook-changes';
import { OUTCOME } from '../shell/ids';
import type { LazyPageProps } from '../shell/lazy-page-props';
import { useTexts } from '../texts';
import { BackSection } from './back/BackSection';
import { SHARE_ACTION, SHARE_MINIMUM, SHARE_RESULT } from './ids';
import { LevelChoice } from './parts/LevelChoice';
import { MarkedTables } from './parts/MarkedTables';
import { OptionsTable } from './parts/OptionsTable';
import { RefusalsView } from './result/RefusalsView';
import { ResultView } from './result/ResultView';
import { ShareActions } from './ShareActions';
import { ShareContext, ShareTextsContext, useShare } from './share-context';
import { ShareOutcomeNote } from './ShareOutcomeNote';
import { SharePanel } from './share-panel';
import type { ShareState } from './state';
import { shareDe } from './texts/texts-de';
import { shareEn } from './texts/texts-en';

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  text: { margin: 0 },
});

/** One for each workbook: what was chosen stays when another page is looked at. */
const PANELS = new WeakMap<Panel, SharePanel>();

function shareOf(panel: Panel): SharePanel {
  const known = PANELS.get(panel) ?? new SharePanel();
  PANELS.set(panel, known);
  return known;
}

export default function SharePage({ frame }: LazyPageProps) {
  const { panel } = usePanel();
  const { language } = useTexts();
  const [share] = useState(() => shareOf(panel));
  useEffect(() => {
    void share.look();
    const watching = watchWorkbook(() => {
      void share.hear();
      void share.look();
    });
    // Nobody listened while another page was looked at.
    void watching.then(() => share.hear());
    return () => void watching.then((stop) => stop());
  }, [share]);
  return (
    <ShareContext.Provider value={share}>
      <ShareTextsContext.Provider value={language === 'de' ? shareDe : shareEn}>
        <View frame={frame} />
      </ShareTextsContext.Provider>
    </ShareContext.Provider>
  );
}

const PLACES: Record<NonNullable<ShareState['focus']>['place'], string> = {
  result: SHARE_RESULT,
  outcome: OUTCOME,
  action: SHARE_ACTION,
  minimum: SHARE_MINIMUM,
};

function View({ frame }: LazyPageProps) {
  const { state, texts } = useShare();
  const styles = useStyles();
  const { isCopy } = usePanel().state;
  const { focus, draft, refusals } = state;
  useEffect(() => {
    if (focus) focusOn(PLACES[focus.place]);
  }, [focus]);
  return (
    <>
      {frame(
        <div className={styles.page}>
          <ShareOutcomeNote />
          {isCopy && <p className={styles.text}>{texts.alreadyCopy}</p>}
          {draft && <ResultView draft={draft} />}
          {refusals && <RefusalsView refusals={refusals} />}
          {!draft && !refusals && <p className={styles.text}>{texts.intro}</p>}
          <LevelChoice />
          <OptionsTable />
          <MarkedTables />
          {!isCopy && <BackSection />}
        </div>,
      )}
      <ShareActions />
    </>
  );
}
