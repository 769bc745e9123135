import { useId } from 'react';
import type { ReactNode } from 'react';
import { useControls } from './controls';

/** What a control inside a label needs: its name, its look, and where its help stands. */
interface ControlProps {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface LabelledProps {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  /** Where the control shall be found by its id. */
  id?: string;
  children: (control: ControlProps) => ReactNode;
}

/** A native control with its label above it, and below it what helps or what is wrong. */
export function Labelled({ label, hint, problem, id, children }: LabelledProps) {
  const styles = useControls();
  const own = useId();
  const control = id ?? own;
  const help = `${control}-help`;
  const below = problem ?? hint;
  return (
    <div>
      <label htmlFor={control} className={styles.label}>
        {label}
      </label>
      {children({
        id: control,
        className: styles.input,
        'aria-describedby': below === undefined ? undefined : help,
        'aria-invalid': problem === undefined ? undefined : true,
      })}
      {below !== undefined && (
        <div id={help} className={problem === undefined ? styles.muted : styles.problem}>
          {below}
        </div>
      )}
    </div>
  );
}
