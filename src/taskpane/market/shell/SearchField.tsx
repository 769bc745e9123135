import type { KeyboardEvent, Ref } from 'react';
import { Labelled } from './Labelled';

interface SearchFieldProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (text: string) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  inputRef?: Ref<HTMLInputElement>;
}

export function SearchField({ label, hint, value, onChange, onKeyDown, inputRef }: SearchFieldProps) {
  return (
    <Labelled label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          ref={inputRef}
          type="search"
          value={value}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            // Enter would send the page's form.
            if (event.key === 'Enter') event.preventDefault();
            onKeyDown?.(event);
          }}
        />
      )}
    </Labelled>
  );
}
