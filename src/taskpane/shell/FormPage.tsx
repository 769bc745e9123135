import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import type { FormSheet } from '../../workbook';
import { conflictKeys } from '../draft/draft';
import { usePanel } from '../panel/panel-context';
import { isNew } from '../panel/sheets';
import { isBusy } from '../panel/state';
import { ResourcesPage } from '../resources/ResourcesPage';
import { StartCard } from '../start/StartCard';
import { useTexts } from '../texts';
import { FormActions } from './FormActions';
import { NEXT_YEAR } from './ids';
import { LazyNextYearCard, LazyOutcomeNote, LazyTargets } from './lazy-parts';
import { Note } from './Note';
import { PageTabs } from './PageTabs';
import { SharedFields } from './SharedFields';
import { WorkbookNotes } from './WorkbookNotes';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  nextYear: { justifySelf: 'start' },
});

/** A page of entries, with what concerns the whole workbook above it. */
export function FormPage({ page }: { page: FormSheet }) {
  const { panel, state } = usePanel();
  const texts = useTexts();
  const styles = useStyles();
  const { draft } = state;
  const starts = isNew(state) && !state.isCopy && state.readFailure === undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void panel.showPreview([page]);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.body}>
        {state.outcome && <LazyOutcomeNote />}
        <WorkbookNotes />
        {conflictKeys(draft).length > 0 && <Note intent="warning">{texts.form.conflicts}</Note>}
        {starts && state.nextYear && <LazyNextYearCard />}
        <SharedFields />
        {starts && !state.nextYear && <StartCard />}
        <PageTabs />
        <div id="page" role="tabpanel" aria-labelledby={`tab-${page}`}>
          {page === 'ressourcen' ? <ResourcesPage /> : <LazyTargets />}
        </div>
        {!isNew(state) && (
          <Button
            id={NEXT_YEAR}
            type="button"
            className={styles.nextYear}
            disabledFocusable={isBusy(state)}
            onClick={() => panel.dispatch({ type: 'nextYearShown' })}
          >
            {texts.nextYear}
          </Button>
        )}
      </div>
      <FormActions page={page} />
    </form>
  );
}
