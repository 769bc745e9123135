import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../checks';
import { PlaceLink } from '../shell/PlaceLink';
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
        <PlaceLink text={address} label={words.goTo(address)} onShow={() => void checks.show(address)} />
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
