import { fullAddress } from '../address';
import { sameContent } from '../formula';
import { monthMissing, nameMissing, nameShape } from '../problems';
import type { Problem } from '../types';
import type { Binding } from './binding';
import type { Place } from './figure-state';
import { figureMessages, hint } from './messages';
import { periodText } from './periods';
import { besideSlot, cellAt, slotsOf } from './slots';
import type { Slot } from './slots';

/** Where a period stands in the cells of a series: from now on (`at`) and until now (`heldAt`). */
interface PeriodCell {
  readonly period: string;
  readonly at: number;
  readonly heldAt: number | undefined;
}

/** The months of a table, or the period of a single cell, laid on cells. */
export interface Laid {
  readonly axis: { readonly name: string; readonly place: Place } | null;
  /** Cells of the months that get another month. */
  readonly moves: readonly Slot[];
  readonly cellsOf: (binding: Binding) => readonly PeriodCell[];
  readonly problems: readonly Problem[];
}

/**
 * Finds the cell of each wanted period: by the month that stands beside it, never by its position. A rolling table
 * moves on as a whole, and only if its months stand as we left them (`shown`).
 */
export function layMonths(
  group: readonly Binding[],
  places: ReadonlyMap<string, Place>,
  wanted: readonly string[],
  shown: readonly string[],
): Laid {
  const [first] = group;
  const place = (name: string) => places.get(name.toLowerCase());
  const nothing: Laid = { axis: null, moves: [], cellsOf: () => [], problems: [] };
  if (!first) return nothing;
  if (first.axis === null) return laySingle(first, place(first.name), wanted[0] ?? shown[0]);
  const axis = place(first.axis);
  if (!axis) return { ...nothing, problems: [nameMissing(first.axis, 'Monate')] };

  const slots = slotsOf(axis);
  const beside = (binding: Binding, slot: Slot | undefined): number | undefined => {
    const series = place(binding.name);
    return slot && series && besideSlot(axis.area, series.area, binding.direction, slot.index);
  };
  const rolling = first.rule.kind === 'monate13' && first.rule.bis === undefined;
  const target = wanted.length > 0 ? wanted : shown;
  const obstacle = rolling && !sameMonths(slots, target) ? whyStays() : undefined;
  const next = rolling && obstacle === undefined ? moved(slots, target) : slots;
  const used = rolling ? next : next.filter(({ period }) => target.includes(period));
  const lacking = rolling ? [] : target.filter((period) => !slots.some((slot) => slot.period === period));
  return {
    axis: { name: first.axis, place: axis },
    moves: next.filter((slot, index) => slot.period !== slots[index]?.period),
    cellsOf: (binding) =>
      used.flatMap((slot) => {
        const at = beside(binding, slot);
        const heldAt = beside(
          binding,
          slots.find(({ period }) => period === slot.period),
        );
        return at === undefined ? [] : [{ period: slot.period, at, heldAt }];
      }),
    problems: [
      ...(obstacle ? [hint(obstacle)] : []),
      ...lacking.map((period) => monthMissing(fullAddress(axis.area), periodText(period))),
    ],
  };

  function whyStays(): string | undefined {
    const typed = slots.some(({ index }) => axis && cellAt(axis, index).formula);
    if (typed || !sameMonths(slots, shown) || slots.length !== target.length)
      return axis && figureMessages.axisChanged(fullAddress(axis.area));
    for (const binding of group) {
      for (const slot of slots) {
        const series = place(binding.name);
        const position = beside(binding, slot);
        const cell = series && position !== undefined ? cellAt(series, position) : undefined;
        if (cell?.formula) return figureMessages.formulaInRow(fullAddress(cell.area));
        const ours = binding.written.find(({ period }) => period === slot.period)?.content ?? '';
        const leaves = cell && cell.content !== '' && !target.includes(slot.period);
        if (leaves && !sameContent(cell.content, ours))
          return figureMessages.entryInRow(fullAddress(cell.area));
      }
    }
    return undefined;
  }
}

function laySingle(binding: Binding, place: Place | undefined, period: string | undefined): Laid {
  const nothing: Laid = { axis: null, moves: [], cellsOf: () => [], problems: [] };
  if (!place || period === undefined) return nothing;
  if (place.area.rows * place.area.columns !== 1)
    return { ...nothing, problems: [nameShape(binding.name, binding.figure, fullAddress(place.area))] };
  return { ...nothing, cellsOf: () => [{ period, at: 0, heldAt: 0 }] };
}

function sameMonths(slots: readonly Slot[], periods: readonly string[]): boolean {
  const months = slots.map(({ period }) => period).sort();
  return (
    months.length === periods.length && [...periods].sort().every((period, index) => period === months[index])
  );
}

/** The oldest month becomes the oldest of the new ones and so on, in whatever order they stand. */
function moved(slots: readonly Slot[], periods: readonly string[]): readonly Slot[] {
  const before = slots.map(({ period }) => period).sort();
  const after = [...periods].sort();
  return slots.map(({ index, period }) => ({ index, period: after[before.indexOf(period)] ?? period }));
}
