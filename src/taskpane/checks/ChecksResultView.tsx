import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, Severity } from '../../checks';
import { useHeadings } from '../shell/headings';
import { Note } from '../shell/Note';
import { useChecks } from './checks-context';
import { FindingItem } from './FindingItem';
import { RESULT_HEADING } from './ids';
import type { ChecksResult } from './state';

const SEVERITIES: readonly Severity[] = ['fehler', 'warnung', 'hinweis'];

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  text: { margin: 0 },
});

/** What was found, the severe things first. */
export function ChecksResultView({ result }: { result: ChecksResult }) {
  const { state, texts } = useChecks();
  const styles = useStyles();
  const headings = useHeadings();
  const { result: words } = texts;
  const { findings, notes } = result;
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const [errors = 0, warnings = 0, hints = 0] = SEVERITIES.map((severity) => of(severity).length);
  return (
    <section className={styles.page} aria-labelledby={RESULT_HEADING}>
      <h2 id={RESULT_HEADING} tabIndex={-1} className={headings.page}>
        {findings.length === 0 ? words.none : words.summary(errors, warnings, hints)}
      </h2>
      {state.stale && <Note intent="warning">{words.stale}</Note>}
      {notes.length > 0 && (
        <Note intent="warning" title={words.notes}>
          {notes.join(' ')}
        </Note>
      )}
      {findings.length === 0 && <p className={styles.text}>{words.noneText}</p>}
      {SEVERITIES.map((severity) => (
        <Group key={severity} title={words.groups[severity]} findings={of(severity)} />
      ))}
    </section>
  );
}

function Group({ title, findings }: { title: string; findings: readonly Finding[] }) {
  const styles = useStyles();
  const headings = useHeadings();
  if (findings.length === 0) return null;
  return (
    <div>
      <h3 className={headings.section}>{title}</h3>
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <FindingItem key={index} finding={finding} />
        ))}
      </ul>
    </div>
  );
}
