import { FIGURES } from '../../../labour-market/catalogue';
import { Choice, optionsOf } from '../shell/Choice';
import { TextField } from '../shell/TextField';
import { useParts } from '../texts/parts-context';
import { hasColumn } from './mapping-entry';
import type { MappingEntry } from './mapping-entry';
import { needsPeriod } from './mapping-from';
import type { MappingField } from './mapping-from';

const UNITS: readonly string[] = [...new Set(FIGURES.map(({ unit }) => unit))].sort();

interface TableFactsProps {
  entry: MappingEntry;
  idOf: (field: MappingField) => string;
  problemOf: (field: MappingField) => string | undefined;
  onChange: (next: MappingEntry) => void;
}

/** What holds for the whole table. Region and period are asked for only where no column has them. */
export function TableFacts({ entry, idOf, problemOf, onChange }: TableFactsProps) {
  const { mapping: words } = useParts();
  const set = (part: Partial<MappingEntry>) => onChange({ ...entry, ...part });
  const typed = (field: 'fixedRegion' | 'fixedPeriod' | 'source') => ({
    id: idOf(field),
    problem: problemOf(field),
    value: entry[field],
    onChange: (text: string) => set({ [field]: text }),
  });
  return (
    <>
      {hasColumn(entry, 'region') ? (
        <Choice
          label={words.regionCode}
          value={entry.regionCode}
          options={optionsOf(words.regionCodes)}
          onChange={(regionCode) => set({ regionCode })}
        />
      ) : (
        <TextField label={words.fixedRegion} hint={words.fixedRegionHint} {...typed('fixedRegion')} />
      )}
      {needsPeriod(entry) && (
        <TextField label={words.fixedPeriod} hint={words.fixedPeriodHint} {...typed('fixedPeriod')} />
      )}
      <TextField label={words.source} hint={words.sourceHint} {...typed('source')} />
      <Choice
        label={words.unit}
        value={entry.unit}
        options={[['', words.unitByName], ...UNITS.map((unit) => [unit, unit] as const)]}
        onChange={(unit) => set({ unit })}
      />
      <Choice
        label={words.decimal}
        value={entry.decimal}
        options={optionsOf(words.decimals)}
        onChange={(decimal) => set({ decimal })}
      />
      <Choice
        label={words.delimiter}
        value={entry.delimiter}
        options={optionsOf(words.delimiters)}
        onChange={(delimiter) => set({ delimiter })}
      />
    </>
  );
}
