import { makeStyles, tokens } from '@fluentui/react-components';
import type { FormKey, FormSeries } from '../../workbook';
import { EntryField } from '../fields/EntryField';
import { useHeadings } from '../shell/headings';
import { useTexts } from '../texts';
import { MonthPath } from './MonthPath';
import { TargetValue } from './TargetValue';

const useStyles = makeStyles({
  section: { border: 0, margin: 0, padding: 0, minWidth: 0, display: 'grid', gap: tokens.spacingVerticalM },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalM },
  pair: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
  },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export interface TargetSectionProps {
  indicator: 'iq' | 'lzb';
  title: string;
  help: string;
  prior: FormKey;
  change: FormKey;
  series: FormSeries;
}

/** One agreed target: what was, what is agreed, what follows, and its path over the year. */
export function TargetSection({ indicator, title, help, prior, change, series }: TargetSectionProps) {
  const { targets } = useTexts();
  const styles = useStyles();
  const headings = useHeadings();
  return (
    <fieldset className={styles.section}>
      <legend className={styles.legend}>
        <h2 className={headings.section} style={{ margin: 0 }}>
          {title}
        </h2>
      </legend>
      <div className={styles.pair}>
        <EntryField entryKey={prior} label={targets.prior} />
        <EntryField entryKey={change} label={targets.change} />
      </div>
      <TargetValue title={title} prior={prior} change={change} />
      <p className={styles.help}>{help}</p>
      <MonthPath title={title} series={series} change={change} help={targets.pathHelp[indicator]} />
    </fieldset>
  );
}
