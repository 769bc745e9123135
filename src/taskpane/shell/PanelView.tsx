import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { fieldId } from '../fields/field-id';
import { focusOn } from '../fields/focus';
import { usePanel } from '../panel/panel-context';
import type { FocusRequest } from '../panel/state';
import { useTexts } from '../texts';
import { isSheetPage } from '../panel/pages';
import type { PageKey } from '../panel/pages';
import { FormPage } from './FormPage';
import { LazyTab } from './LazyTab';
import { useHidden } from './hidden';
import { NEXT_YEAR, OUTCOME, PREVIEW_HEADING, SHOW_PREVIEW } from './ids';
import { LazyNextYearPage, LazyPreview, prepareParts } from './lazy-parts';
import { PreviewActions } from './PreviewActions';
import { WaitingForExcel } from './WaitingForExcel';

const useStyles = makeStyles({
  main: { display: 'flex', flexDirection: 'column', minHeight: '100vh', minWidth: 0 },
  body: { padding: tokens.spacingHorizontalM },
});

/** The pane: the form, or the preview of what it would write. */
export function PanelView() {
  const { state } = usePanel();
  const texts = useTexts();
  const styles = useStyles();
  const { hidden } = useHidden();
  const { focus, step } = state;
  useEffect(prepareParts, []);
  useEffect(() => {
    if (focus) focusOn(placeId(focus));
  }, [focus]);
  return (
    <main className={styles.main}>
      <h1 className={hidden}>{texts.appName}</h1>
      {state.reading.at === 'first' ? (
        <WaitingForExcel failure={state.readFailure} />
      ) : step.at === 'preview' || step.at === 'writing' ? (
        <>
          <div className={styles.body}>
            <LazyPreview {...step} />
          </div>
          <PreviewActions plan={step.plan} />
        </>
      ) : step.at === 'nextYear' ? (
        <LazyNextYearPage />
      ) : (
        <Page page={state.page} />
      )}
    </main>
  );
}

function Page({ page }: { page: PageKey }) {
  return isSheetPage(page) ? <FormPage page={page} /> : <LazyTab page={page} />;
}

function placeId({ place }: FocusRequest): string {
  if (place === 'preview') return PREVIEW_HEADING;
  if (place === 'outcome') return OUTCOME;
  if (place === 'nextYear') return NEXT_YEAR;
  return place === 'page' ? SHOW_PREVIEW : fieldId(place);
}
