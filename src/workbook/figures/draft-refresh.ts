import { fullAddress } from '../address';
import { findFigure } from '../../labour-market/catalogue';
import { nameMissing } from '../problems';
import type { CellContent, Problem } from '../types';
import { adoptCopies } from './adopt-copies';
import type { NewName } from './adopt-copies';
import type { Binding } from './binding';
import { MONTH_FORMAT } from './cell-content';
import type { CellWrite, Write } from './changes';
import type { RefreshOptions } from './decide';
import type { FigureSource } from './figure-source';
import type { FigureState, Place } from './figure-state';
import { layMonths } from './lay-months';
import type { Laid } from './lay-months';
import { contentsOf } from './months';
import type { Months } from './months';
import { foundNothing, lookUp, refusedRegions } from './look-up';
import { hint } from './messages';
import { serialOfMonth, monthOfPeriod } from './periods';
import { periodsOfRule } from './periods-of-rule';
import { refreshSeries } from './refresh-series';
import type { ReadySeries, RefreshRow } from './refresh-series';
import { cellAt } from './slots';

export interface RefreshDraft {
  readonly rows: readonly RefreshRow[];
  readonly writes: readonly Write[];
  /** All bindings as they will be, in their order; one that nothing changes for is the same object. */
  readonly bindings: readonly Binding[];
  /** For figures on copied sheets. */
  readonly names: readonly NewName[];
  /** Of the tables that take part, as they were found. */
  readonly months: Months;
  readonly problems: readonly Problem[];
}

export interface RefreshWish extends RefreshOptions {
  /** When the figures of the source were retrieved, ISO 8601. */
  readonly retrieved: string;
  /** Which cells take part; a table of months always as a whole. Without it all. */
  readonly within?: (place: Place) => boolean;
}

/** Compares the bound cells with a source, month by month. Pure. */
export function draftRefresh(
  state: FigureState,
  stored: readonly Binding[],
  source: FigureSource,
  wish: RefreshWish,
): RefreshDraft {
  const { bindings, names, places } = adoptCopies(state, stored);
  const rows: RefreshRow[] = [];
  const writes: Write[] = [];
  const problems: Problem[] = [];
  const months = new Map<string, readonly CellContent[]>();
  const renewed = new Map<string, Binding>();
  const groups = groupsOf(bindings).filter((group) => takesPart(group, places, wish));
  const found = lookUp(groups.flat(), source);
  const refused = refusedRegions(groups.flat(), found);
  problems.push(...[...refused.values()].map((message) => hint(message)));
  for (const group of groups) {
    const ready = group.flatMap((binding): ReadySeries | readonly [] => {
      const place = places.get(binding.name.toLowerCase());
      const figure = findFigure(binding.figure);
      if (!place) problems.push(nameMissing(binding.name, labelOf(binding)));
      const entry = refused.has(binding.region) ? undefined : found.get(binding.name);
      const known = { binding, label: labelOf(binding), found: entry ?? foundNothing(binding) };
      return place && figure ? { ...known, place, figure } : [];
    });
    const [first] = ready;
    if (!first) continue;
    const shown = first.binding.written.map(({ period }) => period);
    const lists = ready.map((entry) => entry.found.list);
    const wanted = periodsOfRule(first.binding.rule, lists, shown.at(-1) ?? null);
    const laid = layMonths(group, places, wanted, shown);
    problems.push(...laid.problems);
    if (laid.axis) {
      months.set(laid.axis.name, contentsOf(laid.axis.place));
      writes.push(...axisWrites(laid));
    }
    for (const entry of ready) {
      problems.push(...entry.found.messages.map((message) => hint(message, fullAddress(entry.place.area))));
      const done = refreshSeries(entry, laid, wish);
      rows.push(...done.rows);
      if (done.write.cells.length > 0) writes.push(done.write);
      renewed.set(entry.binding.name, done.binding);
    }
  }
  return {
    rows,
    writes,
    bindings: bindings.map((binding) => renewed.get(binding.name) ?? binding),
    names,
    months: Object.fromEntries(months),
    problems,
  };
}

function labelOf(binding: Binding): string {
  return `${findFigure(binding.figure)?.label ?? binding.figure}, ${binding.regionName}`;
}

function groupsOf(bindings: readonly Binding[]): readonly (readonly Binding[])[] {
  const groups = new Map<string, Binding[]>();
  for (const binding of bindings) {
    const key = binding.axis ?? binding.name;
    groups.set(key, [...(groups.get(key) ?? []), binding]);
  }
  return [...groups.values()];
}

/** A deleted name takes part only in the whole workbook: nobody knows where it stood. */
function takesPart(
  group: readonly Binding[],
  places: ReadonlyMap<string, Place>,
  { within }: RefreshWish,
): boolean {
  return group.some(({ name }) => {
    const place = places.get(name.toLowerCase());
    return !within || (place !== undefined && within(place));
  });
}

function axisWrites(laid: Laid): readonly Write[] {
  if (!laid.axis || laid.moves.length === 0) return [];
  const { name, place } = laid.axis;
  const cells = laid.moves.map(({ index, period }): CellWrite => {
    const now = cellAt(place, index);
    return {
      index,
      before: now.content,
      beforeFormat: now.format,
      after: serialOfMonth(monthOfPeriod(period) ?? 0),
      format: MONTH_FORMAT,
    };
  });
  return [{ name, area: place.area, cells }];
}
