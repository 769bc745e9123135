import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { Collapsible } from '../shell/Collapsible';
import { useHeadings } from '../shell/headings';
import { Note } from '../shell/Note';
import { ChartList } from './ChartList';
import { DirectionChoice } from './choice/DirectionChoice';
import { FigureChoice } from './choice/FigureChoice';
import { RegionChoice } from './choice/RegionChoice';
import { RuleChoice } from './choice/RuleChoice';
import { FileDrop } from './files/FileDrop';
import { loadedFor } from './loaded-for';
import { useMarket } from './market-context';
import { MarketOutcomeNote } from './MarketOutcomeNote';
import { ScopeChoice } from './ScopeChoice';
import { SourceList } from './sources/SourceList';
import { sourceItems } from './source-items';
import { usePageTexts } from './texts/page-context';

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  section: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What is in the workbook, what can be put there, and where the figures come from. */
export function MarketForm() {
  const { state } = useMarket();
  const texts = usePageTexts();
  const styles = useStyles();
  if (state.loadFailure !== undefined)
    return (
      <Note intent="error" title={texts.loadFailed}>
        {state.loadFailure}
      </Note>
    );
  if (!state.ready) return <p role="status">{texts.loading}</p>;
  return (
    <div className={styles.page}>
      <MarketOutcomeNote />
      <InWorkbook />
      <ToInsert />
      <Loaded />
    </div>
  );
}

function InWorkbook() {
  const { state } = useMarket();
  const texts = usePageTexts();
  const styles = useStyles();
  const headings = useHeadings();
  const count = state.bound?.count ?? 0;
  return (
    <section className={styles.section} aria-labelledby="market-in-workbook">
      <h2 id="market-in-workbook" className={headings.section}>
        {texts.refresh.title}
      </h2>
      <p className={styles.muted}>{count === 0 ? texts.refresh.none : texts.refresh.bound(count)}</p>
      {count > 0 && <ScopeChoice />}
    </section>
  );
}

function ToInsert() {
  const { market, state } = useMarket();
  const texts = usePageTexts();
  const styles = useStyles();
  const headings = useHeadings();
  const { choice, dataVersion } = state;
  const { data } = market;
  const available = useMemo(
    () => (data ? loadedFor(data.library, choice.regions) : undefined),
    // The library is one object that changes; its version tells.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [data, choice.regions, dataVersion],
  );
  return (
    <section className={styles.section} aria-labelledby="market-insert">
      <h2 id="market-insert" className={headings.section}>
        {texts.insert.title}
      </h2>
      <RegionChoice
        chosen={choice.regions}
        onChange={(regions) => market.dispatch({ type: 'chosen', choice: { regions } })}
      />
      <FigureChoice
        chosen={choice.figures}
        {...(available && { available })}
        onChange={(figures) => market.dispatch({ type: 'chosen', choice: { figures } })}
      />
      <RuleChoice
        rule={choice.rule}
        onChange={(rule) => market.dispatch({ type: 'chosen', choice: { rule } })}
      />
      <DirectionChoice
        direction={choice.direction}
        onChange={(direction) => market.dispatch({ type: 'chosen', choice: { direction } })}
      />
      <p className={styles.muted}>{texts.insert.place}</p>
      <ChartList />
    </section>
  );
}

function Loaded() {
  const { market, state } = useMarket();
  const texts = usePageTexts();
  const styles = useStyles();
  const { data } = market;
  if (!data) return null;
  const items = sourceItems(data.library.deliveries());
  const newest = items
    .flatMap(({ newest: period }) => period ?? [])
    .sort()
    .at(-1);
  return (
    <Collapsible
      context={texts.data}
      shown={texts.data}
      open
      {...(newest !== undefined && { detail: texts.newest(newest) })}
    >
      <div className={styles.section}>
        <FileDrop disabled={state.step.at === 'running'} onFile={(file) => void market.readFile(file)} />
        <SourceList items={items} now={Date.now()} onForget={(id) => void market.forget(id)} />
      </div>
    </Collapsible>
  );
}
