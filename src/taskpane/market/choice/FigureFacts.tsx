import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { signsOf } from '../../../labour-market/catalogue';
import type { Figure } from '../../../labour-market/catalogue';
import { useHidden } from '../../shell/hidden';
import { useParts } from '../texts/parts-context';

const useStyles = makeStyles({
  summary: {
    width: 'fit-content',
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  facts: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  term: { fontWeight: tokens.fontWeightSemibold },
  fact: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  signs: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What a figure means, from the catalogue; opened on demand. In the tab order for Office.js, see Collapsible. */
export function FigureFacts({ figure }: { figure: Figure }) {
  const { figure: words } = useParts();
  const styles = useStyles();
  const { hidden } = useHidden();
  const { months, evidence } = figure.wartezeit;
  const waiting =
    months === null ? words.unknownWaiting : months === 0 ? words.noWaiting : words.months(months);
  return (
    <details>
      <summary className={styles.summary} tabIndex={0}>
        {words.about}
        <span className={hidden}>: {figure.label}</span>
      </summary>
      {figure.cumulatedSince === 'October' && <p className={styles.note}>{words.sinceOctober}</p>}
      <dl className={styles.facts}>
        <Fact term={words.definition}>{figure.definition}</Fact>
        <Fact term={words.source}>{figure.source}</Fact>
        <Fact term={words.wartezeit}>
          {waiting} ({evidence})
        </Fact>
        <Fact term={words.decimals}>{figure.decimals}</Fact>
        <Fact term={words.signs}>
          <ul className={styles.signs}>
            {signsOf(figure).map(({ publisher, sign, meaning }) => (
              <li key={`${publisher} ${sign}`}>
                <strong>{sign}</strong> {meaning} ({publisher})
              </li>
            ))}
          </ul>
          {figure.signNote && <div>{figure.signNote}.</div>}
          <div>{words.noZero}</div>
        </Fact>
      </dl>
    </details>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{children}</dd>
    </>
  );
}
