import { makeStyles, tokens } from '@fluentui/react-components';
import { useShareTexts } from './share-context';

const useStyles = makeStyles({
  link: {
    font: 'inherit',
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

/** Shows a place in the sheet. */
export function PlaceLink({ text, onShow }: { text: string; onShow: () => void }) {
  const { result } = useShareTexts();
  const styles = useStyles();
  return (
    <button type="button" className={styles.link} aria-label={result.goTo(text)} onClick={onShow}>
      {text}
    </button>
  );
}
