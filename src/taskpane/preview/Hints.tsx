import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Problem } from '../../workbook';
import { usePanel } from '../panel/panel-context';
import { useHeadings } from '../shell/headings';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  button: { display: 'block', margin: `${tokens.spacingVerticalXS} 0` },
});

/** What hinders nothing; a chart that the user deleted can be had again. */
export function Hints({ problems }: { problems: readonly Problem[] }) {
  const { preview } = useTexts();
  const styles = useStyles();
  const headings = useHeadings();
  if (problems.length === 0) return null;
  return (
    <div>
      <h3 className={headings.section}>{preview.hints}</h3>
      <ul className={styles.list}>
        {problems.map(({ message, code, name }) => (
          <li key={message}>
            {message}
            {code === 'chartMissing' && name !== undefined && <RestoreChart name={name} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function RestoreChart({ name }: { name: string }) {
  const { preview } = useTexts();
  const styles = useStyles();
  const { panel } = usePanel();
  return (
    <Button
      className={styles.button}
      size="small"
      aria-label={`${preview.restoreChart}: ${name}`}
      onClick={() => void panel.restoreChart(name)}
    >
      {preview.restoreChart}
    </Button>
  );
}
