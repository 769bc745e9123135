import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Figure } from '../../../labour-market/catalogue';
import { useControls } from '../shell/controls';
import { useParts } from '../texts/parts-context';
import { FigureFacts } from './FigureFacts';

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** Under the label, beside the box. */
  below: { paddingLeft: '24px' },
});

interface FigureItemProps {
  figure: Figure;
  chosen: boolean;
  loaded: boolean;
  onToggle: (on: boolean) => void;
}

export function FigureItem({ figure, chosen, loaded, onToggle }: FigureItemProps) {
  const { figure: words } = useParts();
  const styles = useStyles();
  const controls = useControls();
  const detailId = useId();
  const detail = [figure.unit, figure.kind, ...(loaded ? [] : [words.notLoaded])].join(' · ');
  return (
    <li className={styles.item}>
      <label className={controls.check}>
        <input
          type="checkbox"
          checked={chosen}
          aria-describedby={detailId}
          onChange={(event) => onToggle(event.target.checked)}
        />
        {figure.label}
      </label>
      <div className={styles.below}>
        <p id={detailId} className={controls.muted}>
          {detail}
        </p>
        <FigureFacts figure={figure} />
      </div>
    </li>
  );
}
