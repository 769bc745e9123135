import { Labelled } from './Labelled';

interface TextFieldProps {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  id?: string;
  value: string;
  onChange: (text: string) => void;
}

export function TextField({ value, onChange, ...rest }: TextFieldProps) {
  return (
    <Labelled {...rest}>
      {(control) => (
        <input
          {...control}
          type="text"
          value={value}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}
