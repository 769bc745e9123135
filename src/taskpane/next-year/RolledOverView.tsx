import { makeStyles, tokens } from '@fluentui/react-components';
import type { NextYear } from '../../workbook/next-year/next-year';
import { useHeadings } from '../shell/headings';
import { rolledOver } from './rolled-over';
import { useNextYearTexts } from './use-next-year-texts';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  value: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** What goes into the new workbook, and what the user should know about it. */
export function RolledOverView({ next }: { next: NextYear }) {
  const { rolled } = useNextYearTexts();
  const styles = useStyles();
  const { values, months, tables, kept } = rolledOver(next);
  return (
    <div className={styles.parts}>
      <Part title={rolled.values}>
        {values.length === 0 ? (
          <p className={styles.text}>{rolled.noValues}</p>
        ) : (
          <ul className={styles.list}>
            {values.map(({ label, text }) => (
              <li key={label}>
                {label}: <span className={styles.value}>{text}</span>
              </li>
            ))}
          </ul>
        )}
      </Part>
      {months.length > 0 && (
        <Part title={rolled.months}>
          <p className={styles.text}>{months.join(', ')}</p>
        </Part>
      )}
      {tables.length > 0 && (
        <Part title={rolled.tables}>
          <ul className={styles.list}>
            {tables.map(({ label, rows }) => (
              <li key={label}>
                {label}: {rolled.rows(rows)}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {kept.length > 0 && (
        <Part title={rolled.kept}>
          <p className={styles.text}>{kept.join(', ')}</p>
        </Part>
      )}
      {next.notes.length > 0 && (
        <Part title={rolled.notes}>
          <ul className={styles.list}>
            {next.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  const headings = useHeadings();
  return (
    <div>
      <h3 className={headings.section}>{title}</h3>
      {children}
    </div>
  );
}
