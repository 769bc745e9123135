import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../checks';
import { useChecks } from './checks-context';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: '3px solid transparent',
    overflowWrap: 'anywhere',
  },
  fehler: { borderLeftColor: tokens.colorPaletteRedBorder2 },
  warnung: { borderLeftColor: tokens.colorPaletteDarkOrangeBorder2 },
  hinweis: { borderLeftColor: tokens.colorBrandStroke1 },
  sentence: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  detail: { margin: 0, color: tokens.colorNeutralForeground2 },
  link: {
    font: 'inherit',
    justifySelf: 'start',
    maxWidth: '100%',
    overflowWrap: 'anywhere',
    textAlign: 'left',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    border: 0,
    padding: 0,
    cursor: 'pointer',
    textDecorationLine: 'underline',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** What is wrong, where, why it matters and what to do. What the rules say is German. */
export function FindingItem({ finding }: { finding: Finding }) {
  const { checks, texts } = useChecks();
  const styles = useStyles();
  const { severity, sentence, address, why, mend } = finding;
  const words = texts.result;
  return (
    <li className={mergeClasses(styles.item, styles[severity])}>
      <p className={styles.sentence} lang="de">
        {sentence}
      </p>
      {address !== null && (
        <button
          type="button"
          className={styles.link}
          aria-label={words.goTo(address)}
          onClick={() => void checks.show(address)}
        >
          {address}
        </button>
      )}
      <p className={styles.detail}>
        {words.why}: <span lang="de">{why}</span>
      </p>
      <p className={styles.detail}>
        {words.mend}: <span lang="de">{mend}</span>
      </p>
    </li>
  );
}
