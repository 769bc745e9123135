import type { InsertWish } from '../../../workbook/figures';
import { Choice, optionsOf } from '../shell/Choice';
import { useParts } from '../texts/parts-context';

type Direction = InsertWish['direction'];

interface DirectionChoiceProps {
  direction: Direction;
  onChange: (next: Direction) => void;
}

/** Whether the months run downwards or to the right. */
export function DirectionChoice({ direction, onChange }: DirectionChoiceProps) {
  const { rule } = useParts();
  return (
    <Choice
      label={rule.direction}
      value={direction}
      options={optionsOf(rule.directions)}
      onChange={onChange}
    />
  );
}
