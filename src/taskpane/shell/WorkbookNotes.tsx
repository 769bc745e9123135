import { Button } from '@fluentui/react-components';
import { usePanel } from '../panel/panel-context';
import { missingSheets } from '../panel/sheets';
import { isBusy } from '../panel/state';
import { useTexts } from '../texts';
import { Note } from './Note';

/** What is wrong in the workbook or missing there, or wrong with reading it. */
export function WorkbookNotes() {
  const { panel, state } = usePanel();
  const texts = useTexts();
  // A copy lacks on purpose what these would ask for.
  const missing = state.isCopy ? [] : missingSheets(state);
  const problems = state.isCopy ? [] : state.problems;
  return (
    <>
      {state.readFailure !== undefined && (
        <Note intent="error" title={texts.outcome.readFailed}>
          {state.readFailure}{' '}
          <Button type="button" size="small" onClick={() => void panel.lookAgain()}>
            {texts.tryAgain}
          </Button>
        </Note>
      )}
      {state.isCopy && (
        <Note intent="info" title={texts.copy.title}>
          {texts.copy.text}
        </Note>
      )}
      {missing.length > 0 && (
        <Note intent="info">
          {texts.missing.text(missing.map(({ title }) => title).join(', '))}{' '}
          <Button
            type="button"
            size="small"
            disabledFocusable={isBusy(state)}
            onClick={() => void panel.showPreview(missing.map(({ key }) => key))}
          >
            {texts.missing.add}
          </Button>
        </Note>
      )}
      {problems.length > 0 && (
        <Note intent="warning" title={texts.form.cellsToCheck}>
          {problems.map(({ message }) => (
            <div key={message}>{message}</div>
          ))}
        </Note>
      )}
    </>
  );
}
