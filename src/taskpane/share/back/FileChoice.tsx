import { Button } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { useControls } from '../../market/shell/controls';
import { useShareTexts } from '../share-context';

interface FileChoiceProps {
  label: string;
  /** The one that is chosen. */
  file: File | undefined;
  /** What is so without one. */
  hint?: string;
  onFile: (file: File | undefined) => void;
}

/**
 * A file from the computer; it is only read, and never leaves it. The button is ours: that of the browser speaks the
 * browser's language.
 */
export function FileChoice({ label, file, hint, onFile }: FileChoiceProps) {
  const { back: words } = useShareTexts();
  const controls = useControls();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <div role="group" aria-labelledby={`${id}-label`}>
      <span id={`${id}-label`} className={controls.label}>
        {label}
      </span>
      <div>
        <Button
          type="button"
          id={`${id}-button`}
          aria-labelledby={`${id}-button ${id}-label`}
          aria-describedby={`${id}-hint`}
          onClick={() => input.current?.click()}
        >
          {words.choose}
        </Button>
        {file && (
          <Button
            type="button"
            appearance="subtle"
            id={`${id}-forget`}
            aria-labelledby={`${id}-forget ${id}-label`}
            onClick={() => onFile(undefined)}
          >
            {words.forget}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          // The same file can be chosen again after it was saved anew.
          target.value = '';
          if (chosen) onFile(chosen);
        }}
      />
      <div id={`${id}-hint`} className={controls.muted}>
        {file?.name ?? hint}
      </div>
    </div>
  );
}
