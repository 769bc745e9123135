import { Button } from '@fluentui/react-components';
import { regionByAgs } from '../../../labour-market/regions';
import { useControls } from '../shell/controls';
import { useParts } from '../texts/parts-context';
import { comparisonsOf, withoutRegion, withRegion } from './chosen-regions';
import { ChosenRegions } from './ChosenRegions';
import { RegionSearch } from './RegionSearch';

interface RegionChoiceProps {
  /** AGS; the first is the main region. */
  chosen: readonly string[];
  /** AGS that stands in the workbook. */
  suggestion?: string | undefined;
  onChange: (next: readonly string[]) => void;
}

/** Which regions: the main one, others beside it, and what they are compared with. */
export function RegionChoice({ chosen, suggestion, onChange }: RegionChoiceProps) {
  const { region: words } = useParts();
  const controls = useControls();
  const suggested = suggestion === undefined ? null : regionByAgs(suggestion);
  const toggle = (ags: string, on: boolean) =>
    onChange(on ? withRegion(chosen, ags) : withoutRegion(chosen, ags));
  return (
    <div className={controls.stack}>
      <ChosenRegions chosen={chosen} onRemove={(ags) => onChange(withoutRegion(chosen, ags))} />
      {suggested && !chosen.includes(suggested.ags) && (
        <Button
          type="button"
          className={controls.start}
          onClick={() => onChange([suggested.ags, ...chosen.filter((ags) => ags !== suggested.ags)])}
        >
          {words.take(suggested.name, suggested.ags)}
        </Button>
      )}
      {comparisonsOf(chosen).map(({ ags, name, level }) => (
        <label key={ags} className={controls.check}>
          <input
            type="checkbox"
            checked={chosen.includes(ags)}
            onChange={(event) => toggle(ags, event.target.checked)}
          />
          {level === 'Bund' ? words.compareGermany : words.compareLand(name)}
        </label>
      ))}
      <RegionSearch chosen={chosen} onChoose={(ags) => onChange(withRegion(chosen, ags))} />
    </div>
  );
}
