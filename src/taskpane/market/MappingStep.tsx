import { makeStyles, tokens } from '@fluentui/react-components';
import type { FileReply } from '../figures/figure-data';
import { MappingForm } from './files/MappingForm';
import { useMarket } from './market-context';

const useStyles = makeStyles({ body: { padding: tokens.spacingHorizontalM } });

/** A table that no reader knows: the user says which column is what. */
export function MappingStep({ file, reply }: { file: File; reply: FileReply & { kind: 'unknown' } }) {
  const { market } = useMarket();
  const styles = useStyles();
  return (
    <div className={styles.body}>
      <MappingForm
        name={file.name}
        message={reply.message}
        columns={reply.columns}
        mapping={reply.mapping}
        onConfirm={(mapping) => void market.readFile(file, mapping)}
        onCancel={() => market.dispatch({ type: 'left' })}
      />
    </div>
  );
}
