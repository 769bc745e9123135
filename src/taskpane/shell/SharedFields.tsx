import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { EntryField } from '../fields/EntryField';
import { usePanel } from '../panel/panel-context';
import { useTexts } from '../texts';
import { Collapsible } from './Collapsible';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalM },
  pair: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
});

/** For whom and for which year is planned: all pages need it, and it rarely changes. `closed`: even while it is empty. */
export function SharedFields({ closed = false }: { closed?: boolean }) {
  const { state } = usePanel();
  const { header } = useTexts();
  const styles = useStyles();
  const { jobcenter, jahr } = state.draft;
  const [open] = useState(!closed && jahr.text === '');
  const known = jobcenter.text !== '' || jahr.text !== '';
  const shown = known ? `${jobcenter.text || header.noName} · ${jahr.text || header.noYear}` : header.unknown;
  return (
    <Collapsible context={header.section} shown={shown} open={open}>
      <div className={styles.fields}>
        <EntryField entryKey="jobcenter" />
        <div className={styles.pair}>
          <EntryField entryKey="jahr" />
          <EntryField entryKey="traeger" />
        </div>
        <EntryField entryKey="ags" />
      </div>
    </Collapsible>
  );
}
