import { useEffect, useState } from 'react';
import { RULES } from '../../checks';
import { focusOn } from '../fields/focus';
import type { Panel } from '../panel/panel';
import { usePanel } from '../panel/panel-context';
import { watchWorkbook } from '../panel/workbook-changes';
import { OUTCOME } from '../shell/ids';
import type { LazyPageProps } from '../shell/lazy-page-props';
import { useTexts } from '../texts';
import { ChecksActions } from './ChecksActions';
import { ChecksContext, ChecksTextsContext, useChecks } from './checks-context';
import { ChecksOutcomeNote } from './ChecksOutcomeNote';
import { ChecksPanel } from './checks-panel';
import { ChecksResultView } from './ChecksResultView';
import { CHECK_ACTION, RESULT_HEADING } from './ids';
import type { ChecksState } from './state';
import { checksDe } from './texts/texts-de';
import { checksEn } from './texts/texts-en';

/** One for each workbook: the findings stay when another page is looked at. */
const PANELS = new WeakMap<Panel, ChecksPanel>();

function checksOf(panel: Panel): ChecksPanel {
  const known = PANELS.get(panel) ?? new ChecksPanel();
  PANELS.set(panel, known);
  return known;
}

export default function ChecksPage({ frame }: LazyPageProps) {
  const { panel } = usePanel();
  const { language } = useTexts();
  const [checks] = useState(() => checksOf(panel));
  useEffect(() => {
    const watching = watchWorkbook(() => checks.dispatch({ type: 'workbookChanged' }));
    return () => void watching.then((stop) => stop());
  }, [checks]);
  return (
    <ChecksContext.Provider value={checks}>
      <ChecksTextsContext.Provider value={language === 'de' ? checksDe : checksEn}>
        <View frame={frame} />
      </ChecksTextsContext.Provider>
    </ChecksContext.Provider>
  );
}

const PLACES: Record<NonNullable<ChecksState['focus']>['place'], string> = {
  result: RESULT_HEADING,
  outcome: OUTCOME,
  action: CHECK_ACTION,
};

function View({ frame }: LazyPageProps) {
  const { state, texts } = useChecks();
  const { focus, result } = state;
  useEffect(() => {
    if (focus) focusOn(PLACES[focus.place]);
  }, [focus]);
  return (
    <>
      {frame(
        <>
          <ChecksOutcomeNote />
          {result ? <ChecksResultView result={result} /> : <p>{texts.intro(RULES.length)}</p>}
        </>,
      )}
      <ChecksActions />
    </>
  );
}
