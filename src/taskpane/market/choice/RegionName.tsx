import { makeStyles, tokens } from '@fluentui/react-components';
import type { Region } from '../../../labour-market/regions';

const useStyles = makeStyles({
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  place: { fontWeight: tokens.fontWeightSemibold },
  kind: {
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Town and Landkreis share their place's name; what kind it is stands out. */
export function RegionName({ region }: { region: Region }) {
  const styles = useStyles();
  const comma = region.name.indexOf(', ');
  const end = comma < 0 ? region.name.length : comma + 2;
  return (
    <span className={styles.name}>
      <span className={styles.place}>{region.name.slice(0, end)}</span>
      {end < region.name.length && <span className={styles.kind}>{region.name.slice(end)}</span>}
    </span>
  );
}
