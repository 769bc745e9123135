import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Region } from '../../../labour-market/regions';
import { useControls } from '../shell/controls';
import { useParts } from '../texts/parts-context';
import { regionDetail } from './region-detail';
import { RegionName } from './RegionName';

const useStyles = makeStyles({
  hits: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  hit: {
    display: 'block',
    width: '100%',
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  detail: { display: 'block' },
});

interface RegionHitsProps {
  id: string;
  hits: readonly Region[];
  onChoose: (ags: string) => void;
  /** Back to the search field; `close`: by Esc. */
  onLeave: (close: boolean) => void;
}

/** The regions that fit a search, as buttons that the arrow keys walk through. */
export function RegionHits({ id, hits, onChoose, onLeave }: RegionHitsProps) {
  const { region: words } = useParts();
  const styles = useStyles();
  const controls = useControls();
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (event.key === 'Escape') {
      event.stopPropagation();
      onLeave(true);
    } else if (event.key === 'ArrowUp' && at === 0) onLeave(false);
    else if (event.key === 'ArrowUp') buttons[at - 1]?.focus();
    else if (event.key === 'ArrowDown') buttons[at + 1]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <ul id={id} aria-label={words.hits} className={styles.hits} onKeyDown={onKeyDown}>
      {hits.map((region) => (
        <li key={region.ags}>
          <button type="button" className={styles.hit} onClick={() => onChoose(region.ags)}>
            <RegionName region={region} />
            <span className={mergeClasses(controls.muted, styles.detail)}>{regionDetail(region, words)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
