import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { findFigure } from '../../labour-market/catalogue';
import { decimalsOf } from '../../workbook/figures';
import { ActionBar } from '../shell/ActionBar';
import { useHeadings } from '../shell/headings';
import { PREVIEW_HEADING } from '../shell/ids';
import { Note } from '../shell/Note';
import { LostBindings } from './LostBindings';
import { useMarket } from './market-context';
import { RefreshTable } from './preview/RefreshTable';
import type { Asked, Shown } from './state';
import { usePageTexts } from './texts/page-context';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: tokens.spacingHorizontalM,
  },
  text: { margin: 0 },
  choice: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS },
  sentences: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What would be written, cell by cell, and what would stay. */
export function MarketPreview({ shown, message }: { shown: Shown; message: string | undefined }) {
  const { preview } = usePageTexts();
  const styles = useStyles();
  const headings = useHeadings();
  const { plan } = shown;
  const blocking = plan.problems.filter((problem) => problem.blocking);
  const hints = plan.problems.filter((problem) => !problem.blocking);
  const bindings = new Map(plan.change.after.map((binding) => [binding.name, binding]));
  const unitOf = (name: string) => {
    const binding = bindings.get(name);
    const figure = binding && findFigure(binding.figure);
    return figure
      ? { unit: figure.unit, decimals: decimalsOf(binding.rule, figure.decimals) }
      : { unit: '', decimals: 0 };
  };
  return (
    <section className={styles.page} aria-labelledby={PREVIEW_HEADING}>
      <h2 id={PREVIEW_HEADING} tabIndex={-1} className={headings.page}>
        {shown.kind === 'insert' ? preview.insertTitle : preview.refreshTitle}
      </h2>
      {message && <Note intent="warning">{message}</Note>}
      {shown.kind === 'refresh' && shown.note && (
        <Note intent="warning" title={preview.offline}>
          {shown.note}
        </Note>
      )}
      {shown.kind === 'refresh' && shown.missing.length > 0 && (
        <Note intent="warning">{preview.missing(shown.missing.join('; '))}</Note>
      )}
      {blocking.length > 0 && (
        <Note intent="error" title={preview.blocked}>
          <Sentences texts={blocking.map((problem) => problem.message)} />
        </Note>
      )}
      <p className={styles.text}>
        {plan.empty ? preview.nothing : preview.intro}
        {shown.kind === 'insert' && ` ${preview.target(shown.plan.target)}`}
      </p>
      {shown.kind === 'refresh' && <Questions shown={shown} />}
      <RefreshTable rows={plan.rows} unitOf={unitOf} />
      {hints.length > 0 && (
        <div>
          <h3 className={headings.section}>{preview.hints}</h3>
          <Sentences texts={hints.map((problem) => problem.message)} />
          {shown.kind === 'refresh' && <LostBindings plan={plan} />}
        </div>
      )}
    </section>
  );
}

/** What is done only when asked for: a sign in place of a number, and overwriting what the user changed. */
function Questions({ shown }: { shown: Shown & { kind: 'refresh' } }) {
  const { market } = useMarket();
  const { preview } = usePageTexts();
  const styles = useStyles();
  const { asked, plan } = shown;
  const signs = plan.rows.filter(
    ({ mark, before, published }) =>
      mark === 'fehlt' && typeof before === 'number' && typeof published === 'string',
  ).length;
  const changed = plan.rows.filter(({ mark }) => mark === 'geaendert').length;
  const questions: readonly (readonly [keyof Asked, number, string])[] = [
    ['zeichenUebernehmen', signs, preview.takeSigns(signs)],
    ['geaendertesErsetzen', changed, preview.replaceChanged(changed)],
  ];
  return questions.map(([key, count, sentence]) =>
    count > 0 || asked[key] ? (
      <label key={key} className={styles.choice}>
        <input
          type="checkbox"
          checked={asked[key]}
          onChange={({ target }) => void market.askedInPreview({ [key]: target.checked })}
        />
        {sentence}
      </label>
    ) : null,
  );
}

function Sentences({ texts }: { texts: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.sentences}>
      {[...new Set(texts)].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** Only here anything is written, and only what the preview shows. */
export function PreviewActions({ shown }: { shown: Shown }) {
  const { market, state } = useMarket();
  const { preview, running } = usePageTexts();
  const busy = state.step.at === 'running' ? state.step.task : undefined;
  const possible = !shown.plan.empty && !shown.plan.blocked;
  return (
    <ActionBar running={busy && running[busy]}>
      {possible && (
        <Button
          appearance="primary"
          disabledFocusable={busy !== undefined}
          onClick={() => void market.confirm()}
        >
          {preview.apply}
        </Button>
      )}
      <Button disabledFocusable={busy !== undefined} onClick={() => market.dispatch({ type: 'left' })}>
        {possible ? preview.cancel : preview.back}
      </Button>
    </ActionBar>
  );
}
