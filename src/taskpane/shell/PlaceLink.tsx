import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
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

interface PlaceLinkProps {
  readonly text: string;
  /** What happens, for those who hear it. */
  readonly label: string;
  readonly onShow: () => void;
}

/** Shows a place in the sheet. */
export function PlaceLink({ text, label, onShow }: PlaceLinkProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.link} aria-label={label} onClick={onShow}>
      {text}
    </button>
  );
}
