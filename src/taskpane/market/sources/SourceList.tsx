import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular, Warning16Regular } from '@fluentui/react-icons';
import { useControls } from '../shell/controls';
import { useParts } from '../texts/parts-context';
import { periodText } from '../texts/period-text';
import { ageText } from './age-text';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  offline: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorPaletteDarkOrangeForeground1,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

interface SourceItem {
  readonly id: string;
  readonly kind: 'embedded' | 'feed' | 'file';
  readonly name: string;
  /** ISO 8601. */
  readonly retrieved: string;
  /** Newest period with a number. */
  readonly newest: string | null;
  readonly count: number;
  /** Why there is no connection; null: there is one, or none is needed. */
  readonly offline: string | null;
}

interface SourceListProps {
  items: readonly SourceItem[];
  now: number;
  onForget: (id: string) => void;
}

/** Where the loaded numbers come from, and how old they are. Only files can be removed. */
export function SourceList({ items, now, onForget }: SourceListProps) {
  const { sources: words, periods } = useParts();
  const styles = useStyles();
  const controls = useControls();
  if (items.length === 0) return <p className={controls.text}>{words.none}</p>;
  return (
    <ul className={controls.list} aria-label={words.list}>
      {items.map(({ id, kind, name, retrieved, newest, count, offline }) => (
        <li key={id} className={styles.item}>
          <div>
            <div className={styles.name}>{name}</div>
            <p className={controls.muted}>
              {[
                words.kinds[kind],
                words.count(count),
                ...(newest === null ? [] : [words.newest(periodText(newest, periods))]),
                words.retrieved(ageText(retrieved, now, words)),
              ].join(' · ')}
            </p>
            {offline !== null && (
              <div className={styles.offline}>
                <Warning16Regular aria-hidden="true" />
                <span>{words.offline(offline)}</span>
              </div>
            )}
          </div>
          {kind === 'file' && (
            <Button
              type="button"
              size="small"
              appearance="subtle"
              icon={<Dismiss16Regular />}
              aria-label={words.forget(name)}
              onClick={() => onForget(id)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
