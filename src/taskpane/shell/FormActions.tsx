import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FormSheet } from '../../workbook';
import { touchedKeys } from '../draft/draft';
import { usePanel } from '../panel/panel-context';
import { obstaclesOf } from '../panel/obstacle';
import { isBusy, offersUndo } from '../panel/state';
import { useTexts } from '../texts';
import { ActionBar } from './ActionBar';
import { SHOW_PREVIEW } from './ids';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  link: {
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    border: 0,
    padding: 0,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The one primary action of the page: show what filling would do. */
export function FormActions({ page }: { page: FormSheet }) {
  const { panel, state } = usePanel();
  const texts = useTexts();
  const styles = useStyles();
  const count = touchedKeys(state.draft).length;
  const words = page === 'ressourcen' ? texts.resources : texts.targets;
  const running =
    state.step.at === 'looking'
      ? texts.form.looking
      : state.step.at === 'undoing'
        ? texts.form.undoing
        : state.step.at === 'inserting'
          ? texts.form.inserting
          : undefined;
  const wrong = state.asked ? obstaclesOf(state).length : 0;
  const refusal = wrong > 0 ? texts.form.correctFirst(wrong) : undefined;
  const note = count > 0 && (
    <div className={styles.note}>
      <span>{texts.form.unsaved(count)}</span>
      <button type="button" className={styles.link} onClick={() => panel.dispatch({ type: 'discarded' })}>
        {texts.form.discard}
      </button>
    </div>
  );
  return (
    <ActionBar note={note} running={running} refusal={refusal}>
      <Button id={SHOW_PREVIEW} type="submit" appearance="primary" disabledFocusable={isBusy(state)}>
        {state.exists[page] ? words.update : words.insert}
      </Button>
      {state.undo && !offersUndo(state.outcome) && (
        <Button type="button" disabledFocusable={isBusy(state)} onClick={() => void panel.takeBack()}>
          {texts.outcome.undoLast}
        </Button>
      )}
    </ActionBar>
  );
}
