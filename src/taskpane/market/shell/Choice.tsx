import { Labelled } from './Labelled';

interface ChoiceProps<Value extends string> {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  id?: string;
  value: Value;
  /** Value → what people read, in the order of the list. */
  options: ReadonlyArray<readonly [value: Value, text: string]>;
  onChange: (next: Value) => void;
}

/** One of a few, as the browser's own list. */
export function Choice<Value extends string>({ value, options, onChange, ...rest }: ChoiceProps<Value>) {
  return (
    <Labelled {...rest}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => {
            const chosen = options.find(([option]) => option === event.target.value);
            if (chosen) onChange(chosen[0]);
          }}
        >
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** The options of a record of texts. */
export function optionsOf<Value extends string>(
  texts: Readonly<Record<Value, string>>,
): ReadonlyArray<readonly [Value, string]> {
  return Object.entries(texts) as [Value, string][];
}
