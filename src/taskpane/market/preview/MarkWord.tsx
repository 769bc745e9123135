import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Mark } from '../../../workbook/figures';
import { useParts } from '../texts/parts-context';

/** A shape for each mark, so that colour is never the only difference. */
const SHAPES: Readonly<Record<Mark, string>> = {
  neu: '●',
  revidiert: '▲',
  vorlaeufig: '○',
  fehlt: '✕',
  geaendert: '◆',
  gleich: '=',
};

const useStyles = makeStyles({
  mark: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  neu: { color: tokens.colorPaletteGreenForeground1 },
  revidiert: { color: tokens.colorPaletteDarkOrangeForeground1 },
  vorlaeufig: { color: tokens.colorBrandForegroundLink },
  fehlt: { color: tokens.colorPaletteRedForeground1 },
  geaendert: { color: tokens.colorPaletteBerryForeground1 },
  gleich: { color: tokens.colorNeutralForeground3 },
});

/** What a refresh does with a number, as a word with a shape and a colour of its own. */
export function MarkWord({ mark, children }: { mark: Mark; children?: string }) {
  const { refresh } = useParts();
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[mark])}>
      <span aria-hidden="true">{SHAPES[mark]} </span>
      {children ?? refresh.marks[mark]}
    </span>
  );
}
