import { Button } from '@fluentui/react-components';
import { useTexts } from '../texts';
import { Note } from './Note';

/** Why a part of the panel is not there, and the way to ask for it once more. */
export function FailedPart({ message, onAgain }: { message: string; onAgain: () => void }) {
  const { tryAgain } = useTexts();
  return (
    <Note intent="error">
      {message}{' '}
      <Button type="button" size="small" onClick={onAgain}>
        {tryAgain}
      </Button>
    </Note>
  );
}
