import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import { regionByAgs } from '../../../labour-market/regions';
import { useControls } from '../shell/controls';
import { useParts } from '../texts/parts-context';
import { placesOf } from './chosen-regions';
import { RegionName } from './RegionName';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface ChosenRegionsProps {
  chosen: readonly string[];
  onRemove: (ags: string) => void;
}

/** The chosen regions without those that are only compared with: these have a box to tick. */
export function ChosenRegions({ chosen, onRemove }: ChosenRegionsProps) {
  const { region: words } = useParts();
  const styles = useStyles();
  const controls = useControls();
  const title = useId();
  const places = placesOf(chosen);
  return (
    <div>
      <p id={title} className={styles.title}>
        {words.chosen}
      </p>
      {places.length === 0 && <p className={controls.muted}>{words.none}</p>}
      <ul className={controls.list} aria-labelledby={title}>
        {places.map((ags, index) => {
          const region = regionByAgs(ags);
          const name = region?.name ?? words.unknown(ags);
          const detail = [words.ags(ags), ...(index === 0 ? [words.main] : [])].join(' · ');
          return (
            <li key={ags} className={styles.item}>
              <div>
                {region ? <RegionName region={region} /> : name}
                <div className={controls.muted}>{detail}</div>
              </div>
              <Button
                type="button"
                size="small"
                appearance="subtle"
                icon={<Dismiss16Regular />}
                aria-label={words.remove(name)}
                onClick={() => onRemove(ags)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
