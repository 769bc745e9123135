import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Plan } from '../../workbook';
import { focusOn } from '../fields/focus';
import { Collapsible } from '../shell/Collapsible';
import { Note } from '../shell/Note';
import { useHeadings } from '../shell/headings';
import { useTexts } from '../texts';
import { ChangeList } from './ChangeList';
import { ChartLines } from './ChartLines';
import { Hints } from './Hints';
import { entriesOf, fitsAtAGlance, previewGroups } from './preview-groups';
import type { PreviewGroup } from './preview-groups';
import { PREVIEW_HEADING } from '../shell/ids';

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  text: { margin: 0 },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
  sentences: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface PreviewPageProps {
  plan: Plan;
  /** Why this was not written, or could not be made again. */
  message?: string;
  changed?: 'renewed' | 'outdated';
}

/** What would be written, cell by cell, and what would stay. */
export function PreviewPage({ plan, message, changed }: PreviewPageProps) {
  const { preview } = useTexts();
  const styles = useStyles();
  const headings = useHeadings();
  // Loaded the first time, it stands only after the focus was sent to it.
  useEffect(() => focusOn(PREVIEW_HEADING), []);
  const groups = previewGroups(plan);
  const open = fitsAtAGlance(groups);
  const blocking = plan.problems.filter((problem) => problem.blocking);
  const hints = plan.problems.filter((problem) => !problem.blocking);
  return (
    <section className={styles.page} aria-labelledby={PREVIEW_HEADING}>
      <h2 id={PREVIEW_HEADING} tabIndex={-1} className={headings.page}>
        {preview.title}
      </h2>
      {changed === 'renewed' && <Note intent="info">{preview.renewed}</Note>}
      {message && (
        <Note intent="warning" {...(changed === 'outdated' && { title: preview.outdated })}>
          {message}
        </Note>
      )}
      {blocking.length > 0 && (
        <Note intent="error" title={preview.blocked}>
          {blocking.map(({ message: text }) => (
            <div key={text}>{text}</div>
          ))}
        </Note>
      )}
      <p className={styles.text}>{plan.empty ? preview.nothing : preview.intro}</p>
      {groups.map((group) => (
        <Group key={group.sheet} group={group} open={open} />
      ))}
      <Sentences title={preview.kept} texts={plan.kept.map((kept) => kept.message)} />
      <Hints problems={hints} />
    </section>
  );
}

function Group({ group, open }: { group: PreviewGroup; open: boolean }) {
  const { preview } = useTexts();
  const styles = useStyles();
  return (
    <Collapsible
      context={preview.sheet}
      shown={group.sheet}
      detail={preview.entries(entriesOf(group))}
      open={open}
    >
      {group.creations.map((creation) => (
        <div key={creation.address}>
          <p className={styles.muted}>
            {creation.newSheet ? preview.newSheet : preview.newBlock(creation.address)}
            {creation.inputs.length === 0 && `. ${preview.onlyFormulas}`}
          </p>
          <ChangeList changes={creation.inputs} />
        </div>
      ))}
      <ChangeList changes={group.changes} />
      <ChartLines charts={group.charts} />
    </Collapsible>
  );
}

function Sentences({ title, texts }: { title: string; texts: readonly string[] }) {
  const styles = useStyles();
  const headings = useHeadings();
  if (texts.length === 0) return null;
  return (
    <div>
      <h3 className={headings.section}>{title}</h3>
      <ul className={styles.sentences}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
