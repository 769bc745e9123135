import type { MappingProposal } from '../../../labour-market/readers/mapped-proposal';
import { Choice, optionsOf } from '../shell/Choice';
import { useControls } from '../shell/controls';
import { useParts } from '../texts/parts-context';
import type { ColumnUse, MappingEntry } from './mapping-entry';
import type { MappingField } from './mapping-from';

interface ColumnUsesProps {
  columns: MappingProposal['columns'];
  entry: MappingEntry;
  idOf: (field: MappingField) => string;
  problemOf: (field: MappingField) => string | undefined;
  onChange: (next: MappingEntry) => void;
}

/** For each column what it is, with the first of its cells as a sample. */
export function ColumnUses({ columns, entry, idOf, problemOf, onChange }: ColumnUsesProps) {
  const { mapping: words } = useParts();
  const controls = useControls();
  const change = (place: number, use: ColumnUse) =>
    onChange({
      ...entry,
      columns: entry.columns.map((column, index) => (index === place ? { ...column, use } : column)),
    });
  return (
    <fieldset className={controls.group} id={idOf('values')} tabIndex={-1}>
      <legend className={controls.legend}>{words.columns}</legend>
      <div className={controls.stack}>
        {columns.map(({ name, sample }, index) => (
          <Choice
            key={name}
            id={idOf(`column-${index}`)}
            label={name}
            hint={sample === '' ? words.noSample : words.sample(sample)}
            problem={problemOf(`column-${index}`)}
            value={entry.columns[index]?.use ?? 'none'}
            options={optionsOf(words.uses)}
            onChange={(use) => change(index, use)}
          />
        ))}
        {problemOf('values') && <div className={controls.problem}>{problemOf('values')}</div>}
      </div>
    </fieldset>
  );
}
