import { useEffect, useState } from 'react';
import { entryValue } from '../draft/entry';
import { fieldOf } from '../draft/entry-keys';
import { focusOn } from '../fields/focus';
import type { Panel } from '../panel/panel';
import { usePanel } from '../panel/panel-context';
import { watchWorkbook } from '../panel/workbook-changes';
import { OUTCOME, PREVIEW_HEADING } from '../shell/ids';
import type { LazyPageProps } from '../shell/lazy-page-props';
import { useTexts } from '../texts';
import { MAPPING_HEADING, REFRESH_ACTION } from './ids';
import { MarketActions } from './MarketActions';
import { MarketContext, useMarket } from './market-context';
import { MarketForm } from './MarketForm';
import { MarketPanel } from './market-panel';
import { MarketPreview, PreviewActions } from './MarketPreview';
import { MappingStep } from './MappingStep';
import { keepPane } from './files/keep-pane';
import type { MarketState } from './state';
import { PageTextsContext } from './texts/page-context';
import { pageDe } from './texts/page-de';
import { pageEn } from './texts/page-en';
import { PartsTextsContext } from './texts/parts-context';
import { partsDe } from './texts/parts-de';
import { partsEn } from './texts/parts-en';

/** One for each workbook: what was chosen stays when another page is looked at. */
const PANELS = new WeakMap<Panel, MarketPanel>();

function marketOf(panel: Panel): MarketPanel {
  const known = PANELS.get(panel) ?? new MarketPanel(panel.document);
  PANELS.set(panel, known);
  return known;
}

export default function MarketPage({ frame }: LazyPageProps) {
  const { panel, state } = usePanel();
  const { language } = useTexts();
  const [market] = useState(() => marketOf(panel));
  const ags = entryValue(fieldOf('ags'), state.draft.ags);
  const region = 'value' in ags && typeof ags.value === 'string' ? ags.value : undefined;
  useEffect(() => {
    void market.open(region);
    const watching = watchWorkbook(() => void market.countBound().catch(() => undefined));
    return () => void watching.then((stop) => stop());
  }, [market, region]);
  useEffect(keepPane, []);
  return (
    <MarketContext.Provider value={market}>
      <PageTextsContext.Provider value={language === 'de' ? pageDe : pageEn}>
        <PartsTextsContext.Provider value={language === 'de' ? partsDe : partsEn}>
          <View frame={frame} />
        </PartsTextsContext.Provider>
      </PageTextsContext.Provider>
    </MarketContext.Provider>
  );
}

function View({ frame }: LazyPageProps) {
  const { state } = useMarket();
  const { focus, step } = state;
  useEffect(() => {
    if (focus) focusOn(PLACES[focus.place]);
  }, [focus]);
  if (step.at === 'mapping') return <MappingStep {...step} />;
  const shown = step.at === 'preview' ? step.shown : step.at === 'running' ? step.behind : undefined;
  if (shown)
    return (
      <>
        <MarketPreview shown={shown} message={step.at === 'preview' ? step.message : undefined} />
        <PreviewActions shown={shown} />
      </>
    );
  return (
    <>
      {frame(<MarketForm />)}
      <MarketActions />
    </>
  );
}

const PLACES: Record<NonNullable<MarketState['focus']>['place'], string> = {
  preview: PREVIEW_HEADING,
  outcome: OUTCOME,
  form: REFRESH_ACTION,
  mapping: MAPPING_HEADING,
};
