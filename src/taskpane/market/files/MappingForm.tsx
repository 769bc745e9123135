import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ColumnMapping } from '../../../labour-market/readers/mapped-mapping';
import type { MappingProposal } from '../../../labour-market/readers/mapped-proposal';
import { focusOn } from '../../fields/focus';
import { Note } from '../../shell/Note';
import { useHeadings } from '../../shell/headings';
import { MAPPING_HEADING } from '../ids';
import { useControls } from '../shell/controls';
import { useParts } from '../texts/parts-context';
import { ColumnUses } from './ColumnUses';
import { entryOf } from './mapping-entry';
import { mappingFrom } from './mapping-from';
import type { MappingField } from './mapping-from';
import { TableFacts } from './TableFacts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  title: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface MappingFormProps {
  /** Of the file. */
  name: string;
  /** Why the file needs an answer. */
  message: string;
  columns: MappingProposal['columns'];
  /** What was guessed. */
  mapping: ColumnMapping | null;
  onConfirm: (mapping: ColumnMapping) => void;
  onCancel: () => void;
}

/** A table of a layout that nobody knows: the user confirms or corrects which column is what. */
export function MappingForm({ name, message, columns, mapping, onConfirm, onCancel }: MappingFormProps) {
  const { mapping: words } = useParts();
  const styles = useStyles();
  const controls = useControls();
  const headings = useHeadings();
  const base = useId();
  const [entry, setEntry] = useState(() => entryOf(columns, mapping));
  const [asked, setAsked] = useState(false);
  const read = mappingFrom(entry, words);
  const problems = asked && 'problems' in read ? read.problems : [];
  const idOf = (field: MappingField) => `${base}-${field}`;
  const problemOf = (field: MappingField) => problems.find((problem) => problem.field === field)?.message;
  const confirm = () => {
    if ('mapping' in read) return onConfirm(read.mapping);
    setAsked(true);
    const [first] = read.problems;
    if (first) focusOn(idOf(first.field));
  };
  const parts = { entry, idOf, problemOf, onChange: setEntry };
  return (
    <section className={styles.form} aria-labelledby={MAPPING_HEADING}>
      <h2 id={MAPPING_HEADING} tabIndex={-1} className={mergeClasses(headings.section, styles.title)}>
        {words.title(name)}
      </h2>
      <Note intent="warning">{message}</Note>
      {columns.length === 0 ? (
        <p className={controls.text}>{words.noColumns}</p>
      ) : (
        <>
          <ColumnUses columns={columns} {...parts} />
          <TableFacts {...parts} />
          <div role="status" className={controls.problem}>
            {problems.length > 0 && words.wrong(problems.length)}
          </div>
        </>
      )}
      <div className={styles.buttons}>
        {columns.length > 0 && (
          <Button type="button" appearance="primary" onClick={confirm}>
            {words.confirm}
          </Button>
        )}
        <Button type="button" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
