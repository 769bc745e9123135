import { makeStyles, tokens } from '@fluentui/react-components';
import { formatCents } from '../numbers/format-number';
import { usePanel } from '../panel/panel-context';
import { Announcement } from '../shell/Announcement';
import { Note } from '../shell/Note';
import { useHeadings } from '../shell/headings';
import { useTexts } from '../texts';
import type { Texts } from '../texts';
import { ResourcesTable } from './ResourcesTable';
import { resourcesResult } from './resources-result';
import type { ResourcesResult } from './resources-result';

const useStyles = makeStyles({
  result: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
  },
  sentence: { margin: 0 },
});

/** The result of the form as it stands: the table, and always what the rounding difference means. */
export function ResourcesResultView() {
  const { state } = usePanel();
  const texts = useTexts();
  const styles = useStyles();
  const headings = useHeadings();
  const result = resourcesResult(state.draft);
  return (
    <section className={styles.result} aria-labelledby="resources-result">
      <h2 id="resources-result" className={headings.section}>
        {texts.resources.result}
      </h2>
      {result.kind === 'table' ? (
        <>
          <ResourcesTable rows={result.table.rows} />
          <p className={styles.sentence}>
            <strong>
              {texts.resources.difference(formatCents(result.table.umschichtung.rundungsdifferenz))}:{' '}
            </strong>
            {meaningOf(texts, result)}
          </p>
          {result.hints.map((hint) => (
            <Note key={hint} intent="warning">
              {texts.resources.hints[hint]}
            </Note>
          ))}
        </>
      ) : (
        <p className={styles.sentence}>{reasonOf(texts, result)}</p>
      )}
      <Announcement text={announcementOf(texts, result)} />
    </section>
  );
}

function meaningOf(texts: Texts, { table, schritt }: Extract<ResourcesResult, { kind: 'table' }>): string {
  const { rundungsdifferenz, exakt } = table.umschichtung;
  if (rundungsdifferenz === 0) return texts.resources.exact;
  return texts.resources.differs(formatCents(-rundungsdifferenz), formatCents(exakt), formatCents(schritt));
}

function reasonOf(texts: Texts, result: Exclude<ResourcesResult, { kind: 'table' }>): string {
  if (result.kind === 'impossible') return result.message;
  const labels = result.keys.map((key) => texts.fields[key].label).join(', ');
  return result.kind === 'missing' ? texts.resources.missing(labels) : texts.resources.unreadable(labels);
}

function announcementOf(texts: Texts, result: ResourcesResult): string {
  if (result.kind !== 'table') return '';
  const { geplant, rundungsdifferenz } = result.table.umschichtung;
  const total = result.table.rows.at(-1)?.gesamt ?? 0;
  return texts.resources.announce(formatCents(geplant), formatCents(rundungsdifferenz), formatCents(total));
}
