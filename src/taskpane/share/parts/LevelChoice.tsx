import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { RecipientLevel } from '../../../share/levels';
import { useControls } from '../../market/shell/controls';
import { TextField } from '../../market/shell/TextField';
import { useShare } from '../share-context';

const LEVELS: readonly RecipientLevel[] = ['kommune', 'traegerversammlung', 'beirat'];

const useStyles = makeStyles({
  group: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  legend: { marginBottom: tokens.spacingVerticalS },
});

/** Whom the copy is for; each level says in a line what it does. */
export function LevelChoice() {
  const { share, state, texts } = useShare();
  const styles = useStyles();
  const controls = useControls();
  const name = useId();
  const busy = state.task !== undefined;
  return (
    <div className={styles.group}>
      <fieldset className={controls.group} disabled={busy}>
        <legend className={mergeClasses(controls.legend, styles.legend)}>{texts.level}</legend>
        <div className={styles.group}>
          {LEVELS.map((level) => (
            <div key={level}>
              <label className={controls.check}>
                <input
                  type="radio"
                  name={name}
                  checked={state.form.level === level}
                  aria-describedby={`${name}-${level}`}
                  onChange={() => share.dispatch({ type: 'levelChosen', level })}
                />
                {texts.levels[level].name}
              </label>
              <p id={`${name}-${level}`} className={controls.muted}>
                {texts.levels[level].text}
              </p>
            </div>
          ))}
        </div>
      </fieldset>
      <TextField
        label={texts.recipient}
        value={state.form.recipient}
        onChange={(recipient) => share.dispatch({ type: 'formChanged', form: { recipient } })}
      />
    </div>
  );
}
