import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { FormEvent } from 'react';
import { numberOf, touchedKeys } from '../draft/draft';
import { focusOn } from '../fields/focus';
import { usePanel } from '../panel/panel-context';
import { ActionBar } from '../shell/ActionBar';
import { Note } from '../shell/Note';
import { useHeadings } from '../shell/headings';
import { useTexts } from '../texts';
import { NextYearPanel } from './next-year-panel';
import { RolledOverView } from './RolledOverView';
import { useNextYearTexts } from './use-next-year-texts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  text: { margin: 0 },
  year: { width: '8.75rem' },
});

const HEADING = 'next-year-heading';
const YEAR = 'next-year-year';
const OPENED = 'next-year-opened';
const FAILED = 'next-year-failed';

/** In the workbook of a year that ends: what the next one would get, and the way to it. */
export function NextYearPage() {
  const { panel, state: workbook } = usePanel();
  const [store] = useState(() => new NextYearPanel());
  const state = useSyncExternalStore(store.subscribe, () => store.state);
  const texts = useNextYearTexts();
  const { form } = useTexts();
  const styles = useStyles();
  const headings = useHeadings();
  const [year, setYear] = useState(() => nextYearText(numberOf(workbook.draft, 'jahr')));
  const { task, shown, failure, opened } = state;

  useEffect(() => {
    focusOn(HEADING);
    void store.show();
  }, [store]);
  useEffect(() => {
    if (opened !== undefined) focusOn(OPENED);
    if (failure !== undefined) focusOn(FAILED);
  }, [opened, failure]);

  const wanted = /^\s*\d{4}\s*$/.test(year) ? Number(year) : undefined;
  const isShown = shown !== undefined && shown.year === wanted;
  const unsaved = touchedKeys(workbook.draft).length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wanted === undefined) focusOn(YEAR);
    else void (isShown ? store.open() : store.show(wanted));
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <section className={styles.body} aria-labelledby={HEADING}>
        <h2 id={HEADING} tabIndex={-1} className={headings.page}>
          {texts.title}
        </h2>
        {opened !== undefined && (
          <div id={OPENED} role="status" tabIndex={-1}>
            <Note intent="success" title={texts.opened(opened)}>
              {texts.openedText}
            </Note>
          </div>
        )}
        {failure !== undefined && (
          <div id={FAILED} role="status" tabIndex={-1}>
            <Note intent="error" title={texts.failed}>
              {failure}
            </Note>
          </div>
        )}
        <p className={styles.text}>{texts.intro}</p>
        {unsaved > 0 && <Note intent="warning">{texts.notInWorkbook(form.unsaved(unsaved))}</Note>}
        <Field
          size="small"
          label={{ children: texts.year, htmlFor: YEAR }}
          {...(wanted === undefined && { validationState: 'error', validationMessage: texts.noYear })}
        >
          <Input
            id={YEAR}
            className={styles.year}
            value={year}
            inputMode="numeric"
            autoComplete="off"
            onChange={(_, { value }) => setYear(value)}
          />
        </Field>
        {state.changed && <Note intent="info">{texts.changed}</Note>}
        {isShown && (
          <section aria-label={texts.rolled.title(shown.year)}>
            <RolledOverView next={shown} />
          </section>
        )}
      </section>
      <ActionBar running={task && texts.running[task]}>
        <Button type="submit" appearance="primary" disabledFocusable={task !== undefined}>
          {isShown || task ? texts.open : texts.show}
        </Button>
        <Button
          type="button"
          disabledFocusable={task === 'opening'}
          onClick={() => panel.dispatch({ type: 'nextYearLeft' })}
        >
          {texts.back}
        </Button>
      </ActionBar>
    </form>
  );
}

function nextYearText(year: number | null): string {
  return year === null ? '' : String(year + 1);
}
