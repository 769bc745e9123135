import { Button } from '@fluentui/react-components';
import type { ShareOptions } from '../../../share/levels';
import { Choice, optionsOf } from '../../market/shell/Choice';
import { useControls } from '../../market/shell/controls';
import { TextField } from '../../market/shell/TextField';
import { Collapsible } from '../../shell/Collapsible';
import { isAdjusted, isLeftOut, minimumOf, withSheet } from '../form';
import { SHARE_MINIMUM } from '../ids';
import { useShare } from '../share-context';

/** What happens to what the workbook holds; the level says it, the user may change it. */
export function OptionsTable() {
  const { share, state, texts } = useShare();
  const controls = useControls();
  const { form } = state;
  const { options: words } = texts;
  const adjusted = isAdjusted(form);
  return (
    <Collapsible
      context={texts.levels[form.level].name}
      shown={words.title}
      detail={adjusted ? words.adjusted : words.preset}
    >
      <div className={controls.stack}>
        <OptionChoice option="formulas" />
        <OptionChoice option="foreignFunctions" />
        <OptionChoice option="links" />
        <OptionChoice option="comments" />
        <OptionChoice option="hiddenCells" />
        <TextField
          id={SHARE_MINIMUM}
          label={words.minimum}
          value={form.minimum}
          problem={minimumOf(form) === undefined ? words.minimumWrong : undefined}
          onChange={(minimum) => share.dispatch({ type: 'formChanged', form: { minimum } })}
        />
        <SheetChoice />
        <p className={controls.muted}>{words.always}</p>
        {adjusted && (
          <Button
            type="button"
            className={controls.start}
            onClick={() => share.dispatch({ type: 'levelChosen', level: form.level })}
          >
            {words.reset}
          </Button>
        )}
      </div>
    </Collapsible>
  );
}

/** Macros are not among them: a workbook that Excel opens from a panel holds none. */
type ChosenOption = 'formulas' | 'foreignFunctions' | 'links' | 'comments' | 'hiddenCells';

function OptionChoice<Option extends ChosenOption>({ option }: { option: Option }) {
  const { share, state, texts } = useShare();
  const { label, words } = texts.options[option] as {
    label: string;
    words: Record<ShareOptions[Option], string>;
  };
  const { options } = state.form;
  return (
    <Choice
      label={label}
      value={options[option]}
      options={optionsOf<ShareOptions[Option]>(words)}
      onChange={(next) =>
        share.dispatch({ type: 'formChanged', form: { options: { ...options, [option]: next } } })
      }
    />
  );
}

function SheetChoice() {
  const { share, state, texts } = useShare();
  const controls = useControls();
  const { options } = state.form;
  return (
    <fieldset className={controls.group}>
      <legend className={controls.legend}>{texts.options.sheets}</legend>
      {state.around.sheets.map((title) => (
        <label key={title} className={controls.check}>
          <input
            type="checkbox"
            checked={!isLeftOut(options, title)}
            onChange={({ target }) => {
              const leaveOut = withSheet(options, title, target.checked);
              share.dispatch({ type: 'formChanged', form: { options: { ...options, leaveOut } } });
            }}
          />
          {title}
        </label>
      ))}
    </fieldset>
  );
}
