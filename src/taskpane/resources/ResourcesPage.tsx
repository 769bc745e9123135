import { makeStyles, tokens } from '@fluentui/react-components';
import { newestKfaSatz } from '../../domain/budget/kfa-satz';
import type { FormKey } from '../../workbook';
import { EntryField } from '../fields/EntryField';
import { formatNumber } from '../numbers/format-number';
import { LazyResourcesResult } from '../shell/lazy-parts';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalM },
});

const AMOUNTS: readonly FormKey[] = ['egl', 'vk', 'einnahmen', 'bedarf', 'nichtKfaRelevant', 'schritt'];
/** Fields whose emptiness means something. */
const EXPLAINED: readonly FormKey[] = ['nichtKfaRelevant', 'schritt'];

export function ResourcesPage() {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <>
      <div className={styles.fields}>
        {AMOUNTS.map((key) => (
          <EntryField
            key={key}
            entryKey={key}
            inline
            {...(EXPLAINED.includes(key) && { hint: texts.fields[key].help })}
          />
        ))}
        <EntryField
          entryKey="satz"
          inline
          hint={texts.resources.satzDefault(formatNumber(newestKfaSatz(), 'rate'))}
        />
      </div>
      <LazyResourcesResult />
    </>
  );
}
