import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts';
import { TargetSection } from './TargetSection';

const useStyles = makeStyles({ sections: { display: 'grid', gap: tokens.spacingVerticalXL } });

export function TargetsPage() {
  const { targets } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.sections}>
      <TargetSection
        indicator="iq"
        title={targets.iq}
        help={targets.iqHelp}
        prior="iqVorjahr"
        change="iqVeraenderung"
        series="iqVerlauf"
      />
      <TargetSection
        indicator="lzb"
        title={targets.lzb}
        help={targets.lzbHelp}
        prior="lzbVorjahr"
        change="lzbVeraenderung"
        series="lzbVerlauf"
      />
    </div>
  );
}
