import { makeStyles, tokens } from '@fluentui/react-components';
import { useMarket } from './market-context';
import type { MarketState } from './state';
import { usePageTexts } from './texts/page-context';

const SCOPES: readonly MarketState['scope'][] = ['workbook', 'sheet', 'selection'];

const useStyles = makeStyles({
  choices: { display: 'grid', gap: tokens.spacingVerticalXS, border: 0, margin: 0, padding: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  choice: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** How much of the workbook is refreshed. */
export function ScopeChoice() {
  const { market, state } = useMarket();
  const { refresh } = usePageTexts();
  const styles = useStyles();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{refresh.scope}</legend>
      {SCOPES.map((scope) => (
        <label key={scope} className={styles.choice}>
          <input
            type="radio"
            name="market-scope"
            checked={state.scope === scope}
            onChange={() => market.dispatch({ type: 'scopeChosen', scope })}
          />
          {refresh.scopes[scope]}
        </label>
      ))}
    </fieldset>
  );
}
