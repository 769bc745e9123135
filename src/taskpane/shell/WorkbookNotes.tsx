import { Button } from '@fluentui/react-components';
import { usePanel } from '../panel/panel-context';
import { useTexts } from '../texts';
import { Note } from './Note';

/** What is wrong in the workbook, or with reading it. */
export function WorkbookNotes() {
  const { panel, state } = usePanel();
  const texts = useTexts();
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
      {state.problems.length > 0 && (
        <Note intent="warning" title={texts.form.cellsToCheck}>
          {state.problems.map(({ message }) => (
            <div key={message}>{message}</div>
          ))}
        </Note>
      )}
    </>
  );
}
